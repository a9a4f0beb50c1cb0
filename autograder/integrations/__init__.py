"""Integrations with other programs: thin modules, each loaded only by the program it serves."""
