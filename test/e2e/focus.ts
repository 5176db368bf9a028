import type { Page } from "playwright-core";

/** Where the keyboard's focus is. */
export interface Focus {
  readonly name: string;
  readonly role: string;
  readonly isInPane: boolean;
  /** Whether something is drawn around it, or at it, that was not there without focus. */
  readonly isVisible: boolean;
}

/** The element with the focus in whichever frame it is; null when it is on none. */
export const focus = async (page: Page): Promise<Focus | null> => {
  for (const frame of page.frames().toReversed()) {
    const found = await frame.evaluate(() => {
      const element = document.activeElement;
      if (!document.hasFocus() || !(element instanceof HTMLElement) || element === document.body) return null;
      if (element.tagName === "IFRAME") return null;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      const labelled = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const name =
        element.getAttribute("aria-label") ??
        (labelled.map((id) => document.getElementById(id)?.textContent ?? "").join(" ") ||
          [...(labels ?? [])].map((label) => label.textContent).join(" ") ||
          element.textContent);
      // Fluent draws the focus of an input below it, and that of a radio or a field around its wrapper.
      const around = [element, element.parentElement, element.closest("label"), element.closest("span")];
      const isDrawn = ({
        outlineStyle,
        outlineWidth,
        boxShadow,
        borderBottomWidth,
        transform,
        content,
      }: CSSStyleDeclaration) =>
        (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) ||
        boxShadow !== "none" ||
        (content !== "none" &&
          content !== "normal" &&
          parseFloat(borderBottomWidth) > 0 &&
          transform !== "matrix(0, 0, 0, 1, 0, 0)");
      const isVisible = around.some(
        (each) => each !== null && (isDrawn(getComputedStyle(each)) || isDrawn(getComputedStyle(each, "::after"))),
      );
      return { name: name.trim(), role: element.getAttribute("role") ?? element.tagName.toLowerCase(), isVisible };
    });
    if (found !== null) return { ...found, isInPane: frame.url().includes("/taskpane.html") };
  }
  return null;
};
