"""The trust line: its data formats and records, and the bytes of a submission."""
