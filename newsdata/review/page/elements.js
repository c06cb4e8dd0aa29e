// Elements of the page. Every word of an article is put in as text; nothing is fetched.

let count = 0; // ids of labels are one page's

function h(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  if (tag !== "input") made.setAttribute("data-lm-suppress-shortcuts", "true"); // a letter pressed on a button is no command to the notebook
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false && value !== undefined) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.map((child) => child ?? ""));
  return made;
}

function labelled(words, control, note = "") {
  control.id = `newsdata-review-${++count}`;
  if (note) control.title = note;
  return h("div", { class: "field" }, h("label", { for: control.id }, words), control);
}

const button = (words, action, attributes = {}) => h("button", { type: "button", onclick: action, ...attributes }, words);
const line = (attributes = {}) => h("input", { type: "text", autocomplete: "off", ...attributes });
const option = (value, words, selected) => h("option", { value, selected }, words);
const spoken = (column) => column.replace(/_id$/, "").replaceAll("_", " ");

// What a cell of a column is typed or chosen in; `names` are the rows that a key may lead to.
function control(column, value, names, attributes) {
  const choices = column.refers ? Object.entries(names[column.refers] ?? {}) : column.levels.map((level) => [level, level]);
  if (!choices.length) return line({ value: value ?? "", ...attributes });
  const known = choices.some(([choice]) => choice === value);
  if (value && !known) choices.unshift([value, value]);
  if (!value || !column.required) choices.unshift(["", column.required ? "(choose)" : "(missing)"]);
  return h("select", attributes, ...choices.map(([choice, words]) => option(choice, words, choice === (value ?? ""))));
}

// Puts the focus back where it is now, after `root` was drawn anew; null where it is elsewhere.
function focusHeld(root) {
  const held = document.activeElement;
  if (!root.contains(held)) return null;
  const { selectionStart: start, selectionEnd: end } = held;
  return () => {
    const again = held.dataset.act && root.querySelector(`[data-act="${held.dataset.act}"]`);
    if (!again) return;
    again.focus({ preventScroll: true });
    if (Number.isInteger(start) && again.setSelectionRange) again.setSelectionRange(start, end);
  };
}
