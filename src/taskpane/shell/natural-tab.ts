/**
 * Lets Tab go on from a heading or a message that was given the focus. Office.js on the web takes Tab over and looks up the focused
 * element among those that Tab reaches; what Tab does not reach by itself it takes for the end of the pane, and it leaves. There
 * the browser's own Tab is right.
 */
export const keepTabNatural = (container: HTMLElement): void =>
  container.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0)
      event.stopPropagation();
  });
