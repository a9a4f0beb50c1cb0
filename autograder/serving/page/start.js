// Starts the page: addresses, keys, and the news of the server.

import { el, say, sentence } from "./build.js";
import * as list from "./class_list.js";
import { follow, get } from "./server.js";
import * as student from "./student.js";

const KEYS = {
  "In the class": [["j k", "next and previous name"], ["Enter", "open the student"], ["/", "search"], ["l", "first student to look at"]],
  "At a student": [["n p", "next and previous student"], ["l", "next student to look at"], ["j k", "next and previous exercise"],
    ["e", "points of the exercise: type, Tab, reason, Enter saves"], ["c", "comment; Ctrl+Enter saves"], ["x", "excuse; Ctrl+Enter saves"], ["t", "grade again with more time; Ctrl+Enter saves"], ["a", "the whole file"], ["u", "back to the class"]],
  Everywhere: [["Esc", "leave a field; its text is kept"], ["?", "these keys"]],
};
const known = { boot: "", revision: -1 };
let reading = null;

async function readClass() {
  const data = await get(`class?${new URLSearchParams({ boot: known.boot, since: String(known.revision) })}`);
  known.boot = data.boot;
  known.revision = data.revision;
  list.take(data);
  document.getElementById("folder").textContent = data.folder;
  const box = document.getElementById("progress");
  if (!data.progress) box.replaceChildren();
  else {
    const { done, expected } = data.progress;
    box.replaceChildren(el("progress", { max: expected, value: done, "aria-label": "Grading" }), ` grading: ${done} of ${expected}`);
  }
  if (document.getElementById("class").hidden) student.news();
  else list.render();
}

// One request at a time; news that come meanwhile lead to one more.
async function update() {
  if (reading) {
    reading.again = true;
    return;
  }
  reading = { again: false };
  try {
    await readClass();
  } catch (error) {
    // server.js shows the trouble of the connection; the next news try again.
    if (error.status) document.getElementById("trouble").textContent = sentence(error.message);
  }
  const { again } = reading;
  reading = null;
  if (again) await update();
}

function show() {
  const [, kind, id, path] = location.hash.split("/");
  const isStudent = kind === "student" && /^[0-9a-f]{16}$/.test(id ?? "");
  document.getElementById("class").hidden = isStudent;
  document.getElementById("student").hidden = !isStudent;
  say("");
  if (isStudent) {
    student.open(id, path ? decodeURIComponent(path) : "");
    return;
  }
  const last = student.close();
  list.render();
  if (last) list.focusOn(last);
}

function inStudent(key) {
  switch (key) {
    case "n": return student.go(1);
    case "p": return student.go(-1);
    case "l": return student.go(1, true);
    case "j": return student.step(1);
    case "k": return student.step(-1);
    case "e": return student.edit("points");
    case "c": return student.edit("comment");
    case "x": return student.edit("excuse");
    case "t": return student.edit("more_time");
    case "a": return student.toggleCode();
    case "u": location.hash = "#/"; return true;
    default: return false;
  }
}

function inClass(key) {
  switch (key) {
    case "j": return list.step(1);
    case "k": return list.step(-1);
    case "l": {
      const first = list.order().find((id) => list.needsLook(list.row(id)));
      if (first) location.hash = `#/student/${first}`;
      else say("No student needs a look");
      return true;
    }
    default: return false;
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
  const isField = event.target.matches("input, textarea, select");
  if (event.key === "Escape" && isField) {
    event.target.blur();
    return;
  }
  if (isField) return;
  const keys = document.getElementById("keys");
  let taken = true;
  if (event.key === "?") keys.showModal();
  else if (event.key === "/") {
    if (document.getElementById("class").hidden) location.hash = "#/";
    setTimeout(() => document.getElementById("search")?.focus());
  } else if (!document.getElementById("class").hidden) taken = inClass(event.key) !== false;
  else taken = student.isOpen() && inStudent(event.key) !== false;
  if (taken) event.preventDefault();
});

document.addEventListener("focusout", () => setTimeout(() => {
  if (!document.activeElement?.matches("input, textarea")) student.left();
}));
document.getElementById("help").addEventListener("click", () => document.getElementById("keys").showModal());
document.getElementById("keys-list").append(...Object.entries(KEYS).map(([title, keys]) => el("div", {}, el("h3", {}, title),
  el("dl", {}, keys.map(([key, text]) => el("div", {}, el("dt", {}, key.split(" ").map((each) => [el("kbd", {}, each), " "])), el("dd", {}, text)))))));
addEventListener("hashchange", show);
document.addEventListener("saved", update);

await update();
show();
follow((event) => {
  if (event.boot !== known.boot || event.revision !== known.revision) update();
});
