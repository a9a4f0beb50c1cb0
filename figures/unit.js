const sliders = all("input[type=range]");
const bracketed = value => value < 0 ? `(${shown(value)})` : shown(value);
const within = value => Math.max(-values.reach, Math.min(values.reach, value));
const draw = () => {
  const set = Object.fromEntries(sliders.map(slider => [slider.name, Number(slider.value)]));
  const kind = one("input[type=radio]:checked").value;
  const parts = [1, 2, 3].map(i => set[`w${i}`] * set[`x${i}`]);
  parts.push(set.b);
  const z = parts.reduce((sum, part) => sum + part, 0);
  const sigmoid = 1 / (1 + Math.exp(-z));
  const a = kind === "relu" ? Math.max(0, z) : sigmoid;
  const slope = kind === "relu" ? Number(z > 0) : sigmoid * (1 - sigmoid);
  for (const slider of sliders) {
    slider.nextElementSibling.textContent = shown(Number(slider.value));
  }
  [...parts, z].forEach((part, row) => {
    const bar = one(`[data-bar="${row}"]`);
    const width = Math.abs(within(part)) * values.unit;
    bar.setAttribute("x", values.middle - (part < 0 ? width : 0));
    bar.setAttribute("width", width);
    const start = row < 3 ? `= ${shown(set[`w${row + 1}`])} \u00b7 ${bracketed(set[`x${row + 1}`])} = ` : "= ";
    one(`[data-value="${row}"]`).textContent = start + shown(part);
  });
  for (const part of all("[data-curve]")) {
    part.toggleAttribute("hidden", part.dataset.curve !== kind);
  }
  const top = kind === "relu" ? values.reach : 1;
  const x = values.origin[0] + within(z) * values.across;
  const y = values.origin[1] - Math.min(a, top) / top * values.tall;
  const point = one("[data-point]");
  point.setAttribute("cx", x);
  point.setAttribute("cy", y);
  one("[data-guide]").setAttribute("d", `M${x} ${values.origin[1]}L${x} ${y}L${values.left} ${y}`);
  one("[data-result]").textContent = `a = ${shown(a)}`;
  const where = Math.abs(z) > values.reach ? " The point is beyond the end of the picture." : "";
  const curve = kind === "relu"
    ? (z > 0 ? "ReLU lets z through" : "ReLU cuts it off: the unit is silent")
    : (a > 0.9 || a < 0.1 ? "the sigmoid is sure" : "the sigmoid is not sure");
  one(".said").textContent = `z = ${shown(z)}, a = ${shown(a)}: ${curve}. `
    + `The slope of the curve at this place is ${shown(slope)}.${where}`;
};
root.addEventListener("input", draw);
draw();
