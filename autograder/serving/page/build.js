// Elements from data. Text becomes text nodes and never markup.

import { LOOKS } from "./looks.js";

export const STANDINGS = {
  graded: "graded",
  unreadable: "unreadable",
  internal: "could not be graded",
  not_submitted: "not submitted",
  excused: "excused",
};

// Properties that start with "on" are listeners; `class` and others are attributes.
export function el(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "value") made.value = value;
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...present(children));
  return made;
}

const present = (children) => children.flat(Infinity).filter((child) => ![null, undefined, false, ""].includes(child));

// Replaces what is in a place; absent children are left out.
export function fill(place, ...children) {
  place.replaceChildren(...present(children));
}

export function points(value) {
  return value === null || value === undefined ? "-" : String(Math.round(value * 100) / 100);
}

export function mark(status) {
  const [sign, tone] = LOOKS[status] ?? ["·", "open"];
  return el("span", { class: `sign ${tone}`, "aria-hidden": "true" }, sign);
}

export function name(text) {
  return el("bdi", {}, text);
}

export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export function sentence(text) {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

export function say(sentence) {
  document.getElementById("said").textContent = sentence;
}
