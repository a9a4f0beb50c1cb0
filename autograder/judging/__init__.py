"""From outcomes to verdicts, hints and points; pure."""
