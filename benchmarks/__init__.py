"""Speed and fairness, measured side by side."""
