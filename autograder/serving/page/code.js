// Code with coloured words and with sentences at the lines that they speak of.

import { el } from "./build.js";

const KEYWORDS = new Set(("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield").split(" "));
const TOKEN = /('''|""")|("(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?)|(#.*)|([A-Za-z_]\w*)|(\d[\w.]*)/g;
const LONGEST = 1000;

// Returns the pieces of a line as [kind, text], and the quotes that are still open at its end.
function pieces(line, open) {
  const found = [];
  let rest = 0;
  const add = (kind, start, end) => {
    if (start > rest) found.push(["", line.slice(rest, start)]);
    if (end > start) found.push([kind, line.slice(start, end)]);
    rest = end;
  };
  if (open) {
    const end = line.indexOf(open);
    if (end < 0) return [[["text", line]], open];
    add("text", 0, end + 3);
    open = "";
  }
  TOKEN.lastIndex = rest;
  for (let match = TOKEN.exec(line); match; match = TOKEN.exec(line)) {
    const [all, quotes, text, comment, word, number] = match;
    if (quotes) {
      const end = line.indexOf(quotes, match.index + 3);
      add("text", match.index, end < 0 ? line.length : end + 3);
      if (end < 0) return [found, quotes];
      TOKEN.lastIndex = rest;
    } else if (text) add("text", match.index, match.index + all.length);
    else if (comment) add("comment", match.index, line.length);
    else if (word && KEYWORDS.has(word)) add("word", match.index, match.index + all.length);
    else if (number) add("number", match.index, match.index + all.length);
  }
  add("", line.length, line.length);
  return [found, ""];
}

// lines: [number, text] pairs; marks: {line, sentence}.
export function codeBlock(label, lines, marks) {
  const block = el("code", {});
  let open = "";
  for (const [number, text] of lines) {
    let parts = [["", text]];
    if (text.length <= LONGEST) [parts, open] = pieces(text, open);
    const here = marks.filter((mark) => mark.line === number);
    block.append(
      el("span", { class: here.length ? "line marked" : "line", "data-number": number },
        parts.map(([kind, piece]) => (kind ? el("span", { class: `code-${kind}` }, piece) : piece)), "\n"),
      ...[...new Set(here.map((mark) => mark.sentence))].map((sentence) => el("span", { class: "at-line" }, sentence, "\n")),
    );
  }
  return el("pre", { class: "code", tabindex: "0", role: "region", "aria-label": label }, block);
}

export function linesOf(cell, first = 1, last = Infinity) {
  return cell.text
    .split("\n")
    .map((text, index) => [index + 1, text])
    .filter(([number]) => first <= number && number <= last);
}
