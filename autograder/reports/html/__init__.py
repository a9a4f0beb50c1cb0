"""HTML pages of a run, for the teacher and for each student; each page is self-contained."""
