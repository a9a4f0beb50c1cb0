"use strict";
(() => {
  const CODES = ["un", "sk", "mi", "cr", "ti", "er", "fa", "pa", "ok"];
  const BIG = 1e9;
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const text = cell => cell.textContent.trim();
  let anonymous = false;

  // A mark sorts by its points, then by its status; a cell without a result sorts first.
  const rank = cell => {
    const code = CODES.findIndex(each => cell.classList.contains(each));
    if (code < 0) return -1;
    const number = cell.querySelector("b");
    const points = number ? Number(number.textContent) : CODES[code] === "ok" ? BIG : 0;
    return points * CODES.length + code;
  };
  const VALUES = {
    "": text,
    number: cell => Number(cell.dataset.v),
    mark: rank,
  };
  const compare = (a, b) => typeof a === "number" ? a - b : collator.compare(a, b);

  function random(below) {
    const most = 2 ** 32 - 2 ** 32 % below, drawn = new Uint32Array(1);
    do crypto.getRandomValues(drawn); while (drawn[0] >= most);
    return drawn[0] % below;
  }

  function shuffled(items) {
    const all = items.slice();
    for (let last = all.length - 1; last > 0; last--) {
      const other = random(last + 1);
      [all[last], all[other]] = [all[other], all[last]];
    }
    return all;
  }

  // Rows of a body that is out of the page move without work for the layout.
  function arrange(body, change) {
    const table = body.parentNode;
    body.remove();
    change();
    table.append(body);
  }

  function makeSortable(table) {
    const heads = Array.from(table.tHead.rows[0].cells), body = table.tBodies[0];
    heads.forEach((head, place) => {
      if (!head.hasAttribute("data-sort")) return;
      const value = VALUES[head.dataset.sort];
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") !== "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const pairs = Array.from(body.rows, row => [value(row.cells[place]), row]);
        pairs.sort((a, b) => up ? compare(a[0], b[0]) : compare(b[0], a[0]));
        arrange(body, () => body.append(...pairs.map(pair => pair[1])));
      });
    });
    return () => heads.forEach(head => head.removeAttribute("aria-sort"));
  }

  function makeTable(table) {
    const id = table.getAttribute("aria-labelledby"), body = table.tBodies[0];
    const form = document.querySelector(`form[data-table="${id}"]`);
    const search = form.querySelector("input"), output = form.querySelector("output");
    const selects = Array.from(form.querySelectorAll("select"));
    const original = Array.from(body.rows);
    const unsort = makeSortable(table);
    const known = new Map(original.map(row => [row, {
      tokens: new Set(row.dataset.f.split(" ")),
      words: plain(`${text(row.cells[0])} ${row.dataset.s || ""}`),
      name: Array.from(row.cells[0].childNodes),
      label: "",
    }]));

    function filter() {
      const wanted = selects.map(select => select.value).filter(Boolean);
      const words = plain(search.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of original) {
        const { tokens, words: own, label } = known.get(row), within = anonymous ? label : own;
        const fits = wanted.every(token => tokens.has(token)) &&
          words.every(word => within.includes(word));
        row.hidden = !fits;
        shown += fits;
      }
      output.value = `${shown} of ${original.length} shown`;
    }

    function hideNames(hide) {
      unsort();
      form.reset();
      const rows = hide ? shuffled(original) : original;
      arrange(body, () => {
        rows.forEach((row, place) => {
          const each = known.get(row);
          each.label = hide ? `student ${place + 1}` : "";
          row.cells[0].replaceChildren(...(hide ? [`Student ${place + 1}`] : each.name));
        });
        body.append(...rows);
        filter();
      });
    }

    form.addEventListener("input", filter);
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    form.hidden = false;
    filter();

    function show(token) {
      form.reset();
      for (const select of selects) {
        if (select.querySelector(`option[value="${token}"]`)) select.value = token;
      }
      filter();
      form.scrollIntoView({ block: "start" });
      selects.find(select => select.value)?.focus({ preventScroll: true });
    }
    return { id, hideNames, show };
  }

  const tables = Array.from(document.querySelectorAll("table.students"), makeTable);
  for (const button of document.querySelectorAll("button.show")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      tables.find(table => table.id === button.dataset.table).show(button.dataset.token);
    });
  }

  const toggle = document.querySelector("button.anonymous");
  const note = document.querySelector(".anonymous-note");
  function hideNames(hide) {
    anonymous = hide;
    document.body.classList.toggle("anonymous", hide);
    toggle.setAttribute("aria-pressed", String(hide));
    note.textContent = hide
      ? "Names are numbers, and the order is random. The file itself still holds every name: show it, do not send it."
      : "";
    for (const table of tables) table.hideNames(hide);
    // After a reload of the page the names stay hidden.
    history.replaceState(null, "", hide ? "#anonymous" : "#");
  }
  if (tables.length) {
    toggle.parentElement.hidden = false;
    toggle.addEventListener("click", () => hideNames(!anonymous));
    if (location.hash === "#anonymous") hideNames(true);
  }
})();
