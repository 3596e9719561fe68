// What several scripts need. The files are joined into one module; each keeps the rest to a block of its own.

// An element; its children are texts or elements, never markup.
const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => value && made.setAttribute(key, value));
  made.append(...children);
  return made;
};

const actorLink = (root, id, name) => (id ? element("a", { href: `${root}${id}/` }, name) : name);

// The JSON at an address, asked for once.
const asked = new Map();
const json = (address) => {
  if (!asked.has(address)) {
    asked.set(address, fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status))));
  }
  return asked.get(address);
};

// Shows what a promise brings, or says that nothing came.
const tellingIn = (status, work) =>
  work.catch(() => {
    status.textContent = "This could not be loaded.";
  });
