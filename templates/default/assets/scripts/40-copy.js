// Buttons that copy a citation, or the address of the page.
{
  const add = (where, label, text) => {
    const button = document.createElement("button");
    button.className = "copy";
    button.lang = "en";
    button.textContent = label;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text());
        button.textContent = "Copied";
      } catch {
        button.textContent = "Copying is not allowed here";
      }
      setTimeout(() => (button.textContent = label), 2000);
    });
    button.setAttribute("aria-live", "polite");
    where.append(button);
  };

  if (navigator.clipboard) {
    for (const citation of document.querySelectorAll(".cite-this details")) {
      add(citation, "Copy", () => citation.querySelector("pre").textContent);
    }
    for (const share of document.querySelectorAll(".share")) {
      const canonical = document.querySelector("link[rel=canonical]");
      add(share, "Copy link", () => canonical?.href ?? location.href);
    }
  }
}
