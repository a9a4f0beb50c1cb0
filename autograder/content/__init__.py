"""Assignments: what they hold, and what a run asks and expects."""
