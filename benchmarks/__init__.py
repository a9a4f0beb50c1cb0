"""Speed and memory, measured as a user would meet them. `make bench` runs all of it."""
