/** Office.js is a deferred script after the page's own: once the page was parsed it is there, or will not come. To be called by that script as it starts. */
export const officeScript = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === "complete") resolve();
    else document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });
