// The review of a story. Every word of an article is put in with textContent; nothing is fetched.

const SINGULAR = { statements: "statement", timeline: "event", mentions: "name", times: "time", figures: "figure", issues: "issue", sources: "source", entities: "entity" };
const LEGEND = [["f", "figures"], ["t", "times"], ["q", "statements"], ["e", "events"], ["n", "names"], ["i", "issues"]];
const FIRST = ["value", "qualifier", "unit", "source_id", "certainty"]; // of a row, told even where they are missing
const ADDED = ["value", "qualifier", "unit", "kind"]; // of a new figure
const SILENCE = 20_000; // milliseconds without an answer
let count = 0; // ids of labels are one page's

function h(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  if (tag !== "input") made.setAttribute("data-lm-suppress-shortcuts", "true"); // a letter pressed on a button is no command to the notebook
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.map((child) => child ?? ""));
  return made;
}

function labelled(words, control, note = "") {
  control.id = `newsdata-review-${++count}`;
  if (note) control.title = note;
  return h("div", { class: "field" }, h("label", { for: control.id }, words), control);
}

const spoken = (column) => column.name.replace(/_id$/, "").replaceAll("_", " ");
const button = (words, action, attributes = {}) => h("button", { type: "button", onclick: action, ...attributes }, words);

// Python counts code points, a page counts UTF-16 units
function units(text) {
  const at = [0];
  for (const character of text) at.push(at[at.length - 1] + character.length);
  return at;
}

function pieces(text, marks) {
  const at = units(text);
  const spans = marks.map(([start, end, layer, row]) => ({ start: at[start], end: at[end], layer, row }));
  const edges = [...new Set([0, text.length, ...spans.flatMap((s) => [s.start, s.end])])].sort((a, b) => a - b);
  let open = [];
  let next = 0;
  return edges.slice(0, -1).map((start, i) => {
    open = open.filter((s) => s.end > start);
    while (next < spans.length && spans[next].start <= start) open.push(spans[next++]);
    const inner = [...open].filter((s) => s.end > start).sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, words: text.slice(start, edges[i + 1]), layers: inner.map((s) => s.layer), rows: [...new Set(inner.map((s) => s.row))] };
  });
}

function occurrence(text, words, start) {
  let n = 0;
  for (let at = text.indexOf(words); at >= 0 && at <= start; at = text.indexOf(words, at + 1)) n++;
  return n;
}

function render({ model, el }) {
  let here = []; // rows at the chosen mark, the shortest first
  let chosen = null; // the row that is shown
  let place = -1; // where the mark that was opened begins
  let waiting = null;
  let sent = 0;

  const by = h("input", { type: "text", autocomplete: "off", value: model.get("by") });
  const why = h("input", { type: "text", autocomplete: "off", value: model.get("why") });
  for (const [name, input] of [["by", by], ["why", why]]) {
    input.addEventListener("change", () => { model.set(name, input.value); model.save_changes(); });
  }
  const articles = h("select", { onchange: () => { here = []; chosen = null; place = -1; send({ action: "open", doc_id: articles.value }, ""); } });
  const which = labelled("Article", articles);
  const text = h("div", { class: "text", role: "group", "aria-label": "Text of the article, marked. Arrow keys lead from mark to mark, Enter shows the row." });
  const row = h("section", { class: "row", "aria-label": "The chosen row" });
  const made = h("section", { class: "made", "aria-label": "Decisions so far" });
  const status = h("p", { class: "status", role: "status" });
  const wrong = h("p", { class: "wrong", role: "alert", hidden: true });
  const adding = addition();
  const legend = h("p", { class: "legend" }, ...LEGEND.map(([layer, words]) => h("span", { class: `m ${layer}` }, words)));

  function send(message, telling) {
    if (waiting) return 0;
    const id = ++sent;
    wrong.hidden = true;
    status.textContent = "Writing …";
    waiting = { id, telling, timer: setTimeout(() => answer({ id, error: "No answer from the kernel; run the cell again, and look whether the decision is in the table." }), SILENCE) };
    root.setAttribute("aria-busy", "true");
    model.send({ id, by: by.value, why: why.value, ...message });
    return id;
  }

  function answer(message) {
    if (!waiting || message.id !== waiting.id) return;
    clearTimeout(waiting.timer);
    status.textContent = message.error ? "" : waiting.telling;
    waiting = null;
    root.removeAttribute("aria-busy");
    wrong.textContent = message.error ? `Not written. ${message.error}` : "";
    wrong.hidden = !message.error;
    if (message.done && adding.sent === message.id) adding.clear();
  }

  // the text

  function showText() {
    const view = model.get("view");
    const decided = new Set(view.decisions.map((d) => d.row_id));
    const focused = text.contains(document.activeElement);
    text.replaceChildren(...pieces(view.text, view.marks).map((piece) => {
      if (!piece.rows.length) return piece.words;
      const marks = [...new Set(piece.layers)].join(" ") + (piece.rows.some((r) => decided.has(r)) ? " decided" : "");
      const kinds = piece.rows.map((r) => SINGULAR[view.rows[r]?.table] ?? "row");
      const span = h("span", { class: `m ${marks}`, role: "button", tabindex: -1, title: kinds.join(", "), "data-piece": piece.start }, piece.words);
      span.rows = piece.rows;
      return span;
    }));
    const current = text.querySelector(`[data-piece="${place}"]`) ?? text.querySelector(".m");
    current?.setAttribute("tabindex", "0");
    if (focused) current?.focus({ preventScroll: true });
    which.hidden = view.articles.length < 2;
    articles.replaceChildren(...view.articles.map(([id, title]) => h("option", { value: id, selected: id === view.doc_id }, title)));
  }

  function openMark(mark) {
    text.querySelectorAll(".m").forEach((m) => m.setAttribute("tabindex", "-1"));
    mark.setAttribute("tabindex", "0");
    place = Number(mark.dataset.piece);
    here = mark.rows;
    chosen = here[0];
    status.textContent = "";
    wrong.hidden = true;
    showRow();
    row.scrollIntoView({ block: "nearest" });
  }

  function selected() {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return false;
    const range = selection.getRangeAt(0);
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const whole = model.get("view").text;
    const raw = range.toString();
    const start = before.toString().length + raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words) adding.take(words, occurrence(whole, words, start));
    return Boolean(words);
  }

  text.addEventListener("mouseup", () => setTimeout(selected));
  text.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-piece]");
    if (mark && document.getSelection().isCollapsed) openMark(mark);
  });
  text.addEventListener("keydown", (event) => {
    const mark = event.target.closest("[data-piece]");
    if (!mark) return;
    const marks = [...text.querySelectorAll("[data-piece]")];
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = event.key === "Home" ? marks[0] : event.key === "End" ? marks.at(-1) : step && marks[marks.indexOf(mark) + step];
    if (event.key === "Enter" || event.key === " ") { openMark(mark); row.querySelector("button")?.focus(); }
    else if (next) { mark.setAttribute("tabindex", "-1"); next.setAttribute("tabindex", "0"); next.focus(); }
    else return;
    event.preventDefault();
  });

  // the row

  const column = (table, name) => model.get("columns")[table].find((c) => c.name === name);
  const telling = (c, value) => (c.refers && model.get("view").names[c.refers]?.[value]) || value;

  function control(c, value) {
    const names = c.refers ? Object.entries(model.get("view").names[c.refers] ?? {}) : c.levels.map((level) => [level, level]);
    if (!names.length) return h("input", { type: "text", autocomplete: "off", value: value ?? "" });
    const missing = c.required ? [] : [["", "(missing)"]];
    return h("select", {}, ...[...missing, ...names].map(([v, words]) => h("option", { value: v, selected: v === (value ?? "") }, words)));
  }

  function showRow() {
    const view = model.get("view");
    const before = chosen;
    const focused = row.contains(document.activeElement) && document.activeElement.dataset.act;
    here = here.filter((id) => view.rows[id]);
    if (!here.includes(chosen)) chosen = here[0] ?? null;
    text.querySelectorAll("[data-piece]").forEach((m) => m.classList.toggle("open", m.rows.includes(chosen)));
    if (focused && chosen !== before) text.querySelector("[tabindex='0']")?.focus(); // the row is gone: a second press must not reach the next one
    if (!chosen) {
      row.replaceChildren(h("p", { class: "hint" }, view.marks.length ? "Choose a mark in the text to see its row. Select words to add a figure that is missing." : "The text has no marks. Select words to add a figure."));
      return;
    }
    const { table, text: words, cells } = view.rows[chosen];
    const columns = model.get("columns")[table];
    const shown = columns.filter((c) => cells[c.name] !== null || FIRST.includes(c.name)).filter((c) => !c.name.endsWith("_id") || c.refers);
    shown.sort((a, b) => (FIRST.indexOf(a.name) + 1 || 99) - (FIRST.indexOf(b.name) + 1 || 99));
    const decisions = view.decisions.filter((d) => d.row_id === chosen && !d.lost);
    row.replaceChildren(
      h("div", { class: "tabs", role: "group", "aria-label": "Rows at this mark" }, ...here.map((id) =>
        button(SINGULAR[view.rows[id].table], () => { chosen = id; showRow(); row.querySelector("[aria-pressed=true]").focus(); }, { "aria-pressed": String(id === chosen) }))),
      h("h3", {}, words ?? ""),
      h("dl", {}, ...shown.flatMap((c) => [h("dt", { title: c.words }, spoken(c)), h("dd", { class: cells[c.name] === null ? "none" : "" }, cells[c.name] === null ? "missing" : telling(c, cells[c.name]).replaceAll("|", ", "))])),
      ...decisions.slice(-1).map((d) => h("p", { class: "hint" }, `${said(d)}, by ${d.by ?? "somebody"}`)),
      h("div", { class: "acts" },
        button("Accept", () => send({ action: "accept", row_id: chosen }, "Accepted and written."), { "data-act": "accept" }),
        button("Reject", () => send({ action: "reject", row_id: chosen }, "Rejected and written."), { "data-act": "reject" })),
      change(table, columns, cells),
    );
    if (focused && chosen === before) row.querySelector(`[data-act="${focused}"]`)?.focus();
  }

  function change(table, columns, cells) {
    const names = h("select", { "data-act": "column", onchange: () => fill() }, ...[...columns].sort((a, b) => (FIRST.indexOf(a.name) + 1 || 99) - (FIRST.indexOf(b.name) + 1 || 99)).map((c) => h("option", { value: c.name }, spoken(c))));
    const value = h("div", {});
    let input;
    const fill = () => {
      const c = column(table, names.value);
      input = control(c, cells[c.name]);
      value.replaceChildren(labelled("New value", input, c.words));
    };
    fill();
    return h("form", { class: "change", onsubmit: (event) => { event.preventDefault(); send({ action: "change", row_id: chosen, new: { [names.value]: input.value } }, "Changed and written."); } },
      labelled("Column", names), value, h("button", { type: "submit", "data-act": "change" }, "Change"));
  }

  function addition() {
    const words = h("input", { type: "text", autocomplete: "off" });
    const nth = h("input", { type: "number", min: 1 });
    const fields = h("div", { class: "fields" });
    const form = h("form", { onsubmit: (event) => {
      event.preventDefault();
      const given = Object.fromEntries([...fields.querySelectorAll("[name]")].filter((i) => i.value !== "").map((i) => [i.name, i.value]));
      self.sent = send({ action: "add", table: "figures", text: words.value, occurrence: nth.value, new: given }, "Added and written.");
    } },
      h("p", { class: "hint" }, "Select the words in the text, or type them as printed."),
      labelled("Words", words), labelled("Which, where they stand several times", nth), fields, h("button", { type: "submit" }, "Add"));
    const self = {
      sent: 0,
      element: h("details", { class: "add" }, h("summary", {}, "Add a figure"), form),
      clear() {
        words.value = nth.value = "";
        fields.replaceChildren(...ADDED.map((name) => {
          const c = column("figures", name);
          const input = control(c, { qualifier: "exact", kind: "count" }[name]);
          input.name = name;
          return labelled(spoken(c), input, c.words);
        }));
      },
      take(chosenWords, n) {
        self.element.open = true;
        words.value = chosenWords;
        nth.value = n;
        const number = /[0-9][0-9,]*(?:\.[0-9]+)?/.exec(chosenWords);
        const value = fields.querySelector("[name=value]");
        if (number && !value.value) value.value = number[0].replaceAll(",", "");
      },
    };
    return self;
  }

  // the decisions

  const said = (d) => ({
    change: `${(d.column ?? "").replace(/_id$/, "").replaceAll("_", " ")}: ${d.old ?? "missing"} → ${d.new ?? "missing"}`,
    add: d.column ? `added, ${d.column.replaceAll("_", " ")} ${d.new ?? "missing"}` : "added", reject: "rejected", accept: "accepted",
  })[d.action] ?? d.action;

  function showDecisions() {
    const { decisions, rows } = model.get("view");
    const heads = ["words", "table", "decision", "by", "on", "reason"];
    const back = (d) => d.action === "reject" && d.row_id && !rows[d.row_id] && !d.lost &&
      button("Take back", () => send({ action: "accept", row_id: d.row_id }, "Taken back and written."), { "aria-label": `Take the rejection of ${d.text ?? "the row"} back` });
    const lines = decisions.map((d) => h("tr", { class: d.lost ? "lost" : "" },
      h("th", { scope: "row" }, d.text ?? d.row_id ?? ""), h("td", {}, d.table ?? ""), h("td", {}, said(d), d.lost ? h("em", {}, ` not applied: ${d.lost}`) : "", back(d) || ""),
      h("td", {}, d.by ?? ""), h("td", {}, d.on ?? ""), h("td", {}, d.why ?? "")));
    made.replaceChildren(h("h3", {}, "Decisions"), decisions.length
      ? h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Decisions, table" }, h("table", {}, h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))), h("tbody", {}, ...lines)))
      : h("p", { class: "hint" }, "None so far."));
  }

  function show() { showText(); showRow(); showDecisions(); }

  const root = h("div", { class: "newsdata-review", role: "group", "aria-label": "Review of a story" },
    h("div", { class: "who" }, labelled("Decided by", by), labelled("Reason", why), which),
    h("div", { class: "desk" }, h("div", {}, legend, text), h("div", { class: "side" }, row, h("div", { class: "told" }, wrong, status), adding.element)), made);
  adding.clear();
  show();
  el.append(root);
  model.on("change:view", show);
  model.on("msg:custom", answer);
  return () => { model.off("change:view", show); model.off("msg:custom", answer); clearTimeout(waiting?.timer); };
}

export default { render };
