// The page of a student: scores, decisions, the exercises with code, hints and cases.

import { STANDINGS, count, el, fill, mark, name, points, say, sentence } from "./build.js";
import * as list from "./class_list.js";
import { codeBlock, linesOf } from "./code.js";
import { decisionForm, described, reasonList } from "./deciding.js";
import { studentsWithDrafts } from "./drafts.js";
import { LOOKS } from "./looks.js";
import { get } from "./server.js";

const SPEAKS = new Set(["failed", "error", "timeout", "crashed"]);
let view = null;
let wanted = { id: "", path: "" };
let chosen = "";
let showsAll = false;
let isOutdated = false;
const section = () => document.getElementById("student");

export async function open(id, path = "") {
  const isOther = wanted.id !== id || wanted.path !== path;
  wanted = { id, path };
  if (isOther) {
    chosen = "";
    showsAll = false;
  }
  await load();
  if (isOther) {
    scrollTo(0, 0);
    document.getElementById("main").focus({ preventScroll: true });
  }
}

// A field in use is not replaced under the hands of a person; the news wait until it is left.
export function news() {
  if (!wanted.id) return;
  const before = view?.row;
  const now = list.row(wanted.id);
  if (view?.row.id !== wanted.id) return;
  if (now && JSON.stringify(now) === JSON.stringify(before)) return;
  if (section().contains(document.activeElement) && document.activeElement.matches("input, textarea")) isOutdated = true;
  else load();
}

export function left() {
  if (isOutdated) load();
}

export function close() {
  const last = wanted.id;
  wanted = { id: "", path: "" };
  view = null;
  return last;
}

async function load() {
  const { id, path } = wanted;
  isOutdated = false;
  try {
    const found = await get(`student/${id}?${new URLSearchParams({ path })}`);
    if (wanted.id !== id || wanted.path !== path) return;
    view = found;
    render();
  } catch (error) {
    if (wanted.id !== id) return;
    if (view?.row.id === id && error.status !== 404) return;
    section().replaceChildren(el("p", { class: "problem" }, sentence(error.message)), el("p", {}, el("a", { href: "#/" }, "Back to the class")));
    view = null;
  }
}

const exercise = () => view.exercises.find((each) => each.name === chosen);

function render() {
  const active = section().contains(document.activeElement) ? document.activeElement : null;
  const key = active?.dataset.key;
  const [from, to] = [active?.selectionStart, active?.selectionEnd];
  if (chosen !== "" || !view.exercises.length) chosen = exercise()?.name ?? "";
  if (!chosen) chosen = (view.exercises.find((each) => each.status !== "passed") ?? view.exercises[0])?.name ?? "";
  document.title = `${view.row.name} - Chainrule`;
  fill(section(),
    heading(),
    el("div", { class: "columns" },
      el("div", { class: "marking" }, score(), exerciseList(), whole(), comment(), excuse(), moreTime()),
      el("div", { class: "detail" }, detail(), facts())),
    reasonList());
  if (key) {
    const again = section().querySelector(`[data-key="${CSS.escape(key)}"]`);
    again?.focus({ preventScroll: true });
    if (from !== undefined && from !== null && again?.setSelectionRange) again.setSelectionRange(from, to);
  }
}

// The students before and after this one, in the order of the list that was left.
function neighbour(by, fits = () => true) {
  const order = list.order();
  const at = order.indexOf(wanted.id);
  for (let place = at + by; place >= 0 && place < order.length; place += by) {
    const each = list.row(order[place]);
    if (each && fits(each)) return each;
  }
  return null;
}

export function go(by, onlyToLook = false) {
  list.setSeen(wanted.id);
  const next = neighbour(by, onlyToLook ? list.needsLook : undefined);
  if (next) location.hash = `#/student/${next.id}`;
  else say(onlyToLook ? "No further student needs a look" : by > 0 ? "This is the last student" : "This is the first student");
}

function heading() {
  const { row } = view;
  const order = list.order();
  const at = order.indexOf(row.id);
  const link = (by, label, key, only) => {
    const next = neighbour(by, only ? list.needsLook : undefined);
    return el("button", { type: "button", disabled: !next, onclick: () => go(by, only), "aria-keyshortcuts": key }, label, " ", el("kbd", {}, key));
  };
  return el("div", { class: "heading" },
    el("nav", { "aria-label": "Students" },
      el("a", { class: "button", href: "#/" }, "Class ", el("kbd", {}, "u")),
      link(-1, "Previous", "p"), link(1, "Next", "n"), link(1, "Next to look at", "l", true),
      el("span", { class: "quiet" }, at < 0 ? "" : `${at + 1} of ${order.length}`)),
    el("h1", {}, name(row.name)),
    el("p", { class: "quiet" },
      [row.name !== row.student && name(row.student), row.assignment && row.assignment.replaceAll("_", " "), view.file && el("bdi", {}, view.file)]
        .filter(Boolean).flatMap((part, index) => (index ? [" · ", part] : [part])),
      " ", list.tags(row),
      view.path && [" ", el("a", { href: `feedback/${row.id}`, target: "_blank", rel: "noopener" }, "the student's page")]),
    row.look.length > 0 && el("ul", { class: "look" }, row.look.map((reason) => el("li", {}, reason))));
}

function score() {
  const { row } = view;
  const byHand = row.score !== null && row.raw !== null ? row.score - row.raw : 0;
  const parts = [
    ["automatic", points(row.raw)],
    byHand && ["by hand", `${byHand > 0 ? "+" : ""}${points(byHand)}`],
    view.extra && ["extra", `+${points(view.extra)}`],
    row.penalty && ["late", `-${points(row.penalty)}`],
  ].filter(Boolean);
  const timing = { on_time: "in time", late: view.late_by ? `late by ${hours(view.late_by)}` : "late", unknown: row.attempts > 0 ? "not known when it came" : "", no_due_time: "" }[row.timing];
  return el("div", { class: "score" },
    el("p", {}, el("strong", { id: "final" }, row.standing === "excused" ? "excused" : points(row.final)), el("span", { class: "quiet" }, ` of ${points(row.max)}`)),
    el("dl", {}, parts.map(([label, value]) => el("div", {}, el("dt", {}, label), el("dd", {}, value)))),
    (timing || view.due) && el("p", { class: "quiet" }, [timing, view.due && `due ${new Date(view.due).toLocaleString()}`].filter(Boolean).join(", ")));
}

function hours(seconds) {
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  return seconds < 172800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86400)} days`;
}

function exerciseList() {
  if (!view.exercises.length) return null;
  return el("ol", { class: "exercises" }, view.exercises.map((each) =>
    el("li", {},
      el("button", { type: "button", class: each.name === chosen ? "chosen" : "", "aria-pressed": String(each.name === chosen), "data-key": `exercise/${each.name}`, onclick: () => choose(each.name) },
        mark(each.status), el("span", { class: "name" }, each.name), el("span", { class: "sr" }, `, ${LOOKS[each.status][2]}, ${each.by_hand ? "by hand " : ""}`),
        el("span", { class: each.by_hand ? "number by-hand" : "number" }, points(each.score), el("small", {}, ` / ${points(each.max)}`))))));
}

function choose(which) {
  chosen = which;
  render();
}

const isCounting = () => !wanted.path || wanted.path === view.counting;

function pointsForm(part) {
  return decisionForm({
    student: view.row.id, kind: "points", exercise: part?.name ?? "", label: part ? "Points" : "Points of the whole",
    standing: part ? part.decided : view.whole, automatic: part ? part.automatic : view.row.raw, highest: part ? part.max : view.row.max, onChanged: load,
  });
}

function whole() {
  if (!isCounting()) return null;
  if (!view.exercises.length) return el("div", { class: "box" }, pointsForm(null));
  return el("details", { class: "box", open: Boolean(view.whole) || hasDraft("points/") }, el("summary", {}, "Points of the whole submission"), pointsForm(null));
}

function hasDraft(field) {
  return studentsWithDrafts().has(view.row.id) && Object.keys(localStorage).some((key) => key.includes(`${view.row.id} ${field} `));
}

function comment() {
  return el("div", { class: "box" }, decisionForm({
    student: view.row.id, kind: "comment", label: "Comment for the student", rows: 4, standing: view.comment, automatic: null, onChanged: load,
  }));
}

function excuse() {
  return el("details", { class: "box", id: "excuse", open: Boolean(view.excuse) || hasDraft("excuse") }, el("summary", {}, view.excuse ? "Excused" : "Excuse this student"),
    decisionForm({ student: view.row.id, kind: "excuse", label: "Reason of the excuse", rows: 2, standing: view.excuse, automatic: null, onChanged: load }));
}

function moreTime() {
  if (!view.path || !isCounting()) return null;
  return el("details", { class: "box", id: "more-time", open: Boolean(view.more_time) || hasDraft("more_time") },
    el("summary", {}, view.more_time ? "Graded again with more time" : "Grade again with more time"),
    el("p", { class: "quiet" }, "The next ", el("code", {}, "chainrule grade"), " gives this submission four times the time."),
    decisionForm({ student: view.row.id, kind: "more_time", label: "Reason, if you like", rows: 1, standing: view.more_time, automatic: null, onChanged: load }));
}

function detail() {
  const part = exercise();
  const other = !isCounting() && el("p", { class: "notice" }, "This attempt does not count. Decisions are about the attempt that counts. ", el("a", { href: `#/student/${view.row.id}` }, "Show it"));
  if (!part) return el("div", {}, other, el("h2", {}, STANDINGS[view.row.standing]), notes(), code(null));
  return el("div", {},
    other,
    el("h2", { id: "exercise" }, part.name, " ", el("small", {}, LOOKS[part.status][2])),
    el("p", { class: "groups quiet" }, part.groups.map((group) => el("span", {}, `${group.name} ${points(group.score)} / ${points(group.max)}`))),
    isCounting() && pointsForm(part),
    part.decided && el("p", { class: "decided" }, "By hand: ", described(part.decided), part.is_outdated && el("strong", { class: "wrong" }, ` The automatic score was ${points(part.decided.automatic)} then and is ${points(part.automatic)} now.`)),
    part.hint && hint(part.hint),
    part.mistakes.length > 0 && el("p", { class: "quiet" }, "Recognised: ", part.mistakes.join(", ")),
    code(part),
    cases(part));
}

// Below the sentence stands a line of code with a caret at its place.
function hint(text) {
  const [sentence, ...lines] = text.split("\n");
  return el("p", { class: "hint" }, sentence, lines.length > 0 && el("code", {}, `\n${lines.join("\n")}`));
}

function code(part) {
  const { cells, marks, problem } = view.code;
  const toggle = cells.length > 0 && el("button", { type: "button", id: "all-code", "aria-pressed": String(showsAll), onclick: toggleCode }, showsAll ? "Only this exercise" : "The whole file", " ", el("kbd", {}, "a"));
  const recorded = part?.recorded ?? [];
  const about = (cell) => marks.filter((each) => each.cell === cell && (showsAll || !part || each.exercise === part.name || !each.exercise));
  const block = (cell, first, last) => [el("h3", {}, `Cell ${cell.number}`), codeBlock(`Code of cell ${cell.number}`, linesOf(cell, first, last), about(cell.number))];
  let blocks = [];
  if (showsAll || (!part && cells.length)) blocks = cells.map((cell) => block(cell));
  else if (part) {
    const places = new Map();
    if (part.definition) places.set(part.definition.cell, [part.definition.line, part.definition.last]);
    for (const each of marks.filter((one) => one.exercise === part.name)) {
      const [first, last] = places.get(each.cell) ?? [each.line, each.line];
      places.set(each.cell, [Math.min(first, each.line), Math.max(last, each.line)]);
    }
    blocks = [...places].map(([number, [first, last]]) => {
      const cell = cells.find((each) => each.number === number);
      return cell ? block(cell, first, last) : null;
    });
    if (!blocks.some(Boolean) && recorded.length) blocks = [el("h3", {}, "As it was graded"), codeBlock("Code as it was graded", recorded, [])];
  }
  return el("div", { class: "codes" }, problem && el("p", { class: "quiet" }, problem), toggle, blocks);
}

export function toggleCode() {
  showsAll = !showsAll;
  render();
}

function cases(part) {
  const open = part.cases.filter((each) => each.status !== "passed");
  const passed = part.cases.length - open.length;
  return el("div", { class: "cases" },
    el("h3", {}, `Cases: ${passed} of ${part.cases.length} passed`),
    el("ul", { class: "plain" }, open.map((each) => el("li", {},
      el("p", {}, mark(SPEAKS.has(each.status) ? each.status : "skipped"), " ", el("strong", {}, each.name), " ",
        el("small", {}, `${each.group}, ${each.visibility === "hidden" ? "hidden from the student" : "shown to the student"}, ${each.status}`)),
      each.message && el("p", {}, each.message),
      each.remark && el("p", { class: "quiet remark" }, each.remark),
      (each.expected || each.actual) && el("div", { class: "pair" }, value("expected", each.expected), value("actual", each.actual))))));
}

function value(label, text) {
  return el("div", {}, el("p", { class: "quiet" }, label), el("pre", { tabindex: "0", role: "region", "aria-label": label }, text));
}

function notes() {
  return view.notes.length > 0 && el("ul", { class: "notes" }, view.notes.map((note) => el("li", {}, note)));
}

function facts() {
  return el("div", { class: "facts" },
    exercise() && notes(),
    view.attempts.length > 1 && el("div", {}, el("h3", {}, count(view.attempts.length, "attempt")),
      el("div", { class: "scroll" }, el("table", {}, el("thead", {}, el("tr", {}, ["Attempt", "File", "Handed in", "Score", ""].map((label) => el("th", { scope: "col" }, label || el("span", { class: "sr" }, "Counts"))))),
        el("tbody", {}, view.attempts.map((each) => el("tr", {},
          el("th", { scope: "row" }, el("a", { href: `#/student/${view.row.id}/${encodeURIComponent(each.path)}` }, String(each.number))),
          el("td", {}, el("bdi", {}, each.file)), el("td", {}, each.submitted_at ? new Date(each.submitted_at).toLocaleString() : "-"),
          el("td", { class: "number" }, points(each.score)), el("td", {}, each.counts ? "counts" : ""))))))),
    view.decisions.length > 0 && el("div", {}, el("h3", {}, "Decisions"),
      el("ul", {}, view.decisions.map((each) => el("li", {}, `${{ points: each.exercise || "whole", comment: "comment", excuse: "excuse", more_time: "more time" }[each.kind]}: ${described(each)}`)))),
    view.run.length > 0 && el("details", {}, el("summary", {}, "The run"), el("dl", { class: "run" }, view.run.map(([label, text]) => el("div", {}, el("dt", {}, label), el("dd", {}, text))))));
}

// The keys of this page; start.js calls them.
export function step(by) {
  const at = view.exercises.findIndex((each) => each.name === chosen);
  const next = view.exercises[Math.min(view.exercises.length - 1, Math.max(0, at + by))];
  if (next) choose(next.name);
  section().querySelector(".exercises .chosen")?.scrollIntoView({ block: "nearest" });
}

export function edit(which) {
  const box = document.getElementById({ excuse: "excuse", more_time: "more-time" }[which]);
  if (box) box.open = true;
  const selectors = { points: [".detail [name=points]", ".marking [name=points]"], comment: ["[data-key='comment/why']"], excuse: ["[data-key='excuse/why']"], more_time: ["[data-key='more_time/why']"] }[which];
  const field = selectors.map((selector) => section().querySelector(selector)).find(Boolean);
  field?.focus();
  field?.select();
  return Boolean(field);
}

export const isOpen = () => view !== null;
