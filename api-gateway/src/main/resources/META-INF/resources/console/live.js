// Tells how many matching articles were stored since the page was loaded.
"use strict";

const live = document.getElementById("live");

if (live && "EventSource" in window) {
  const seen = new Set();
  const events = new EventSource("/api/v1/stream" + live.dataset.stream);

  events.addEventListener("message", (event) => {
    seen.add(JSON.parse(event.data).id);
    const link = document.createElement("a");
    link.href = live.dataset.reload;
    link.textContent = seen.size === 1 ? "1 new article" : `${seen.size} new articles`;
    live.replaceChildren(link);
    live.hidden = false;
  });
  window.addEventListener("pagehide", () => events.close());
}
