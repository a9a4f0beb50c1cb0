"""A failure of a public test: sentences, with a small table of the expected and actual values."""

import html
import importlib
import re
from typing import Any, NamedTuple


class Row(NamedTuple):
    """A line of the table: a part of the result, both values, and the difference as a sentence.

    `other_form` tells that the part is of another kind or shape, so that its values do not count.
    """

    part: str
    expected: str
    actual: str
    sentence: str = ""
    other_form: bool = False


class NotYet(AssertionError):
    """A function does not pass; a notebook shows the sentences with a small table."""

    def __init__(self, name: str, sentences: list[str], rows: list[Row]) -> None:
        self.name, self.rows = name, rows
        # A value in a sentence may fill several lines.
        self.sentences = [re.sub(r"\s*\n\s*", " ", sentence) for sentence in sentences]
        super().__init__(f"{name}: {' '.join(self.sentences)}")
        self._shown = False

    def _render_traceback_(self) -> list[str]:
        """Show the table instead of a traceback; IPython calls this, sometimes twice."""
        if not self._shown:
            display: Any = importlib.import_module("IPython.display").display
            display({"text/html": self._repr_html_(), "text/plain": self._table()}, raw=True)
        self._shown = True
        return [f"{self.name}: {self.sentences[0]}"]

    def _table(self) -> str:
        """Return sentences and table as plain text."""
        lines = [("", "part", "expected", "yours")]
        lines += [("✗" if row.sentence else "✓", *row[:3]) for row in self.rows]
        widths = [max(len(line[column]) for line in lines) for column in range(4)]
        padded = ["  ".join(map(str.ljust, line, widths)).rstrip() for line in lines]
        return "\n".join([str(self), *(padded if self.rows else [])])

    def _repr_html_(self) -> str:
        """Return sentences and table as HTML; all text of the student is escaped."""
        mark = (
            '<span style="background:{};color:#ffffff;padding:0 .4em;border-radius:3px">{}</span>'
        )
        cross, tick = mark.format("#b3261e", "✗"), mark.format("#1b6e3c", "✓")
        paragraph = '<p style="margin:.3em 0">{}</p>'
        texts = "".join(paragraph.format(html.escape(sentence)) for sentence in self.sentences)
        texts = re.sub(r"`(.+?)`", r"<code>\1</code>", texts)
        cell = '<{0} style="text-align:left;padding:.2em .8em;white-space:pre">{1}</{0}>'
        heads = "".join(cell.format("th", head) for head in ("", "part", "expected", "yours"))
        lines = ""
        for row in self.rows:
            cells = [cross if row.sentence else tick]
            cells += [f"<code>{html.escape(text)}</code>" for text in row[:3]]
            lines += f"<tr>{''.join(cell.format('td', text) for text in cells)}</tr>"
        table = f"<table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"
        head = f"{cross} <strong>{html.escape(self.name)}</strong> does not pass yet."
        return (
            '<div style="border-left:4px solid #b3261e;padding-left:.8em">'
            f"{paragraph.format(head)}{texts}{table if self.rows else ''}</div>"
        )
