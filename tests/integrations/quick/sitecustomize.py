"""Spare each nbgrader command of a test two seconds.

At its start jsonschema compiles grammars for internationalised addresses if an optional package is
there; no notebook has any. Without the package it goes on without them.
"""

import sys

sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
