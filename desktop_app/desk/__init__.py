"""What the secretary does, a call each, without Qt."""
