"""Renderers: each module turns records into one form of text, and knows nothing else."""
