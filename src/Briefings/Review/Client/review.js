// Steps through the changes of a page with n and p; at the last one, n goes on to the next page.
(() => {
  const steps = [...document.querySelectorAll(".step")];

  const current = () => {
    const named = steps.findIndex((step) => "#" + step.id === location.hash);
    return named >= 0 ? named : -1;
  };

  const go = (by) => {
    const to = current() + by;
    const page = document.querySelector(by > 0 ? "a[rel=next]" : "a[rel=prev]");
    if (steps[to]) {
      location.hash = steps[to].id;
      steps[to].querySelector("[data-mark]").focus({ preventScroll: true });
    } else if (page && (to >= steps.length || to < 0)) {
      location.href = page.href;
    }
  };

  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }

    if (event.key === "n" || event.key === "p") {
      event.preventDefault();
      go(event.key === "n" ? 1 : -1);
    }
  });

  document.documentElement.classList.add("has-keys");
})();
