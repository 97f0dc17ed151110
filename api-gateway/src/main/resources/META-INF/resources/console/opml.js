// Sends a list of feeds as it is and tells what became of it.
import { changing, faultOf } from "./console.js";
import { attempt } from "./forms.js";

const form = document.getElementById("opml");
const told = document.getElementById("imported");

function summary(items) {
  const count = (status) => items.filter((item) => item.status === status).length;
  const refused = items.filter((item) => item.status === "refused").map((item) => `${item.url}: ${item.detail}`);
  const line = `${count("added")} added, ${count("known")} known already, ${refused.length} refused.`;
  return [line, ...refused].join(" ");
}

async function send() {
  const author = form.elements.author?.value.trim();
  const response = await fetch(`/api/v1/feeds/opml${author ? `?author=${encodeURIComponent(author)}` : ""}`, {
    method: "POST",
    headers: changing("text/x-opml"),
    body: await form.elements.file.files[0].text(),
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(faultOf(answer));
  }
  told.textContent = summary(answer.items);
  told.hidden = false;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(form, send);
});
