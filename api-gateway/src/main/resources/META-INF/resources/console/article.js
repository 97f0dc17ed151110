// Cards that say why words are marked, keys that walk from mention to mention, and sentences that notes point at.
import { memory, onKey } from "./console.js";

const reading = document.querySelector(".reading");
const card = document.getElementById("why-card");
const DELAY_MILLIS = 180;
const GAP = 8;
let shownFor = null;
let timer;

function hide() {
  clearTimeout(timer);
  shownFor?.classList.remove("shown");
  shownFor = null;
  if (card.matches(":popover-open")) {
    card.hidePopover();
  }
}

function place(mention) {
  const at = mention.getClientRects()[0];
  const left = Math.min(at.left, innerWidth - card.offsetWidth - GAP);
  const below = at.bottom + GAP;
  const fits = below + card.offsetHeight < innerHeight;
  card.style.left = `${Math.max(GAP, left) + scrollX}px`;
  card.style.top = `${(fits ? below : Math.max(GAP, at.top - GAP - card.offsetHeight)) + scrollY}px`;
}

function show(mention) {
  const why = document.getElementById(`why-${mention.dataset.why}`);
  if (!why || mention === shownFor || isOff(mention)) {
    return;
  }
  hide();
  card.replaceChildren(...[...why.children].map((part) => part.cloneNode(true)));
  const sentence = mention.closest(".sentence");
  if (sentence) {
    const link = document.createElement("a");
    link.href = `#${sentence.id}`;
    link.textContent = "Link to this sentence";
    const line = document.createElement("p");
    line.append(link);
    card.append(line);
  }
  card.showPopover();
  place(mention);
  shownFor = mention;
  mention.classList.add("shown");
}

function soon(action) {
  clearTimeout(timer);
  timer = setTimeout(action, DELAY_MILLIS);
}

function isOff(mention) {
  const type = [...mention.classList].find((name) => name.startsWith("type-"));
  return document.getElementById(`show-${type.slice(5)}`)?.checked === false;
}

reading.addEventListener("pointerover", (event) => {
  const mention = event.pointerType === "mouse" && event.target.closest(".mention[data-why]");
  if (mention) {
    soon(() => show(mention));
  }
});
reading.addEventListener("pointerout", (event) => {
  if (event.pointerType === "mouse" && event.target.closest(".mention[data-why]")) {
    soon(hide);
  }
});
card.addEventListener("pointerenter", () => clearTimeout(timer));
card.addEventListener("pointerleave", () => soon(hide));
reading.addEventListener("focusin", (event) => {
  const mention = event.target.closest(".mention[data-why]");
  if (mention && mention.matches(":focus-visible")) {
    show(mention);
  }
});
reading.addEventListener("focusout", (event) => {
  if (event.target.closest(".mention[data-why]") && !card.contains(event.relatedTarget)) {
    soon(hide);
  }
});

// A finger has no hover: the first tap shows the card, which has the link.
reading.addEventListener("click", (event) => {
  const mention = event.target.closest(".mention[data-why]");
  if (mention && mention !== shownFor && matchMedia("(hover: none)").matches) {
    event.preventDefault();
    show(mention);
  } else if (mention?.getAttribute("href").startsWith("#why-")) {
    event.preventDefault();
    show(mention);
  }
});
document.addEventListener("click", (event) => {
  if (shownFor && !card.contains(event.target) && !event.target.closest(".mention")) {
    hide();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    hide();
  }
});

function walk(step) {
  const mentions = [...reading.querySelectorAll(".text .mention")].filter((mention) => !isOff(mention));
  if (mentions.length === 0) {
    return;
  }
  const here = mentions.indexOf(document.activeElement);
  const next = here < 0 ? firstVisible(mentions, step) : (here + step + mentions.length) % mentions.length;
  mentions[next].focus({ focusVisible: true });
  mentions[next].scrollIntoView({ block: "nearest" });
  show(mentions[next]);
}

function firstVisible(mentions, step) {
  const found = mentions.findIndex((mention) => mention.getBoundingClientRect().top > 0);
  return found < 0 ? (step > 0 ? 0 : mentions.length - 1) : found;
}

onKey("n", () => walk(1));
onKey("j", () => walk(1));
onKey("p", () => walk(-1));
onKey("k", () => walk(-1));

const boxes = [...document.querySelectorAll(".legend input")];

function toggle(box) {
  box.checked = !box.checked;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

boxes.forEach((box, index) => {
  if (memory.get(box.id) === "off") {
    box.checked = false;
  }
  box.addEventListener("change", () => memory.set(box.id, box.checked ? "on" : "off"));
  if (box.id !== "show-notes" && index < 9) {
    onKey(String(index + 1), () => toggle(box));
  }
});
onKey("e", () => {
  const notes = document.getElementById("show-notes");
  if (notes) {
    toggle(notes);
  }
});

// A note in the margin points at its sentence.
for (const note of document.querySelectorAll(".note")) {
  const sentence = document.getElementById(note.dataset.sentence.slice(1));
  const point = (on) => () => sentence?.classList.toggle("pointed", on);
  note.addEventListener("pointerenter", point(true));
  note.addEventListener("pointerleave", point(false));
  note.addEventListener("focusin", point(true));
  note.addEventListener("focusout", point(false));
}
