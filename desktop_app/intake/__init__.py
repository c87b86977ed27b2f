"""From a notice file to its text and to a draft; it never writes."""
