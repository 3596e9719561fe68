// Footnotes and sources open in place; without script their links lead to the lists at the end.
{
  let open = null;

  const close = (back) => {
    if (!open) return;
    open.link.setAttribute("aria-expanded", "false");
    open.note.remove();
    if (back) open.link.focus({ preventScroll: true });
    open = null;
  };

  const show = (link, target) => {
    close(false);
    const note = document.createElement("aside");
    note.className = "in-place";
    note.tabIndex = -1;
    note.setAttribute("aria-label", `Note ${link.textContent.trim()}`);
    note.append(...[...target.cloneNode(true).childNodes]);
    for (const element of note.querySelectorAll("[id], .back")) {
      if (element.matches(".back")) element.remove();
      else element.removeAttribute("id");
    }
    const shut = document.createElement("button");
    shut.className = "close";
    shut.lang = "en";
    shut.textContent = "Close";
    shut.addEventListener("click", () => close(true));
    note.append(shut);
    const block = link.closest("p, li, td, dd, h2, h3, h4, figcaption, blockquote");
    if (block.matches("td, dd, li")) block.append(note);
    else block.after(note);
    link.setAttribute("aria-expanded", "true");
    open = { link, note };
    note.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".cite a, .note a, .evidence a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    if (open?.link === link) close(true);
    else show(link, target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) close(true);
  });
}
