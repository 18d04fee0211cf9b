// What scrolls sideways can be reached and scrolled with the keyboard; what does not is no stop on the way.
function markScrolling() {
  for (const box of document.querySelectorAll("div.highlight pre, .table-wrapper")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
}
window.addEventListener("load", markScrolling);
window.addEventListener("resize", markScrolling);
