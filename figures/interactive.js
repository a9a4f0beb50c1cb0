const host = document.currentScript.previousElementSibling;
const root = host.attachShadow({ mode: "open" });
root.innerHTML = inside;
const figure = root.querySelector(".figure");
const all = selector => [...root.querySelectorAll(selector)];
const one = selector => root.querySelector(selector);
// JupyterLab and its exported pages say which theme they have; elsewhere the system's choice counts.
const darkSystem = matchMedia("(prefers-color-scheme: dark)");
const follow = () => {
  const said = document.body.dataset.jpThemeLight;
  const dark = said === undefined ? darkSystem.matches : said === "false";
  figure.classList.toggle("dark", dark);
  figure.classList.toggle("light", !dark);
};
follow();
darkSystem.addEventListener("change", follow);
new MutationObserver(follow).observe(document.body, { attributeFilter: ["data-jp-theme-light"] });
// Minus signs as in print, and at most three decimals.
const shown = value => String(Number(value.toFixed(3)) || 0).replace("-", "\u2212");
/* OWN */
