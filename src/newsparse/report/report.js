// What the report does when it is used: it opens fields, marks their places in the text, and lets roles stand out.
// All text is in the document already; nothing is parsed, made into markup, fetched or kept.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const blocks = all(".block").map((block) => {
    const text = block.querySelector(".text");
    const start = Number(block.dataset.start);
    return { text, role: block.dataset.role, start, end: start + text.textContent.length };
  });
  const heads = all(".head");
  const back = byId("back");
  const wide = matchMedia("(min-width: 60rem)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let marked = [];
  let marks = [];
  let now = -1;
  let from = null;

  const spansOf = (button) =>
    (button.dataset.spans || "").split(" ").filter(Boolean).map((span) => span.split("-").map(Number));

  // The first block that ends after a place; blocks stand in the order of their places.
  const firstAfter = (place) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle].end > place) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  const unmark = () => {
    for (const block of marked) block.text.replaceChildren(block.text.textContent);
    marked = [];
    marks = [];
    now = -1;
  };

  // Marks the parts of one block that spans cover; both are in order, and spans may overlap.
  const markBlock = (block, parts) => {
    const text = block.text.textContent;
    const nodes = [];
    let place = 0;
    for (const [start, end, kind] of parts) {
      const begin = Math.max(start - block.start, place);
      const stop = Math.min(end - block.start, text.length);
      if (stop <= begin) continue;
      const mark = document.createElement("mark");
      mark.className = kind;
      mark.textContent = text.slice(begin, stop);
      nodes.push(text.slice(place, begin), mark);
      marks.push(mark);
      place = stop;
    }
    nodes.push(text.slice(place));
    block.text.replaceChildren(...nodes);
    marked.push(block);
  };

  const mark = (spans) => {
    unmark();
    const parts = new Map();
    for (const [start, end, kind] of [...spans].sort((one, other) => one[0] - other[0])) {
      for (let index = firstAfter(start); index < blocks.length && blocks[index].start < end; index += 1) {
        if (!parts.has(index)) parts.set(index, []);
        parts.get(index).push([start, end, kind]);
      }
    }
    for (const [index, found] of [...parts].sort((one, other) => one[0] - other[0])) markBlock(blocks[index], found);
  };

  const say = (words) => {
    byId("said").textContent = words;
  };

  const goTo = (index) => {
    if (!marks.length) return;
    if (now >= 0 && marks[now]) marks[now].classList.remove("now");
    now = (index + marks.length) % marks.length;
    marks[now].classList.add("now");
    marks[now].scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
    say(`Place ${now + 1} of ${marks.length}: ${marks[now].closest(".block").dataset.role}`);
  };

  const open = (head, yes) => {
    head.setAttribute("aria-expanded", String(yes));
    byId(head.getAttribute("aria-controls")).hidden = !yes;
    head.closest(".field").classList.toggle("open", yes);
  };

  const current = () => heads.find((head) => head.getAttribute("aria-expanded") === "true");

  const show = (head) => {
    for (const other of heads) if (other !== head) open(other, false);
    open(head, true);
    mark(spansOf(head).map(([start, end]) => [start, end, "won"]));
    if (wide.matches) goTo(0);
    if (!marks.length) say("Not printed on the page");
  };

  const close = () => {
    for (const head of heads) open(head, false);
    unmark();
    spotlight([]);
    back.hidden = true;
  };

  const spotlight = (roles) => {
    for (const key of all(".key")) key.setAttribute("aria-pressed", String(roles.includes(key.dataset.role)));
    for (const block of all(".block")) block.classList.toggle("dim", roles.length > 0 && !roles.includes(block.dataset.role));
  };

  const showPlace = (place) => {
    const head = place.closest(".field").querySelector(".head");
    const kind = place.closest(".losers") ? "lost" : "won";
    const [start, end] = spansOf(place)[0];
    const others = kind === "lost" ? spansOf(head).map((span) => [...span, "won"]) : [];
    mark([[start, end, kind], ...others.filter(([begin, stop]) => stop <= start || begin >= end)]);
    goTo(Math.max(marks.findIndex((one) => one.className === kind), 0));
    from = place;
    back.hidden = wide.matches;
  };

  const goBack = () => {
    back.hidden = true;
    if (from) {
      from.focus();
      from.scrollIntoView({ block: "center" });
    }
  };

  const step = (by) => {
    const focused = heads.indexOf(document.activeElement);
    const at = focused >= 0 ? focused : heads.indexOf(current());
    const next = at < 0 ? (by > 0 ? 0 : heads.length - 1) : Math.min(Math.max(at + by, 0), heads.length - 1);
    if (!heads[next]) return;
    heads[next].focus();
    show(heads[next]);
  };

  const escape = () => {
    const open = current();
    close();
    if (open) open.focus();
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.classList.contains("head")) {
      if (button.getAttribute("aria-expanded") === "true") close();
      else show(button);
    } else if (button.classList.contains("place")) {
      showPlace(button);
    } else if (button.classList.contains("reader")) {
      const head = byId(`field-${button.dataset.field}`);
      show(head);
      head.focus();
      from = button;
      back.hidden = wide.matches;
    } else if (button.classList.contains("key")) {
      const pressed = all('.key[aria-pressed="true"]').map((key) => key.dataset.role);
      const role = button.dataset.role;
      spotlight(pressed.includes(role) ? pressed.filter((one) => one !== role) : [...pressed, role]);
    } else if (button === back) {
      goBack();
    }
  });

  const onHead = () => heads.includes(document.activeElement);
  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    n: () => goTo(now + 1),
    p: () => goTo(now - 1),
    Escape: escape,
  };
  const KEYS_ON_HEADS = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Home: () => step(-heads.length),
    End: () => step(heads.length),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does = (Object.hasOwn(KEYS, event.key) && KEYS[event.key]) || (onHead() && Object.hasOwn(KEYS_ON_HEADS, event.key) && KEYS_ON_HEADS[event.key]);
    if (!does) return;
    event.preventDefault();
    does();
  });

  document.documentElement.classList.add("scripted");
  for (const head of heads) open(head, false);
})();
