// Sends forms as JSON, says what is wrong with them, and shows the page anew once the change holds.
//   <form data-send="POST" data-to="/api/v1/notes" data-then="/watchlists/{id}">
// A part with data-answer shows that field of the answer instead of the page anew.
// A field with data-json holds JSON, one with data-list words separated by commas; empty fields are left out.
import { memory, send } from "./console.js";

function valueOf(field) {
  const text = field.value.trim();
  if (field.dataset.json !== undefined) {
    return JSON.parse(text);
  }
  return field.dataset.list === undefined ? text : text.split(",").map((word) => word.trim()).filter(Boolean);
}

function bodyOf(form) {
  const body = {};
  for (const field of form.elements) {
    if (field.name && field.value.trim() !== "") {
      body[field.name] = valueOf(field);
    }
  }
  return body;
}

async function submit(form) {
  const fault = form.querySelector("[data-fault]");
  const button = form.querySelector("button[type=submit]");
  fault.hidden = true;
  button.disabled = true;
  try {
    const body = bodyOf(form);
    if (body.author) {
      memory.set("author", body.author);
    }
    const answer = await send(form.dataset.send, form.dataset.to, body);
    const told = form.querySelector("[data-answer]");
    if (told) {
      told.querySelector("[data-value]").textContent = answer[told.dataset.answer];
      told.hidden = false;
    } else if (form.dataset.then) {
      location.assign(form.dataset.then.replace("{id}", encodeURIComponent(answer?.id ?? "")));
    } else {
      location.reload();
    }
  } catch (failure) {
    fault.textContent = failure.message;
    fault.hidden = false;
    button.disabled = false;
  }
}

document.addEventListener("submit", (event) => {
  if (event.target.matches("form[data-send]")) {
    event.preventDefault();
    submit(event.target);
  }
});
