"""Recognise a notebook by the start of its content, whatever its file is called.

The content is untrusted, so it is searched for a few words and not parsed.
"""

from __future__ import annotations

import codecs

HEAD = 4096
"""How many bytes of a file are read first; most files that are not notebooks need no more."""
MORE = 2**20
"""How many bytes are searched if the first bytes look like JSON."""
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def may_be_notebook(head: bytes) -> bool:
    """Whether a file that starts like this may be a notebook: a JSON object.

    >>> may_be_notebook(b'{"cells": []}'), may_be_notebook(b"%PDF-1.4")
    (True, False)
    """
    return _plain(head).lstrip().startswith(b"{")


def is_notebook(start: bytes) -> bool:
    """Whether the start of a file is the start of a notebook, in format 3 or 4.

    >>> is_notebook(b'{"cells": [{"cell_type": "code"}]}')
    True
    >>> is_notebook(b'{"cells": 7}')
    False
    """
    text = _plain(start)
    has_cells = b'"cells"' in text or b'"worksheets"' in text
    return may_be_notebook(start) and has_cells and (b'"cell_type"' in text or b'"nbformat' in text)


def _plain(start: bytes) -> bytes:
    """Return the bytes without a byte order mark; Windows editors may save text as UTF-16."""
    if start.startswith(_WIDE):
        return start.decode("utf-16", "ignore").encode("utf-8", "ignore")
    return start.removeprefix(codecs.BOM_UTF8)
