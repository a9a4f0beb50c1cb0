"""Packages that run Chainrule on a platform, and the files for its services."""
