// Lets a reader enlarge and move maps and networks. Without it they are simply as large as they are.
const STEP = 1.5;
const MOST = 8;

function zoomable(figure) {
  const svg = figure.querySelector("svg");
  const whole = svg.viewBox.baseVal;
  const full = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const seen = { ...full };
  const sizes = [...svg.querySelectorAll("text")].map((text) => [text, Number(text.getAttribute("font-size"))]);
  const circles = [...svg.querySelectorAll("circle")].map((circle) => [circle, Number(circle.getAttribute("r"))]);

  function show() {
    seen.x = Math.min(Math.max(seen.x, full.x), full.x + full.width - seen.width);
    seen.y = Math.min(Math.max(seen.y, full.y), full.y + full.height - seen.height);
    svg.setAttribute("viewBox", `${seen.x} ${seen.y} ${seen.width} ${seen.height}`);
    // Circles and names keep their size, so that crowded places come apart.
    const share = seen.width / full.width;
    sizes.forEach(([text, size]) => text.setAttribute("font-size", size * share));
    circles.forEach(([circle, radius]) => circle.setAttribute("r", radius * Math.sqrt(share)));
  }

  function zoom(factor, x = seen.x + seen.width / 2, y = seen.y + seen.height / 2) {
    const width = Math.min(full.width, Math.max(full.width / MOST, seen.width / factor));
    const share = width / seen.width;
    seen.x = x - (x - seen.x) * share;
    seen.y = y - (y - seen.y) * share;
    seen.width = width;
    seen.height = full.height * (width / full.width);
    show();
  }

  function button(label, title, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "quiet small";
    made.textContent = label;
    made.setAttribute("aria-label", title);
    made.addEventListener("click", action);
    return made;
  }

  const buttons = document.createElement("div");
  buttons.className = "zoom";
  buttons.append(
    button("+", "Enlarge", () => zoom(STEP)),
    button("−", "Reduce", () => zoom(1 / STEP)),
    button("Whole", "Show the whole drawing", () => zoom(1 / MOST)),
  );
  svg.after(buttons);

  let held = null;
  svg.addEventListener("pointerdown", (event) => {
    held = seen.width < full.width ? { x: event.clientX, y: event.clientY, moved: false } : null;
  });
  svg.addEventListener("pointermove", (event) => {
    if (!held || event.buttons === 0) {
      return;
    }
    const unit = seen.width / svg.clientWidth;
    seen.x -= (event.clientX - held.x) * unit;
    seen.y -= (event.clientY - held.y) * unit;
    held = { x: event.clientX, y: event.clientY, moved: true };
    show();
  });
  // A link that was only the handle for moving is not followed.
  svg.addEventListener("click", (event) => {
    if (held && held.moved) {
      event.preventDefault();
    }
    held = null;
  }, true);
  svg.addEventListener("dblclick", (event) => {
    const box = svg.getBoundingClientRect();
    const unit = seen.width / box.width;
    zoom(STEP, seen.x + (event.clientX - box.left) * unit, seen.y + (event.clientY - box.top) * unit);
  });
}

document.querySelectorAll("[data-zoomable]").forEach(zoomable);
