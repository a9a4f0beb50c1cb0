"""Thin adapters to the tools that teachers and students already use."""
