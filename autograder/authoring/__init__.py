"""Tools for assignment authors: fixtures, public data, releases, checks."""
