(() => {
  "use strict";
  const root = document.documentElement;
  const look = document.getElementById("look");
  const dark = () => (root.dataset.look || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const name = () => { look.textContent = dark() ? "Light" : "Dark"; look.setAttribute("aria-label", `Switch to ${dark() ? "light" : "dark"} colours`); };
  look.hidden = false;
  name();
  look.addEventListener("click", () => { root.dataset.look = dark() ? "light" : "dark"; name(); });

  const fit = (spec, width) => {
    for (const part of spec.vconcat || [spec]) if (typeof part.width === "number") part.width = Math.min(part.width, width);
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
