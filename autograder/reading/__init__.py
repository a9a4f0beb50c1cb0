"""From the bytes of a submission to its definitions; nothing is executed."""
