"use strict";
// Finds names that hold all words, the shortest first; arrows move, Escape closes.
(() => {
  const input = document.getElementById("search");
  const list = document.getElementById("found");
  const top = list.dataset.top;
  const most = 30;

  const close = () => list.replaceChildren();
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    if (words.length === 0) return close();
    const found = window.witIndex
      .filter(([name]) => words.every((word) => name.toLowerCase().includes(word)))
      .sort((a, b) => a[0].length - b[0].length)
      .slice(0, most);
    list.replaceChildren(...found.map(([name, kind, path]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      const small = document.createElement("small");
      link.href = top + path;
      link.textContent = name;
      small.textContent = kind;
      link.append(small);
      item.append(link);
      return item;
    }));
  };

  const move = (event, step) => {
    const links = [...list.querySelectorAll("a")];
    if (links.length === 0) return;
    event.preventDefault();
    const next = links.indexOf(document.activeElement) + step;
    (next < 0 ? input : links[Math.min(next, links.length - 1)]).focus();
  };

  input.addEventListener("input", show);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" && (document.activeElement === input || list.contains(document.activeElement))) move(event, 1);
    else if (event.key === "ArrowUp" && list.contains(document.activeElement)) move(event, -1);
    else if (event.key === "Enter" && document.activeElement === input) list.querySelector("a")?.click();
    else if (event.key === "/" && document.activeElement !== input) { event.preventDefault(); input.focus(); }
  });
  document.addEventListener("click", (event) => { if (!list.contains(event.target) && event.target !== input) close(); });
})();
