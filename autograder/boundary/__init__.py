"""What crosses the trust line: its formats, and nothing that runs."""
