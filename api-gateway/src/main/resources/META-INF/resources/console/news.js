// Remembers up to where the reader has looked.
import { memory } from "./console.js";

const NAME = "seen-up-to";
const seen = document.getElementById("seen");
const position = memory.get(NAME);

// The plain address means: since I last looked. Any parameter, even an empty one, asks for something else.
if (location.search === "" && position) {
  location.replace(`/new?since=${encodeURIComponent(position)}`);
}

seen.addEventListener("click", () => {
  memory.set(NAME, seen.dataset.position);
  location.assign(`/new?since=${encodeURIComponent(seen.dataset.position)}`);
});
