"""The sample class, for tests of the gradebook."""

from __future__ import annotations

import json
from pathlib import Path


def write(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path
