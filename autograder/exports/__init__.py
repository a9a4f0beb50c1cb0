"""Grades and feedback for other programs: learning platforms, spreadsheets, CI services."""
