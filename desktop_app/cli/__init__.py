"""The command `dondoc`: one file for each kind of work."""
