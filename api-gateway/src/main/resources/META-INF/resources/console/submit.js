// Submits the form as JSON and follows the article until it is stored.
import { changing, faultOf } from "./console.js";

const form = document.getElementById("submit");
const progress = document.getElementById("progress");
const FINAL = ["stored", "rejected", "failed"];
const PAUSE_MILLIS = 700;

function line(text, className) {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  paragraph.className = className || "";
  return paragraph;
}

function show(...nodes) {
  progress.replaceChildren(...nodes);
  progress.hidden = false;
}

function articleOf(fields) {
  const article = {};
  for (const [name, value] of fields) {
    const text = name === "text" ? value : value.trim();
    if (text !== "") {
      article[name] = name === "authors" ? text.split(",").map((author) => author.trim()).filter(Boolean) : text;
    }
  }
  return article;
}

function showStatus(status) {
  const steps = document.createElement("ol");
  steps.className = "chips";
  for (const station of status.history) {
    const step = document.createElement("li");
    step.className = "badge good";
    step.textContent = station.stage;
    steps.append(step);
  }
  const nodes = [steps];
  if (status.reason) {
    nodes.push(line(status.reason, "alert"));
  }
  if (status.stage === "stored") {
    const link = document.createElement("a");
    link.href = status.links.page;
    link.className = "button";
    link.textContent = "Read it with its mentions";
    nodes.push(link);
  }
  show(...nodes);
}

async function follow(submissionId) {
  for (;;) {
    const response = await fetch(`/api/v1/articles/${encodeURIComponent(submissionId)}/status`);
    const status = await response.json();
    if (response.ok) {
      showStatus(status);
    }
    if (response.ok && FINAL.includes(status.stage)) {
      return;
    }
    await new Promise((resume) => setTimeout(resume, PAUSE_MILLIS));
  }
}

async function submit(article) {
  show(line("Sending …"));
  const response = await fetch("/api/v1/articles", {
    method: "POST",
    headers: changing("application/json"),
    body: JSON.stringify(article),
  });
  const answer = await response.json();
  if (response.status !== 202 || !answer[0].submissionId) {
    show(line(faultOf(Array.isArray(answer) ? answer[0].problem : answer), "alert"));
    return;
  }
  await follow(answer[0].submissionId);
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    await submit(articleOf(new FormData(form)));
  } catch {
    show(line("The gateway cannot be reached. Submitting again is harmless.", "alert"));
  } finally {
    button.disabled = false;
  }
});
