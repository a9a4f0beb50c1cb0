"""Tools for the authors of assignments."""
