import type { KeyboardEvent } from "react";

/** The parts of the window in the order F6 goes through them, each by what takes the focus in it. */
const regions = [
  "header button",
  "[role='group'] button",
  "[aria-label='Formulebalk']",
  "[role='gridcell'][tabindex='0']",
  "[role='tab'][tabindex='0']",
  "aside button",
];

const containers = [
  "header",
  "section[aria-label='Lint']",
  "main > div:first-child",
  "[role='grid']",
  "main > div:last-of-type",
  "aside",
];

/** F6 and Shift+F6: Tab belongs to the cells, so there is another way through the window, as in Excel. */
export function useRegions(): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const targets = regions.map((selector) => event.currentTarget.querySelector<HTMLElement>(selector));
    const at = containers.findIndex((selector) => document.activeElement?.closest(selector));
    const by = event.shiftKey ? -1 : 1;
    for (let next = at + by, tried = 0; tried < targets.length; next += by, tried += 1) {
      const target = targets.at(next % targets.length);
      if (target) {
        target.focus();
        return;
      }
    }
  };
}
