"""The parts of `public_check.py`, the self-check of a release that needs NumPy alone."""
