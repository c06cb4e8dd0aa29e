// Every decision so far.

const HEADS = ["words", "table", "decision", "by", "on", "reason", "evidence"];

const said = (d) => ({
  change: `${spoken(d.column ?? "")}: ${d.old ?? "missing"} → ${d.new ?? "missing"}`,
  add: d.column ? `added, ${spoken(d.column)} ${d.new ?? "missing"}` : "added", reject: "rejected", accept: "accepted",
})[d.action] ?? d.action;

function decisionsTable(desk) {
  const element = h("section", { class: "made", "aria-label": "Decisions so far" });

  function show() {
    const { decisions, rows } = desk.view();
    const table = () => h("table", {},
      h("thead", {}, h("tr", {}, ...HEADS.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, ...decisions.map((d) => tr(d, rows))));
    element.replaceChildren(h("h3", {}, "Decisions"), decisions.length
      ? h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Decisions, table" }, table())
      : h("p", { class: "hint" }, "None so far."));
  }

  function tr(d, rows) {
    const words = d.text ?? d.row_id ?? "";
    const there = Boolean(rows[d.row_id]);
    const back = d.action === "reject" && d.row_id && !there && !d.lost && takeBack(d, words);
    const decision = [said(d), d.lost && h("em", {}, ` not applied: ${d.lost}`), back];
    const cells = [d.table, decision, d.by, d.on, d.why, evidence(d.url)];
    const lead = there && !d.lost ? button(words, () => desk.choose([d.row_id]), { class: "lead", title: "Show the row" }) : words;
    return h("tr", {}, h("th", { scope: "row" }, lead),
      ...cells.map((c, i) => h("td", { "data-head": HEADS[i + 1] }, ...[c].flat().filter(Boolean))));
  }

  function takeBack({ row_id }, words) {
    const send = () => desk.send({ action: "accept", row_id }, "Taken back and written.");
    return button("Take back", send, { "aria-label": `Take the rejection of ${words} back` });
  }

  // A link only where it leads to the web: anybody may have written the file.
  const evidence = (url) => (/^https?:\/\//i.test(url ?? "") ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, url) : url);

  return { element, show };
}
