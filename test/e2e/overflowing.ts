import type { Pane } from "./pages/pane";

/** Elements that stick out of the pane, or text that is cut off by its own box. */
export const overflowing = (pane: Pane): Promise<string[]> =>
  pane.frame.locator("html").evaluate((html) => {
    const width = html.clientWidth;
    const isScrolled = html.scrollWidth > width || document.body.scrollWidth > width;
    const out = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const { right, left, width: own } = element.getBoundingClientRect();
      const isHidden = own <= 1 || getComputedStyle(element).visibility === "hidden";
      return !isHidden && (right > width + 0.5 || left < -0.5);
    });
    return [
      ...(isScrolled ? [`the pane scrolls: ${html.scrollWidth} > ${width}`] : []),
      ...out.map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`),
    ];
  });
