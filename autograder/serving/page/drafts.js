// Unsaved text. It lies in the browser's storage from the first key on, until it is saved.
// Each tab keeps drafts of its own, so two tabs cannot overwrite each other's text.

const PREFIX = `draft ${location.pathname} `;
const TAB = sessionStorage.getItem("tab") ?? crypto.randomUUID();
sessionStorage.setItem("tab", TAB);

const keyOf = (student, field, tab = TAB) => `${PREFIX}${student} ${field} ${tab}`;

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

export const draft = (student, field) => read(keyOf(student, field));

// Returns whether the text is kept; a full or blocked storage keeps nothing.
export function keep(student, field, data) {
  try {
    localStorage.setItem(keyOf(student, field), JSON.stringify(data));
    return true;
  } catch {
    return false;
  }
}

export const wipe = (student, field, tab) => localStorage.removeItem(keyOf(student, field, tab));

function* keys() {
  for (let index = 0; index < localStorage.length; index += 1) {
    const key = localStorage.key(index);
    if (key.startsWith(PREFIX)) yield key.slice(PREFIX.length).split(" ");
  }
}

// The drafts of other tabs for a field; those tabs may be closed by now.
export function others(student, field) {
  return [...keys()]
    .filter(([id, part, tab]) => id === student && part === field && tab !== TAB)
    .map(([id, part, tab]) => ({ tab, ...read(keyOf(id, part, tab)) }))
    .filter((found) => found.values);
}

export const studentsWithDrafts = () => new Set([...keys()].map(([student]) => student));
