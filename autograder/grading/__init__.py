"""Grading of single submissions and of whole classes."""
