"""The office's words and rules: no Qt, no SQL, no files."""
