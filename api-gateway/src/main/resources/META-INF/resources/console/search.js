// Tells how many matching articles were stored since the page was loaded.
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
// htmx has put another page of results in place.
document.body.addEventListener("htmx:afterSettle", follow);
