// Sends decisions as JSON, says what is wrong with them, and shows the page anew once they hold.
import { send } from "./console.js";
import { attempt } from "./forms.js";

const CURATION = "/api/v1/curation";
const PAUSE_MILLIS = 200;

function valueOf(field) {
  const { article, event } = field.dataset;
  return article ? { articleId: article, eventId: event } : field.value.trim();
}

function decisionOf(form) {
  const decision = { kind: form.dataset.kind };
  for (const field of form.elements) {
    const { list, split, of: part } = field.dataset;
    if (!field.name || ["author", "reason"].includes(field.name) || (field.type === "checkbox" && !field.checked)) {
      continue;
    }
    const value = valueOf(field);
    if (part !== undefined) {
      decision[part] = { ...decision[part], [field.name]: value };
    } else if (split !== undefined) {
      decision[field.name] = value.split(",").map((name) => name.trim()).filter(Boolean);
    } else if (list !== undefined) {
      decision[field.name] = [...(decision[field.name] || []), value];
    } else {
      decision[field.name] = value;
    }
  }
  return decision;
}

function signatureOf(form) {
  const author = form.elements.author?.value.trim();
  const reason = form.elements.reason.value.trim();
  return reason ? { author, reason } : { author };
}

async function decide(form) {
  const { undo } = form.dataset;
  const answer = undo
    ? await send("POST", `${CURATION}/${encodeURIComponent(undo)}/undo`, signatureOf(form))
    : await send("POST", CURATION, { ...decisionOf(form), ...signatureOf(form) });
  finish(form, answer.warnings || []);
}

/** Leads on, unless there is something to think about first. */
function finish(form, warnings) {
  const place = form.dataset.then ? form.dataset.then + encodeURIComponent(form.elements.into.value.trim()) : location.href;
  if (warnings.length === 0) {
    if (form.dataset.then) {
      location.assign(place);
    } else {
      location.reload();
    }
    return;
  }
  const note = document.createElement("p");
  note.className = "alert warn";
  note.setAttribute("role", "status");
  const link = document.createElement("a");
  link.href = place;
  link.textContent = "Go on";
  note.append(`Decided. Mind: ${warnings.join("; ")}. `, link);
  form.replaceChildren(note);
}

async function choose(field) {
  const name = field.value.trim();
  if (name.length < 2) {
    return;
  }
  const response = await fetch(`/api/v1/entities?limit=12&q=${encodeURIComponent(name)}`);
  if (!response.ok || field.value.trim() !== name) {
    return;
  }
  const { items } = await response.json();
  const options = items.map((entity) => {
    const option = document.createElement("option");
    option.value = entity.id;
    option.label = `${entity.name} (${entity.articles})`;
    return option;
  });
  document.getElementById(field.getAttribute("list")).replaceChildren(...options);
}

for (const field of document.querySelectorAll("[data-entity]")) {
  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => choose(field), PAUSE_MILLIS);
  });
}
for (const form of document.querySelectorAll("form.curate")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(form, () => decide(form));
  });
}
