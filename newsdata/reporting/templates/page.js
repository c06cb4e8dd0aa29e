(() => {
  "use strict";
  const root = document.documentElement;
  const look = document.getElementById("look");
  const dark = () => (root.dataset.look || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const name = () => { look.textContent = dark() ? "Light" : "Dark"; look.setAttribute("aria-label", `Switch to ${dark() ? "light" : "dark"} colours`); };
  look.hidden = false;
  name();
  look.addEventListener("click", () => { root.dataset.look = dark() ? "light" : "dark"; name(); });

  const fold = (words, chars) => words.split(/\s+/).reduce((lines, word) => {
    const last = lines[lines.length - 1];
    if (last && last.length + word.length < chars) lines[lines.length - 1] = `${last} ${word}`; else lines.push(word);
    return lines;
  }, []);
  const inside = (node, found = []) => {
    if (node && typeof node === "object") { found.push(node); Object.values(node).forEach((item) => inside(item, found)); }
    return found;
  };
  const narrow = (part, sets, width) => { // wrap the labels again and move the rows below them
    const nodes = inside(part), old = part.height, moved = new Map();
    const rows = nodes.flatMap((node) => (node.data && sets[node.data.name]) || []).filter((row) => typeof row.label === "string" && "top" in row && "y" in row);
    let at = 7; // as in the chart: a gap above each row, 15 pixels a line
    for (const { top, y, label } of [...rows].sort((a, b) => a.top - b.top)) {
      if (moved.has(top)) continue;
      const mark = 2 * (y - top + 2 - 15 * label.split("\n").length), lines = fold(label, Math.floor((width - 20) / 6.7));
      moved.set(top, { label: lines.join("\n"), top: at + 2, y: at + 15 * lines.length + mark / 2 });
      at += 15 * lines.length + mark + 7;
    }
    if (!moved.size) return;
    for (const row of new Set(rows)) Object.assign(row, moved.get(row.top));
    for (const { scale } of nodes) if (scale && scale.range && scale.range[1] === old) { scale.domain = [0, at]; scale.range = [0, at]; }
    part.height = at;
  };
  const apart = (part, sets) => inside(part).flatMap((node) => (node.data && sets[node.data.name]) || []) // names beside marks: where they fit
    .forEach((row) => { if ("narrow_side" in row) Object.assign(row, { at: row.narrow_at, side: row.narrow_side }); });
  const fit = (spec, width) => {
    for (const part of spec.vconcat || [spec]) {
      if (typeof part.width !== "number" || part.width <= width) continue;
      part.width = width;
      if (width < 600) { narrow(part, spec.datasets || {}, width); apart(part, spec.datasets || {}); }
    }
    return spec;
  };
  const draw = async (view) => {
    const spec = JSON.parse(document.getElementById(view.dataset.spec).textContent);
    delete spec.$schema;
    delete spec.title;
    spec.config = { ...spec.config, aria: false }; // the table under the chart is what a screen reader reads
    const place = document.createElement("div");
    const width = view.clientWidth - 12;
    await vegaEmbed(place, fit(spec, width), { ast: true, renderer: "svg", actions: false, mode: "vega-lite", logLevel: 1, tooltip: { theme: "custom" } });
    for (const e of place.querySelectorAll("svg, svg [role]")) for (const a of ["role", "aria-label", "aria-roledescription"]) e.removeAttribute(a);
    view.replaceChildren(place);
    view.classList.add("live");
    view.dataset.width = width;
  };
  const views = [...document.querySelectorAll(".view[data-spec]")];
  const all = () => Promise.all(views.map((view) => draw(view).catch(() => {})));
  all().then(() => { root.dataset.charts = "drawn"; });
  let waiting;
  addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => views.forEach((view) => { if (Math.abs(view.clientWidth - 12 - view.dataset.width) > 8) draw(view).catch(() => {}); }), 150);
  });

  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    document.querySelectorAll(".hit").forEach((e) => e.classList.remove("hit"));
    const at = id && document.getElementById(id);
    if (!at) return;
    for (let e = at; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
    if (id.startsWith("w-")) document.querySelectorAll(".m").forEach((m) => m.classList.toggle("hit", m.dataset.ids.split(" ").includes(id.slice(2))));
    at.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  reveal();
  addEventListener("beforeprint", () => document.querySelectorAll("details.rows:not(.data)").forEach((d) => { d.open = true; }));
})();
