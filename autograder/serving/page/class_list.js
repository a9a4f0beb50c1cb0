// The list of the class: search, filters, order, and the rows.

import { STANDINGS, count, el, fill, mark, name, points } from "./build.js";
import { studentsWithDrafts } from "./drafts.js";
import { LOOKS } from "./looks.js";

const AT_ONCE = 200;
const START = { search: "", assignment: "", filter: "", mistake: "", sort: "name" };
const FILTERS = {
  "": "all students",
  look: "needs a look",
  less: "less than full marks",
  full: "full marks",
  unreadable: "unreadable",
  internal: "could not be graded",
  not_submitted: "not submitted",
  excused: "excused",
  late: "late",
  by_hand: "decided by hand",
  unsaved: "with unsaved text",
  "exercise error": "an exercise stops with an error",
  "exercise timeout": "an exercise takes too long",
  "exercise crashed": "an exercise ends the program",
  "exercise missing": "an exercise is not found",
  "exercise unfinished": "an exercise is not written yet",
};
const choice = { ...START, ...JSON.parse(sessionStorage.getItem("choice") ?? "{}") };
const rows = new Map();
const lines = new Map();
let shown = [];
let drawing = 0;
let focused = "";
let overview = { folder: "", notes: [], downloads: [] };

const words = (text) => text.replaceAll("_", " ");
const title = (text) => (text ? words(text)[0].toUpperCase() + words(text).slice(1) : "No assignment recognised");

export const row = (id) => rows.get(id);
export const order = () => shown;

export function take(data) {
  if (data.is_whole) rows.clear();
  for (const each of data.rows) rows.set(each.id, each);
  for (const id of data.gone) rows.delete(id);
  overview = data;
}

// Submissions that this browser has shown since they were graded need no second look.
const seen = new Set(JSON.parse(localStorage.getItem(`seen ${location.pathname}`) ?? "[]"));
const seenKey = (each) => `${each.id}${each.sha256.slice(0, 8)}`;

export function setSeen(id) {
  const each = rows.get(id);
  if (!each) return;
  seen.add(seenKey(each));
  try {
    localStorage.setItem(`seen ${location.pathname}`, JSON.stringify([...seen]));
  } catch {
    // A full storage only forgets what was seen.
  }
}

export const needsLook = (each) => each.look.length > 0 && !seen.has(seenKey(each));

function passes(each, drafts) {
  if (choice.assignment && each.assignment !== choice.assignment) return false;
  if (choice.mistake && !each.mistakes.includes(choice.mistake)) return false;
  const search = choice.search.trim().toLocaleLowerCase();
  if (search && !`${each.name} ${each.student} ${each.sections.join(" ")}`.toLocaleLowerCase().includes(search)) return false;
  if (choice.filter.startsWith("exercise ")) return each.exercises.some((one) => `exercise ${one.status}` === choice.filter);
  switch (choice.filter) {
    case "": return true;
    case "look": return needsLook(each);
    case "less": return each.final === null || each.final < each.max;
    case "full": return each.final !== null && each.final >= each.max;
    case "late": return each.timing === "late";
    case "by_hand": return each.by_hand;
    case "unsaved": return drafts.has(each.id);
    default: return each.standing === choice.filter;
  }
}

function compare(one, other) {
  const byName = one.name.localeCompare(other.name) || one.id.localeCompare(other.id);
  const score = (each) => each.final ?? -1;
  const part = (each) => each.exercises.find((exercise) => exercise.name === choice.sort)?.score ?? -1;
  switch (choice.sort) {
    case "name": return byName;
    case "name down": return -byName;
    case "score": return score(one) - score(other) || byName;
    case "score down": return score(other) - score(one) || byName;
    case "look": return needsLook(other) - needsLook(one) || other.look.length - one.look.length || byName;
    default: return part(one) - part(other) || byName;
  }
}

function setChoice(part, value) {
  choice[part] = value;
  sessionStorage.setItem("choice", JSON.stringify(choice));
  draw();
}

function option(value, text, chosen) {
  return el("option", { value, selected: value === chosen }, text);
}

function select(label, part, options) {
  return el("label", {}, el("span", {}, label),
    el("select", { onchange: (event) => setChoice(part, event.target.value), "data-part": part },
      options.map(([value, text]) => option(value, text, choice[part]))));
}

function controls() {
  const all = [...rows.values()];
  const mistakes = new Map();
  for (const each of all) for (const mistake of each.mistakes) mistakes.set(mistake, (mistakes.get(mistake) ?? 0) + 1);
  const assignments = [...new Set(all.map((each) => each.assignment))].sort();
  const exercises = [...new Set(all.flatMap((each) => each.exercises.map((exercise) => exercise.name)))];
  return el("div", { class: "controls" },
    el("label", { class: "search" }, el("span", {}, "Search"),
      el("input", { type: "search", id: "search", value: choice.search, autocomplete: "off", spellcheck: "false",
        oninput: (event) => setChoice("search", event.target.value) })),
    assignments.length > 1 && select("Assignment", "assignment", [["", "all"], ...assignments.map((each) => [each, title(each)])]),
    select("Show", "filter", Object.entries(FILTERS)),
    select("Mistake", "mistake", [["", "any"], ...[...mistakes].sort((one, other) => other[1] - one[1]).map(([each, times]) => [each, `${words(each)} (${times})`])]),
    select("Order", "sort", [["name", "name"], ["name down", "name, last first"], ["score", "score, lowest first"],
      ["score down", "score, highest first"], ["look", "needs a look first"], ...exercises.map((each) => [each, each])]));
}

function marks(each) {
  const tally = {};
  for (const exercise of each.exercises) tally[LOOKS[exercise.status][2]] = (tally[LOOKS[exercise.status][2]] ?? 0) + 1;
  return [
    each.exercises.map((exercise) => {
      const sign = mark(exercise.status);
      sign.title = `${exercise.name}: ${LOOKS[exercise.status][2]}, ${points(exercise.score)} of ${points(exercise.max)}${exercise.by_hand ? " by hand" : ""}`;
      if (exercise.by_hand) sign.classList.add("by-hand");
      return sign;
    }),
    el("span", { class: "sr" }, Object.entries(tally).map(([status, times]) => `${times} ${status}`).join(", ")),
  ];
}

export function tags(each, drafts = studentsWithDrafts()) {
  return [
    drafts.has(each.id) && el("span", { class: "tag wrong" }, "unsaved text"),
    each.is_waiting && el("span", { class: "tag" }, "being graded again"),
    each.standing !== "graded" && el("span", { class: "tag wrong" }, STANDINGS[each.standing]),
    each.timing === "late" && el("span", { class: "tag part" }, "late"),
    each.timing === "unknown" && each.attempts > 0 && el("span", { class: "tag" }, "time unknown"),
    each.by_hand && el("span", { class: "tag" }, "by hand"),
    needsLook(each) && el("span", { class: "tag look", title: each.look.join("; ") }, "look"),
  ].filter(Boolean);
}

// A row that has not changed keeps its elements: a run changes a few of 2,000 rows at a time.
function line(each, several, drafts) {
  const state = `${several} ${drafts.has(each.id)} ${needsLook(each)}`;
  const known = lines.get(each.id);
  if (known?.each === each && known.state === state) return known.made;
  const made = newLine(each, several, drafts);
  lines.set(each.id, { each, state, made });
  return made;
}

function newLine(each, several, drafts) {
  return el("tr", {},
    el("th", { scope: "row" }, el("a", { href: `#/student/${each.id}` }, name(each.name)),
      each.name !== each.student && el("small", {}, " ", name(each.student))),
    several && el("td", {}, title(each.assignment)),
    el("td", { class: "marks" }, marks(each)),
    el("td", { class: "number" }, points(each.final), el("small", {}, ` / ${points(each.max)}`)),
    el("td", { class: "tags" }, tags(each, drafts),
      needsLook(each) && el("small", {}, each.look[0], each.look.length > 1 && ` and ${each.look.length - 1} more`)));
}

function header(label, up, down) {
  const sorted = { [up]: "ascending", [down]: "descending" }[choice.sort];
  return el("th", { scope: "col", "aria-sort": sorted },
    el("button", { type: "button", onclick: () => setChoice("sort", choice.sort === up ? down : up) }, label));
}

function summary() {
  const all = [...rows.values()];
  const full = all.filter((each) => each.final !== null && each.final >= each.max).length;
  const look = all.filter(needsLook).length;
  const several = new Set(all.map((each) => each.assignment)).size > 1;
  return `${count(all.length, several ? "grade" : "student")}, ${full} with full marks, ${look} to look at`;
}

// Draws the part that depends on the choice; rows beyond the first are added while nothing else happens.
export function draw() {
  const drafts = studentsWithDrafts();
  const all = [...rows.values()].filter((each) => passes(each, drafts)).sort(compare);
  shown = all.map((each) => each.id);
  const several = new Set([...rows.values()].map((each) => each.assignment)).size > 1;
  const body = el("tbody", {});
  const table = el("table", {},
    el("thead", {}, el("tr", {}, header("Student", "name", "name down"), several && el("th", { scope: "col" }, "Assignment"),
      el("th", { scope: "col" }, "Exercises"), header("Score", "score", "score down"), el("th", { scope: "col" }, "Notes"))),
    body);
  const number = (drawing += 1);
  const more = (start) => {
    if (number !== drawing) return;
    body.append(...all.slice(start, start + AT_ONCE).map((each) => line(each, several, drafts)));
    if (focused) focusOn(focused);
    if (start + AT_ONCE < all.length) requestAnimationFrame(() => more(start + AT_ONCE));
  };
  more(0);
  const found = document.getElementById("found");
  const empty = rows.size ? "No student fits this choice." : "There are no results yet. They appear here as soon as `chainrule grade` writes them.";
  fill(found,
    el("p", { class: "quiet", role: "status" }, all.length === rows.size ? "" : `${all.length} of ${rows.size} shown`),
    all.length ? el("div", { class: "scroll" }, table) : el("p", { class: "quiet" }, empty));
}

function heading() {
  const names = [...new Set([...rows.values()].map((each) => each.assignment))].sort();
  return [
    el("div", { class: "top" },
      el("div", {}, el("h1", {}, names.length ? names.map(title).join(" and ") : "Class"), el("p", { class: "lead" }, summary())),
      el("p", { class: "downloads" }, el("span", { class: "quiet" }, "Download "),
        overview.downloads.map((kind) => el("a", { class: "button", href: `download/${kind}`, download: true }, kind)))),
  ];
}

function remarks() {
  return [
    overview.notes.length > 0 && el("ul", { class: "notes" }, overview.notes.map((note) => el("li", {}, note))),
    el("p", { class: "legend" }, Object.entries(LOOKS).map(([status, [, , text]]) => el("span", {}, mark(status), ` ${text}`))),
  ];
}

// A control in use stays as it is, because replacing it would close its list or move its cursor.
export function render() {
  const section = document.getElementById("class");
  const active = section.contains(document.activeElement) ? document.activeElement : null;
  document.title = "Class - Chainrule";
  if (!section.hasChildNodes()) {
    fill(section, ["class-heading", "class-controls", "class-remarks", "found"].map((id) => el("div", { id })));
  }
  fill(document.getElementById("class-heading"), heading());
  if (!active?.closest(".controls")) fill(document.getElementById("class-controls"), controls());
  fill(document.getElementById("class-remarks"), remarks());
  draw();
  if (active && active !== document.activeElement) active.isConnected ? active.focus({ preventScroll: true }) : refocus(active);
}

// The place of a link that was replaced takes its focus.
function refocus(active) {
  const href = active.getAttribute("href");
  if (href) document.querySelector(`#class a[href="${href}"]`)?.focus({ preventScroll: true });
}

// Focuses the name of a student, as soon as its row is drawn.
export function focusOn(id) {
  const link = document.querySelector(`#found a[href="#/student/${id}"]`);
  focused = link ? "" : id;
  link?.focus();
}

// Moves the focus from name to name.
export function step(by) {
  const links = [...document.querySelectorAll("#found tbody a")];
  const at = links.indexOf(document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + by))]?.focus();
}
