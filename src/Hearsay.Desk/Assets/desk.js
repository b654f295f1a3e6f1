// What pages do by script, and can do without: copying a quotation, keys, and light on the words of a card.

const keysAreOff = "hearsay-keys-off";

class CopyText extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = "copy";
    button.title = "Copy the words with their chain and link";
    button.addEventListener("click", async () => {
      const link = new URL(this.dataset.path, location.href);
      await navigator.clipboard.writeText(`${this.dataset.text}\n${link}`);
      button.textContent = "copied";
      setTimeout(() => { button.textContent = "copy"; }, 2000);
    });
    this.replaceChildren(button);
  }
}

class KeySwitch extends HTMLElement {
  connectedCallback() {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = localStorage.getItem(keysAreOff) === null;
    box.addEventListener("change", () => {
      if (box.checked) localStorage.removeItem(keysAreOff);
      else localStorage.setItem(keysAreOff, "yes");
    });
    label.append(box, " Single keys act");
    this.replaceChildren(label);
  }
}

customElements.define("copy-text", CopyText);
customElements.define("key-switch", KeySwitch);

// The words of a statement bear the class x3, its card the id a3.
function light(index, isOn) {
  document.querySelectorAll(`.x${index}, #a${index}`).forEach(part => part.classList.toggle("lit", isOn));
}

function numbersOf(target) {
  const card = target.closest?.("[data-statement]");
  if (card) return [card.dataset.statement];
  const words = target.closest?.(".text span, h1 span");
  return words ? [...words.classList].filter(name => /^x\d+$/.test(name)).map(name => name.slice(1)) : [];
}

for (const [on, off] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  document.addEventListener(on, event => numbersOf(event.target).forEach(index => light(index, true)));
  document.addEventListener(off, event => numbersOf(event.target).forEach(index => light(index, false)));
}

function step(by) {
  const stops = [...document.querySelectorAll(".card > .n, .hit h2 a, .hit h3 a, .hit .said a, main > .notelist .about a, section[id$='-of-story'] a")]
    .filter(stop => stop.checkVisibility());
  if (stops.length === 0) return;
  const at = stops.indexOf(document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : at + by;
  const stop = stops[Math.min(stops.length - 1, Math.max(0, next))];
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: "center" });
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => document.getElementById("find").focus(),
  "?": () => location.assign("/help"),
};

document.addEventListener("keydown", event => {
  if (event.key === "Escape") document.activeElement?.blur();
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem(keysAreOff) !== null) return;
  if (!Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});
