"""What was graded, on disk, and what changed."""
