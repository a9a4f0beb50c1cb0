"""Turn outcomes into verdicts, hints and points. All functions here are pure."""
