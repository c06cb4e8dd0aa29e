// The text of the article, marked.

const ONE = { figures: "figure", times: "time", timeline: "event", statements: "statement", mentions: "name", sources: "source", entities: "entity", issues: "issue" };
const LEGEND = [["f", "figures"], ["t", "times"], ["q", "statements"], ["e", "events"], ["n", "names"], ["i", "issues"]];

// Python counts code points, a page counts UTF-16 units.
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
    const inner = open.filter((s) => s.end > start).sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, words: text.slice(start, edges[i + 1]), layers: inner.map((s) => s.layer), rows: [...new Set(inner.map((s) => s.row))] };
  });
}

// How often words begin in a text, up to a place.
function times(text, words, last = Infinity) {
  let n = 0;
  for (let at = words ? text.indexOf(words) : -1; at >= 0 && at <= last; at = text.indexOf(words, at + 1)) n++;
  return n;
}

function markedText(desk) {
  let place = -1; // where the mark that was opened begins
  const hint = "Text of the article, marked. Arrow keys lead from mark to mark, Enter shows the row.";
  const text = h("div", { class: "text", role: "group", "aria-label": hint });
  const legend = h("p", { class: "legend" }, ...LEGEND.map(([layer, words]) => h("span", { class: `m ${layer}` }, words)));
  const marks = () => [...text.querySelectorAll("[data-piece]")];

  function show() {
    const view = desk.view();
    const decided = new Set(view.decisions.map((d) => d.row_id));
    const focused = text.contains(document.activeElement);
    text.replaceChildren(...pieces(view.text, view.marks).map((piece) => {
      if (!piece.rows.length) return piece.words;
      const looks = [...new Set(piece.layers)].join(" ") + (piece.rows.some((r) => decided.has(r)) ? " decided" : "");
      const kinds = piece.rows.map((r) => ONE[view.rows[r]?.table] ?? "row").join(", ");
      const span = h("span", { class: `m ${looks}`, role: "button", tabindex: -1, title: kinds, "data-piece": piece.start }, piece.words);
      span.rows = piece.rows;
      return span;
    }));
    const current = text.querySelector(`[data-piece="${place}"]`) ?? marks()[0];
    current?.setAttribute("tabindex", "0");
    if (focused) current?.focus({ preventScroll: true });
  }

  function reach(mark) {
    for (const m of marks()) m.setAttribute("tabindex", m === mark ? "0" : "-1");
  }

  function open(mark) {
    reach(mark);
    place = Number(mark.dataset.piece);
    desk.choose(mark.rows);
  }

  function selected() {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return;
    const range = selection.getRangeAt(0);
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const raw = range.toString();
    const start = before.toString().length + raw.length - raw.trimStart().length;
    if (raw.trim()) desk.take(raw.trim(), times(desk.view().text, raw.trim(), start));
  }

  text.addEventListener("mouseup", () => setTimeout(selected));
  text.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-piece]");
    if (mark && document.getSelection().isCollapsed) open(mark);
  });
  text.addEventListener("keydown", (event) => {
    const mark = event.target.closest("[data-piece]");
    if (!mark) return;
    const all = marks();
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = event.key === "Home" ? all[0] : event.key === "End" ? all.at(-1) : step && all[all.indexOf(mark) + step];
    if (event.key === "Enter" || event.key === " ") {
      open(mark);
      desk.toRow();
    } else if (next) {
      reach(next);
      next.focus();
    } else return;
    event.preventDefault();
  });

  return {
    element: h("div", {}, legend, text),
    show,
    outline: () => marks().forEach((m) => m.classList.toggle("open", m.rows.includes(desk.chosen))),
    bring: () => text.querySelector(".open")?.scrollIntoView({ block: "nearest" }),
    focus: () => text.querySelector("[tabindex='0']")?.focus(),
    leave: () => { place = -1; },
  };
}
