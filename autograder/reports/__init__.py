"""Renderers: each module turns records into a text format."""
