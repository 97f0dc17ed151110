// What every page can do with a script: theme, keys, menus that close, the name that changes are signed with.
const root = document.documentElement;

/** Storage that may be switched off. */
export const memory = {
  get(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Forgotten at the next page.
    }
  },
};

function isDark() {
  const chosen = root.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function switchTheme() {
  root.dataset.theme = isDark() ? "light" : "dark";
  memory.set("theme", root.dataset.theme);
}

function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function toSearch() {
  const field = document.getElementById("q") || document.getElementById("site-q");
  if (field && field.offsetParent !== null) {
    field.focus();
    field.select();
  } else {
    location.assign("/");
  }
}

const keys = new Map([
  ["/", toSearch],
  ["t", switchTheme],
  ["?", () => showHelp()],
]);

/** Binds a key; pages add their own. */
export function onKey(key, action) {
  keys.set(key, action);
}

async function showHelp() {
  let dialog = document.getElementById("help-dialog");
  if (!dialog) {
    const page = new DOMParser().parseFromString(await (await fetch("/help")).text(), "text/html");
    const shortcuts = page.getElementById("keys");
    if (!shortcuts) {
      location.assign("/help");
      return;
    }
    dialog = document.createElement("dialog");
    dialog.id = "help-dialog";
    dialog.setAttribute("aria-label", "Keys");
    dialog.append(shortcuts, closingLine());
    document.body.append(dialog);
  }
  if (dialog.open) {
    dialog.close();
  } else {
    dialog.showModal();
  }
}

function closingLine() {
  const form = document.createElement("form");
  form.method = "dialog";
  form.className = "row apart";
  const more = document.createElement("a");
  more.href = "/help";
  more.textContent = "All of the help";
  const close = document.createElement("button");
  close.className = "quiet small";
  close.textContent = "Close";
  form.append(more, close);
  return form;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  const action = keys.get(event.key);
  if (action) {
    event.preventDefault();
    action();
  }
});

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener("keyup", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

document.getElementById("theme")?.addEventListener("click", switchTheme);

/** Fields named `author` are filled with the name that was given last. */
export function rememberAuthor() {
  for (const field of document.querySelectorAll("input[name=author]")) {
    field.value ||= memory.get("author") || "";
  }
}

rememberAuthor();
document.addEventListener("htmx:afterSettle", rememberAuthor);

/** What a problem (RFC 9457) says, as one line. */
export function faultOf(problem) {
  const errors = (problem.errors || []).map((error) => [error.field, error.message].filter(Boolean).join(": "));
  return [problem.title, ...(errors.length > 0 ? errors : [problem.detail])].filter(Boolean).join(". ");
}

/** Headers of a request that changes something: its media type, and the token of the session, if there is one. */
export function changing(mediaType) {
  const token = document.querySelector("meta[name=csrf-token]")?.content;
  return { ...(mediaType && { "Content-Type": mediaType }), ...(token && { "X-CSRF-Token": token }) };
}

/**
 * Sends JSON and gives the answer's body.
 *
 * @throws Error that says what is wrong in words for the reader
 */
export async function send(method, url, body) {
  let response;
  try {
    response = await fetch(url, {
      method,
      headers: changing(body === undefined ? undefined : "application/json"),
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Error("The gateway cannot be reached. Nothing was changed.");
  }
  const text = await response.text();
  const answer = text === "" ? null : JSON.parse(text);
  if (!response.ok) {
    throw new Error(faultOf(answer || { title: `The gateway answered ${response.status}` }));
  }
  return answer;
}
