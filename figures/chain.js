const last = values.steps.length - 1;
let step = 0;
const [back, forward, again] = all("button");
const draw = () => {
  for (const part of all("[data-step]")) {
    part.toggleAttribute("hidden", Number(part.dataset.step) > step);
  }
  for (const mark of all("[data-mark]")) {
    mark.toggleAttribute("hidden", Number(mark.dataset.mark) !== step);
  }
  back.setAttribute("aria-disabled", step === 0);
  forward.setAttribute("aria-disabled", step === last);
  one(".said").textContent = `Step ${step} of ${last}. ${values.steps[step]}`;
};
const go = to => {
  step = Math.max(0, Math.min(last, to));
  draw();
};
back.addEventListener("click", () => go(step - 1));
forward.addEventListener("click", () => go(step + 1));
again.addEventListener("click", () => go(0));
draw();
