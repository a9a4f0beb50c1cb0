"""Pages of a run: one for the teacher, one for each student; each is whole in a single file."""
