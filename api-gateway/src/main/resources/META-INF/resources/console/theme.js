// Runs before the page is painted, so that a chosen theme never flashes.
"use strict";

try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") {
    document.documentElement.dataset.theme = chosen;
  }
} catch {
  // Storage is switched off: the system's theme holds.
}
document.documentElement.classList.add("scripted");
