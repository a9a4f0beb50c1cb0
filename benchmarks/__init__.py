"""Measure speed and memory as a user sees them; `make bench` runs all benchmarks."""
