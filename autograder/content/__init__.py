"""Assignments: their description, their cases, and the plan of a grading run."""
