"""The built-in assignments: one folder each, content only."""
