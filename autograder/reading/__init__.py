"""Turn the bytes of a submission into its definitions, without executing any code."""
