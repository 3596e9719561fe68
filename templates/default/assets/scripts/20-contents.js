// Marks the section that is being read in the table of contents.
{
  const links = [...document.querySelectorAll(".contents a")];
  const parts = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let asked = false;

  const mark = () => {
    asked = false;
    const passed = parts.filter((part) => part && part.getBoundingClientRect().top < innerHeight / 4);
    const current = passed.at(-1);
    links.forEach((link, i) => {
      if (current && parts[i] === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };

  if (links.length > 0) {
    addEventListener(
      "scroll",
      () => {
        if (!asked) requestAnimationFrame(mark);
        asked = true;
      },
      { passive: true },
    );
    mark();
  }
}
