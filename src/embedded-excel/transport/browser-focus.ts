const focusable = ["a[href]", "button", "input", "select", "textarea", "iframe", "[tabindex]"]
  .map((selector) => `${selector}:not([disabled]):not([tabindex='-1'])`)
  .join();

/**
 * Moves the keyboard's focus from an add-in's frame to what follows or precedes it on the page. The client keeps Tab to itself
 * and says when the user is past the last control: moving on is the host's work.
 */
export const leaveFrame = (frame: HTMLIFrameElement, isBackwards: boolean): void => {
  const all = [...frame.ownerDocument.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element === frame || element.checkVisibility(),
  );
  const step = isBackwards ? -1 : 1;
  const next = all.at((all.indexOf(frame) + step) % all.length);
  // The window has to be left first, or the browser keeps the keyboard in the frame.
  frame.blur();
  next?.focus();
};
