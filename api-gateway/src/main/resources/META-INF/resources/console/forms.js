// Sends forms as JSON, says what is wrong with them, and shows the page anew once the change holds.
//   <form data-send="POST" data-to="/api/v1/notes" data-then="/watchlists/{id}">
// A part with data-answer shows that field of the answer instead of the page anew.
// A field with data-json holds JSON, one with data-list words separated by commas, one with data-day a day in UTC;
// checked boxes with one name are a list. Empty fields are left out, or sent as null if they have data-clear.
import { memory, send } from "./console.js";

function valueOf(field) {
  const text = field.value.trim();
  if (field.dataset.json !== undefined) {
    return JSON.parse(text);
  }
  if (field.dataset.day !== undefined) {
    return `${text}T00:00:00Z`;
  }
  return field.dataset.list === undefined ? text : text.split(",").map((word) => word.trim()).filter(Boolean);
}

function bodyOf(form) {
  const body = {};
  for (const field of form.elements) {
    if (field.type === "checkbox") {
      if (field.checked) {
        body[field.name] = [...(body[field.name] || []), field.value];
      }
    } else if (field.name && field.value.trim() !== "") {
      body[field.name] = valueOf(field);
    } else if (field.name && field.dataset.clear !== undefined) {
      body[field.name] = null;
    }
  }
  return body;
}

/**
 * Does what a form asks for. Its button rests meanwhile, its [data-fault] says what went wrong, and the name that it is
 * signed with is kept for the next one.
 */
export async function attempt(form, action) {
  const fault = form.querySelector("[data-fault]");
  const button = form.querySelector("button[type=submit]");
  const author = form.elements.author?.value.trim();
  fault.hidden = true;
  button.disabled = true;
  if (author) {
    memory.set("author", author);
  }
  try {
    await action();
  } catch (failure) {
    fault.textContent = failure.message;
    fault.hidden = false;
    button.disabled = false;
  }
}

async function submit(form) {
  const answer = await send(form.dataset.send, form.dataset.to, bodyOf(form));
  const told = form.querySelector("[data-answer]");
  if (told) {
    told.querySelector("[data-value]").textContent = answer[told.dataset.answer];
    told.hidden = false;
  } else if (form.dataset.then) {
    location.assign(form.dataset.then.replace("{id}", encodeURIComponent(answer?.id ?? "")));
  } else {
    location.reload();
  }
}

document.addEventListener("submit", (event) => {
  if (event.target.matches("form[data-send]")) {
    event.preventDefault();
    attempt(event.target, () => submit(event.target));
  }
});
