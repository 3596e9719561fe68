// The network: zoom by buttons, keys, wheel and fingers, drag by mouse, a box that finds an actor, and its ties marked.
network: {
  const frame = document.querySelector(".network-frame");
  if (!frame) break network;
  const svg = frame.querySelector("svg");
  const tools = document.querySelector(".network-tools");
  const find = document.querySelector("#find-actor");
  const status = document.querySelector("#network-status");
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const fit = () => Math.min(1, frame.clientWidth / width, frame.clientHeight / height);
  let scale = 1;

  // Keeps what lies at (x, y) of the frame where it is.
  const zoom = (to, x = frame.clientWidth / 2, y = frame.clientHeight / 2) => {
    const next = Math.min(4, Math.max(fit(), to));
    const [left, top] = [(frame.scrollLeft + x) / scale, (frame.scrollTop + y) / scale];
    scale = next;
    svg.setAttribute("width", width * scale);
    svg.setAttribute("height", height * scale);
    frame.scrollTo({ left: left * scale - x, top: top * scale - y, behavior: "instant" });
    svg.classList.toggle("far", scale < 0.5);
    status.textContent = `${Math.round(scale * 100)} %`;
  };

  const by = { in: () => zoom(scale * 1.4), out: () => zoom(scale / 1.4), all: () => zoom(0) };
  tools.hidden = false;
  tools.addEventListener("click", (event) => by[event.target.dataset.zoom]?.());
  frame.addEventListener("keydown", (event) => {
    const act = { "+": by.in, "=": by.in, "-": by.out, 0: by.all }[event.key];
    if (act && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      act();
    }
  });

  const at = (x, y) => {
    const box = frame.getBoundingClientRect();
    return [x - box.left, y - box.top];
  };
  frame.addEventListener("wheel", (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      zoom(scale * (event.deltaY < 0 ? 1.15 : 1 / 1.15), ...at(event.clientX, event.clientY));
    }
  }, { passive: false });

  const spread = ([a, b]) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  let pinch = 0;
  frame.addEventListener("touchstart", (event) => {
    pinch = event.touches.length === 2 ? spread(event.touches) / scale : 0;
  }, { passive: true });
  frame.addEventListener("touchmove", (event) => {
    if (pinch && event.touches.length === 2) {
      event.preventDefault();
      const [a, b] = event.touches;
      zoom(spread(event.touches) / pinch, ...at((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2));
    }
  }, { passive: false });

  let dragged = false;
  frame.addEventListener("dragstart", (event) => event.preventDefault());
  frame.addEventListener("pointerdown", (event) => { dragged = false; });
  frame.addEventListener("pointermove", (event) => {
    if (event.buttons === 1 && event.pointerType === "mouse") {
      dragged ||= Math.hypot(event.movementX, event.movementY) > 2;
      frame.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: "instant" });
    }
  });
  frame.addEventListener("click", (event) => dragged && event.preventDefault(), true);

  // The ties of a node start or end at its place.
  const marked = document.createElementNS(svg.namespaceURI, "path");
  marked.setAttribute("class", "marked");
  svg.querySelector("a")?.before(marked);
  const ties = [...svg.querySelectorAll(".tie")].flatMap((path) => path.getAttribute("d").match(/M[^M]+/g) ?? []);
  const mark = (node) => {
    const dot = node?.querySelector("circle");
    const place = dot && `${dot.getAttribute("cx")} ${dot.getAttribute("cy")}`;
    marked.setAttribute("d", place ? ties.filter((d) => d.startsWith(`M${place}`) && !/\d/.test(d[place.length + 1])
      || d.endsWith(place) && !/\d/.test(d[d.length - place.length - 1])).join("") : "");
  };
  const over = (event) => mark(event.target.closest?.("a") ?? svg.querySelector(".found"));
  ["pointerover", "focusin"].forEach((kind) => svg.addEventListener(kind, over));
  svg.addEventListener("pointerleave", () => mark(svg.querySelector(".found")));

  const names = [...svg.querySelectorAll("a")].map((a) => [(a.querySelector("title") ?? a).textContent, a]);
  find.addEventListener("focus", () => {
    find.list.append(...names.map(([name]) => element("option", { value: name })));
  }, { once: true });
  const go = (node) => {
    svg.querySelector(".found")?.classList.remove("found");
    if (node) {
      node.classList.add("found");
      zoom(Math.max(scale, 1));
      const box = node.querySelector("circle");
      frame.scrollTo({
        left: box.cx.baseVal.value * scale - frame.clientWidth / 2,
        top: box.cy.baseVal.value * scale - frame.clientHeight / 2,
      });
    }
    mark(node);
  };
  const wanted = () => find.value.trim().toLowerCase();
  const match = () => {
    const word = wanted();
    return word && (names.find(([name]) => name.toLowerCase() === word)
      ?? names.find(([name]) => name.toLowerCase().startsWith(word))
      ?? names.find(([name]) => name.toLowerCase().includes(word)))?.[1];
  };
  find.addEventListener("input", () => {
    const node = wanted().length > 1 ? match() : null;
    go(node);
    status.textContent = wanted().length > 1 && !node ? "No such actor in the picture" : "";
  });
  find.addEventListener("keydown", (event) => {
    if (event.key === "Enter") match()?.focus();
  });
  zoom(0);
  status.textContent = "";
}
