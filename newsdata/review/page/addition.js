// The form for a row that is missing, in any of the tables.

const NAMED = ["sources", "entities"]; // tables whose rows have a name, and no place in the text

function addition(desk) {
  const tables = Object.keys(ONE).filter((name) => desk.columns(name));
  const table = h("select", { onchange: () => { fill(); offer(); } }, ...tables.map((name) => option(name, name)));
  const words = line({ required: true, oninput: () => offer() });
  const nth = h("input", { type: "number", min: 1 });
  const which = labelled("Which of them", nth);
  const asked = h("div", { class: "fields" });
  const others = h("div", { class: "fields" });
  const more = h("details", {}, h("summary", {}, "More columns"), others);
  const named = () => NAMED.includes(table.value);
  const wordsField = labelled("Words", words);
  const fields = () => [...form.querySelectorAll("[name]")];

  function fill(typed = {}) {
    const field = (c) => {
      const attributes = { name: c.name, "data-act": `new-${c.name}`, required: c.needed };
      return labelled(spoken(c.name), control(c, typed[c.name] ?? c.begins, desk.view().names, attributes), c.words);
    };
    const columns = desk.columns(table.value).filter((c) => c.name !== "name"); // that are the words
    asked.replaceChildren(...columns.filter((c) => c.asked).map(field));
    others.replaceChildren(...columns.filter((c) => !c.asked).map(field));
    more.hidden = !others.hasChildNodes();
  }

  // How the words are asked for, and which of several equal ones only where there are several.
  function offer() {
    const n = named() ? 1 : times(desk.view().text, words.value);
    which.hidden = n < 2;
    which.querySelector("label").textContent = `Which of the ${n}`;
    nth.max = Math.max(n, 1);
    if (n < 2) nth.value = "";
    wordsField.querySelector("label").textContent = named() ? "Name" : "Words";
  }

  function submit(event) {
    event.preventDefault();
    const begins = Object.fromEntries(desk.columns(table.value).map((c) => [c.name, c.begins ?? ""]));
    const given = Object.fromEntries(fields().filter((i) => i.value !== begins[i.name]).map((i) => [i.name, i.value]));
    const message = { action: "add", table: table.value, doc_id: desk.view().doc_id, text: words.value, occurrence: nth.value, new: given };
    desk.send(message, "Added and written.", () => {
      words.value = "";
      fill();
      offer();
      desk.choose([desk.view().decisions.at(-1).row_id]);
    });
  }

  const form = h("form", { onsubmit: submit },
    h("p", { class: "hint" }, "Select the words in the text, or type them as printed."),
    h("div", { class: "fields" }, labelled("Table", table), which), wordsField, asked, more,
    h("button", { type: "submit" }, "Add"));
  const element = h("details", { class: "add" }, h("summary", {}, "Add a row"), form);

  fill();
  offer();
  return {
    element,
    show() { // the names that a key may lead to are others by now; what is typed stays
      const back = focusHeld(form);
      fill(Object.fromEntries(fields().map((i) => [i.name, i.value])));
      offer();
      back?.();
    },
    take(chosen, n) {
      element.open = true;
      words.value = chosen;
      offer();
      if (!which.hidden) nth.value = n;
      const number = /[0-9][0-9,]*(?:\.[0-9]+)?/.exec(chosen);
      const value = table.value === "figures" && form.querySelector("[name=value]");
      if (value && number && !value.value) value.value = number[0].replaceAll(",", "");
    },
  };
}
