// One stream of events for all tabs: a browser keeps only six connections to a host.
const tabs = new Set();
let last = null;

function open() {
  const stream = new EventSource("/_serve/events");
  stream.onmessage = (event) => {
    last = event.data;
    for (const tab of tabs) tab.postMessage(last);
  };
  stream.onerror = () => {
    if (stream.readyState === EventSource.CLOSED) setTimeout(open, 1000);
  };
}

onconnect = (event) => {
  const [tab] = event.ports;
  tabs.add(tab);
  if (last) tab.postMessage(last);
};
open();
