"use strict";
for (const table of document.querySelectorAll("table.students")) {
  const heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach((head, place) => {
    if (!head.hasAttribute("data-sort")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    const value = row => {
      const cell = row.cells[place];
      return head.dataset.sort ? Number(cell.dataset.value) : cell.textContent.trim();
    };
    const order = (a, b) => typeof a === "number" ? a - b : a.localeCompare(b);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const rows = Array.from(table.tBodies[0].rows, row => [value(row), row]);
      rows.sort((a, b) => up ? order(a[0], b[0]) : order(b[0], a[0]));
      table.tBodies[0].append(...rows.map(pair => pair[1]));
    });
  });
}
