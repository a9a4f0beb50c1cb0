"""Store results on disk and compare runs."""
