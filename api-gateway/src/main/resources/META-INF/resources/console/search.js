// Tells how many matching articles were stored since the page was loaded, and walks from hit to hit.
import { onKey } from "./console.js";

let events = null;

function follow() {
  events?.close();
  const live = document.getElementById("live");
  if (!live) {
    return;
  }
  const seen = new Set();
  events = new EventSource(`/api/v1/stream${live.dataset.stream}`);
  events.addEventListener("message", (event) => {
    seen.add(JSON.parse(event.data).id);
    const link = document.createElement("a");
    link.href = live.dataset.reload;
    link.textContent = seen.size === 1 ? "1 new article" : `${seen.size} new articles`;
    live.replaceChildren(link);
    live.hidden = false;
  });
}

follow();
addEventListener("pagehide", () => events?.close());
/** Moves the focus from hit to hit; Enter then opens it. */
function walk(step) {
  const hits = [...document.querySelectorAll(".hits h3 a")];
  const here = hits.indexOf(document.activeElement);
  const next = hits[here < 0 && step < 0 ? hits.length - 1 : here + step];
  next?.focus({ focusVisible: true });
  next?.scrollIntoView({ block: "nearest" });
}

for (const [key, step] of [["j", 1], ["n", 1], ["k", -1], ["p", -1]]) {
  onKey(key, () => walk(step));
}

// htmx has put another page of results in place.
document.body.addEventListener("htmx:afterSettle", follow);
