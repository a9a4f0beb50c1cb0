"""One submission, then many."""
