// The chosen row: what it says, what was decided about it, and what can be.

function chosenRow(desk) {
  const drafts = new Map(); // row -> the column that is being changed, and the value as far as it is typed
  const element = h("section", { class: "row", "aria-label": "The chosen row" });

  function show() {
    const { rows } = desk.view();
    const before = desk.chosen;
    const back = focusHeld(element);
    desk.here = desk.here.filter((id) => rows[id]);
    if (!desk.here.includes(before)) desk.chosen = desk.here[0] ?? null;
    element.replaceChildren(...(desk.chosen ? told(rows[desk.chosen]) : [h("p", { class: "hint" }, invitation())]));
    desk.outline();
    if (back && desk.chosen !== before) desk.toText(); // the row is gone: a second press must not reach the next one
    else back?.();
  }

  function invitation() {
    const first = desk.view().marks.length ? "Choose a mark in the text to see its row." : "The text has no marks.";
    return `${first} Select words to add a row that is missing.`;
  }

  function tab(id, { table }) {
    const open = () => {
      desk.choose(desk.here, id);
      element.querySelector("[aria-pressed=true]").focus();
    };
    return button(ONE[table], open, { "aria-pressed": String(id === desk.chosen) });
  }

  function told({ table, text, cells }) {
    const { rows, decisions } = desk.view();
    const id = desk.chosen;
    const last = decisions.findLast((d) => d.row_id === id && !d.lost);
    const shown = desk.columns(table).filter((c) => c.asked || (cells[c.name] !== null && (c.refers || !c.name.endsWith("_id"))));
    return [
      h("div", { class: "tabs", role: "group", "aria-label": "Rows at this mark" }, ...desk.here.map((other) => tab(other, rows[other]))),
      h("h3", {}, text ?? ""),
      h("dl", {}, ...shown.flatMap((c) => [h("dt", { title: c.words }, spoken(c.name)), cell(c, cells[c.name])])),
      last && h("p", { class: "hint" }, `${said(last)}, by ${last.by ?? "somebody"}`),
      h("div", { class: "acts" },
        button("Accept", () => desk.send({ action: "accept", row_id: id }, "Accepted and written."), { "data-act": "accept" }),
        button("Reject", () => desk.send({ action: "reject", row_id: id }, "Rejected and written."), { "data-act": "reject" })),
      change(id, desk.columns(table), cells),
    ].filter(Boolean);
  }

  function cell(column, value) {
    if (value === null) return h("dd", { class: "none" }, "missing");
    const name = desk.view().names[column.refers]?.[value];
    if (name === undefined) return h("dd", {}, value.replaceAll("|", ", "));
    const lead = () => {
      desk.choose([value]);
      desk.toRow();
    };
    return h("dd", {}, button(name, lead, { class: "lead", title: `Show the ${ONE[column.refers]}` }));
  }

  function change(id, columns, cells) {
    const draft = drafts.get(id) ?? { column: columns[0].name };
    const names = h("select", { "data-act": "column" }, ...columns.map((c) => option(c.name, spoken(c.name), c.name === draft.column)));
    const value = h("div", {});
    const fill = () => {
      const column = columns.find((c) => c.name === draft.column);
      const input = control(column, draft.value ?? cells[column.name], desk.view().names, { "data-act": "value" });
      input.addEventListener("input", () => { draft.value = input.value; });
      value.replaceChildren(labelled("New value", input, column.words));
      return input;
    };
    let input = fill();
    drafts.set(id, draft);
    names.addEventListener("change", () => {
      draft.column = names.value;
      delete draft.value;
      input = fill();
    });
    const submit = (event) => {
      event.preventDefault();
      desk.send({ action: "change", row_id: id, new: { [draft.column]: input.value } }, "Changed and written.", () => {
        delete draft.value;
        show();
      });
    };
    return h("form", { class: "change", onsubmit: submit },
      labelled("Column", names), value, h("button", { type: "submit", "data-act": "change" }, "Change"));
  }

  return {
    element,
    show,
    focus: () => element.querySelector("button")?.focus(),
    bring: () => element.scrollIntoView({ block: "nearest" }),
  };
}
