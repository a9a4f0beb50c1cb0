// The form of a decision: points with a reason, a comment, an excuse, or more time.
// What is typed is kept as a draft until the server has confirmed that it is saved.

import { count, el, points, say } from "./build.js";
import { draft, keep, others, wipe } from "./drafts.js";
import { decide } from "./server.js";

const MOST_REASONS = 12;

function reasons(add) {
  const known = JSON.parse(sessionStorage.getItem("reasons") ?? "[]");
  if (!add) return known;
  const now = [add, ...known.filter((each) => each !== add)].slice(0, MOST_REASONS);
  sessionStorage.setItem("reasons", JSON.stringify(now));
  return now;
}

export function reasonList() {
  return el("datalist", { id: "reasons" }, reasons().map((reason) => el("option", { value: reason })));
}

export function described(decision) {
  if (!decision) return "no decision";
  const who = [decision.by && `by ${decision.by}`, decision.at && new Date(decision.at).toLocaleString()].filter(Boolean).join(", ");
  const value = decision.kind === "points" ? `${count(decision.points, "point")}: ${decision.why}` : decision.why || "no reason given";
  return who ? `${value} (${who})` : value;
}

const standingValues = (spec) => ({
  ...(spec.kind === "points" && { points: spec.standing ? points(spec.standing.points) : "" }),
  why: spec.standing?.why ?? "",
});

const valuesOf = (form) => Object.fromEntries([...form.querySelectorAll("[name]")].map((field) => [field.name, field.value]));
const isSame = (one, other) => Object.keys(one).every((key) => one[key].trim() === (other[key] ?? "").trim());

// Returns the points, or a sentence that tells what is wrong with them.
function readPoints(text, highest) {
  const value = Number(text.trim().replace(",", "."));
  if (!text.trim() || !Number.isFinite(value) || value < 0 || value > highest) return `Give points from 0 to ${points(highest)}.`;
  return value;
}

// spec: {student, kind, exercise, label, standing, automatic, highest, rows, onChanged}
export function decisionForm(spec) {
  const field = spec.kind === "points" ? `points/${spec.exercise}` : spec.kind;
  const kept = draft(spec.student, field);
  const version = spec.standing?.version ?? "";
  const start = kept?.values ?? standingValues(spec);
  const based = { base: kept ? kept.base : version, automatic: kept ? kept.automatic : spec.automatic };
  const problem = el("p", { class: "problem", role: "alert" });
  const notices = el("div", {});
  const form = el("form", { class: "decide", "data-field": field, novalidate: true });

  const send = async (withdraws) => {
    const values = valuesOf(form);
    let given = null;
    problem.textContent = "";
    if (spec.kind === "points" && !withdraws) {
      given = readPoints(values.points, spec.highest);
      if (typeof given === "string") problem.textContent = given;
    }
    if (!problem.textContent && !withdraws && spec.kind !== "more_time" && !values.why.trim()) problem.textContent = spec.kind === "points" ? "Give a reason." : "Write something first.";
    if (problem.textContent) return;
    try {
      const answer = await decide({
        id: spec.student, kind: spec.kind, exercise: spec.exercise ?? "", points: given,
        why: withdraws ? "" : values.why, withdraws, base: based.base, automatic: based.automatic,
      });
      if (!answer.is_saved) {
        stale(answer.reason, answer.standing, answer.version);
        return;
      }
      // What was typed while the answer was on its way is kept.
      if (withdraws || isSame(values, valuesOf(form))) wipe(spec.student, field);
      else keep(spec.student, field, { values: valuesOf(form), base: answer.version, automatic: spec.automatic });
      if (spec.kind === "points" && !withdraws) reasons(values.why.trim());
      say(withdraws ? "Taken back" : "Saved");
      // The keys of the page work again at once.
      if (form.contains(document.activeElement) && isSame(values, valuesOf(form))) document.activeElement.blur();
      spec.onChanged();
      // The list need not wait for the news of the server.
      document.dispatchEvent(new Event("saved"));
    } catch (error) {
      problem.textContent = error.message;
    }
  };

  const stale = (reason, standing, now) => {
    notices.replaceChildren(el("div", { class: "notice", role: "alert" },
      el("p", {}, reason, " It stands now: ", el("q", {}, described(standing)), ". Your text is kept."),
      el("button", { type: "button", onclick: () => {
        Object.assign(based, { base: now, automatic: spec.automatic });
        form.requestSubmit();
      } }, "Save mine"),
      el("button", { type: "button", onclick: () => {
        wipe(spec.student, field);
        spec.onChanged();
      } }, "Drop mine")));
  };

  const input = (name, label, options = {}) => el("label", { class: name }, el("span", {}, label),
    el(options.rows ? "textarea" : "input", { name, value: start[name] ?? "", autocomplete: "off", "data-key": `${field}/${name}`, ...options }));

  form.append(
    ...[
      spec.kind === "points" && input("points", `${spec.label} of ${points(spec.highest)}`, { inputmode: "decimal", placeholder: points(spec.automatic) }),
      spec.kind === "points" ? input("why", "Reason", { list: "reasons" }) : input("why", spec.label, { rows: spec.rows }),
      el("div", { class: "buttons" },
        el("button", { class: "save" }, "Save"),
        spec.standing && el("button", { type: "button", onclick: () => send(true) },
          { points: "Back to the automatic score", comment: "Take the comment back", excuse: "Take the excuse back", more_time: "Take the time back" }[spec.kind])),
      problem,
      notices,
    ].filter(Boolean));

  form.addEventListener("input", () => {
    const values = valuesOf(form);
    if (isSame(values, standingValues(spec))) wipe(spec.student, field);
    else if (!keep(spec.student, field, { values, ...based })) problem.textContent = "This browser keeps no text: save before you leave the page.";
    form.classList.toggle("unsaved", !isSame(values, standingValues(spec)));
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(false);
  });

  form.classList.toggle("unsaved", Boolean(kept));
  if (kept && kept.base !== version) stale("This was decided meanwhile, in another tab or by a command.", spec.standing, version);
  else if (kept && kept.automatic !== spec.automatic) stale("The submission was graded again meanwhile, and its automatic score has changed.", spec.standing, version);
  for (const other of others(spec.student, field)) {
    notices.append(el("div", { class: "notice" },
      el("p", {}, "Unsaved text of another tab: ", el("q", {}, Object.values(other.values).join(": "))),
      el("button", { type: "button", onclick: () => {
        keep(spec.student, field, { values: other.values, base: other.base, automatic: other.automatic });
        wipe(spec.student, field, other.tab);
        spec.onChanged();
      } }, "Take it"),
      el("button", { type: "button", onclick: () => {
        wipe(spec.student, field, other.tab);
        spec.onChanged();
      } }, "Drop it")));
  }
  return form;
}
