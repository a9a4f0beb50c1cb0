"""Ways in from other programs: thin, each loaded only by the program that it serves."""
