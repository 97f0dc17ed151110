// Puts articles on top as they are stored.
const MOST = 100;
const state = document.getElementById("state");
const arrivals = document.getElementById("arrivals");
const pause = document.getElementById("pause");
const held = [];
let count = 0;

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text || "";
  return made;
}

function line(article) {
  const link = element("a", "", article.title || "Untitled");
  link.href = `/articles/${encodeURIComponent(article.id)}`;
  link.dir = "auto";
  const heading = element("h3", "");
  heading.append(link);
  const meta = element("p", "meta");
  if (article.source) {
    meta.append(element("span", "source", article.source));
  }
  meta.append(element("span", "", article.publishedAt ? article.publishedAt.slice(0, 10) : "undated"));
  meta.append(element("span", "", `stored ${new Date().toISOString().slice(11, 19)} UTC`));
  const item = element("li", "");
  item.append(heading, meta);
  return item;
}

function tell(connected) {
  const articles = count === 1 ? "1 article" : `${count} articles`;
  const waiting = held.length > 0 ? `, ${held.length} held back` : "";
  state.textContent = connected ? `${articles} since this page was opened${waiting}` : "The connection is lost; trying again …";
}

function arrive(article) {
  if (article.change === "removed") {
    return;
  }
  count += 1;
  if (pause.getAttribute("aria-pressed") === "true") {
    held.push(article);
  } else {
    arrivals.prepend(line(article));
    while (arrivals.children.length > MOST) {
      arrivals.lastElementChild.remove();
    }
  }
  tell(true);
}

const events = new EventSource(state.dataset.stream);
events.addEventListener("open", () => tell(true));
events.addEventListener("error", () => tell(false));
events.addEventListener("message", (event) => arrive(JSON.parse(event.data)));
addEventListener("pagehide", () => events.close());

pause.addEventListener("click", () => {
  const paused = pause.getAttribute("aria-pressed") !== "true";
  pause.setAttribute("aria-pressed", String(paused));
  pause.textContent = paused ? "Go on" : "Pause";
  if (!paused) {
    held.splice(0).forEach((article) => arrivals.prepend(line(article)));
    tell(true);
  }
});
