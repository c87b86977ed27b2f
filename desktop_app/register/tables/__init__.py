"""The statements of the register's steps: one file for each noun, the newest below."""
