// The review of a story: its parts, and the messages to and from the kernel.

const SILENCE = 20_000; // milliseconds without an answer

function render({ model, el }) {
  let waiting = null;
  let sent = 0;

  const desk = {
    here: [], // the rows at the chosen mark, the shortest first
    chosen: null, // the one of them that is shown
    view: () => model.get("view"),
    columns: (table) => model.get("columns")[table],
    send,
    choose(rows, chosen = rows[0]) {
      desk.here = rows;
      desk.chosen = chosen;
      status.textContent = "";
      wrong.hidden = true;
      row.show();
      text.bring();
      row.bring();
    },
    outline: () => text.outline(),
    take: (words, n) => adding.take(words, n),
    toRow: () => row.focus(),
    toText: () => text.focus(),
  };

  // Sends a decision, one at a time; `done` where it was written.
  function send(message, telling, done = () => {}) {
    if (waiting) return false;
    const id = ++sent;
    wrong.hidden = true;
    status.textContent = "Writing …";
    const silent = () => answer({ id, error: "No answer from the kernel; run the cell again, and look whether the decision is in the table." });
    waiting = { id, telling, done, timer: setTimeout(silent, SILENCE) };
    root.setAttribute("aria-busy", "true");
    model.send({ id, ...Object.fromEntries(Object.entries(who).map(([name, input]) => [name, input.value])), ...message });
    return true;
  }

  function answer(message) {
    if (!waiting || message.id !== waiting.id) return;
    const { timer, telling, done } = waiting;
    clearTimeout(timer);
    waiting = null;
    root.removeAttribute("aria-busy");
    if (message.done) done();
    status.textContent = message.error ? "" : telling;
    wrong.textContent = message.error ? `Not written. ${message.error}` : "";
    wrong.hidden = !message.error;
  }

  const who = Object.fromEntries(["by", "why", "url"].map((name) => {
    const input = line({ value: model.get(name), onchange: () => { model.set(name, input.value); model.save_changes(); } });
    return [name, input];
  }));
  const articles = h("select", { onchange: () => {
    if (!send({ action: "open", doc_id: articles.value }, "")) articles.value = desk.view().doc_id;
    else text.leave();
  } });
  const which = labelled("Article", articles);
  const status = h("p", { class: "status", role: "status" });
  const wrong = h("p", { class: "wrong", role: "alert", hidden: true });
  const [text, row, adding, decisions] = [markedText(desk), chosenRow(desk), addition(desk), decisionsTable(desk)];

  function show() {
    const { articles: all, doc_id: open } = desk.view();
    which.hidden = all.length < 2;
    articles.replaceChildren(...all.map(([id, title]) => option(id, title, id === open)));
    for (const part of [text, row, adding, decisions]) part.show();
  }

  const root = h("div", { class: "newsdata-review", role: "group", "aria-label": "Review of a story" },
    h("div", { class: "who" }, labelled("Decided by", who.by), labelled("Reason", who.why), labelled("Evidence (URL)", who.url), which),
    h("div", { class: "desk" }, text.element, h("div", { class: "side" }, row.element, h("div", { class: "told" }, wrong, status), adding.element)),
    decisions.element);
  show();
  el.append(root);
  model.on("change:view", show);
  model.on("msg:custom", answer);
  return () => {
    model.off("change:view", show);
    model.off("msg:custom", answer);
    clearTimeout(waiting?.timer);
  };
}

export default { render };
