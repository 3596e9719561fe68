// A link to an actor tells, on hover or focus, who that is: shown with a delay, it stays while pointed at, Escape ends it.
{
  const known = new Map();
  let card = null;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    card?.link.removeAttribute("aria-describedby");
    card?.box.remove();
    card = null;
  };

  const later = (act, milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };

  const line = (box, name, text) => {
    if (!text) return;
    const element = document.createElement("p");
    element.className = name;
    element.dir = "auto";
    element.textContent = text;
    box.append(element);
  };

  const place = (link, box) => {
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(at.left, width - box.offsetWidth - 8));
    const above = at.bottom + box.offsetHeight + 12 > innerHeight && at.top > box.offsetHeight + 12;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${scrollY + (above ? at.top - box.offsetHeight - 6 : at.bottom + 6)}px`;
  };

  const show = async (link) => {
    const address = new URL("card.json", link.href).href;
    if (!known.has(address)) known.set(address, fetch(address).then((answer) => (answer.ok ? answer.json() : null)));
    const actor = await known.get(address).catch(() => null);
    if (!actor || !link.isConnected || !(link.matches(":hover") || link === document.activeElement)) return;
    close();
    const box = document.createElement("div");
    box.className = "hover-card";
    box.id = "hover-card";
    box.setAttribute("role", "tooltip");
    line(box, "hover-name", actor.name);
    line(box, "meta", [actor.kind, actor.status].filter(Boolean).join(", "));
    line(box, "meta", actor.names.join(" · "));
    line(box, "hover-text", actor.text);
    box.addEventListener("pointerenter", () => clearTimeout(timer));
    box.addEventListener("pointerleave", () => later(close, 200));
    document.body.append(box);
    link.setAttribute("aria-describedby", box.id);
    place(link, box);
    card = { link, box };
  };

  for (const link of document.querySelectorAll("a.mention, .briefing a.chip:not(.place)")) {
    link.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") later(() => show(link), 250);
    });
    link.addEventListener("pointerleave", () => later(close, 200));
    link.addEventListener("focus", () => {
      if (link.matches(":focus-visible")) later(() => show(link), 250);
    });
    link.addEventListener("blur", close);
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
}
