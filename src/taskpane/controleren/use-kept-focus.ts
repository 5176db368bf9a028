import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { stopAfter, type Stop } from "./shown-findings";

const stopOf = (element: Element): string | null => element.closest<HTMLElement>("[data-stop]")?.dataset.stop ?? null;

/** True when no element of the document has focus. */
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

const focusStop = (list: HTMLElement, key: string, options?: FocusOptions): boolean => {
  const stop = [...list.querySelectorAll<HTMLElement>("[data-stop]")].find((element) => stopOf(element) === key);
  stop?.focus(options);
  return stop !== undefined;
};

/**
 * Keeps the keyboard's place in a list whose lines come and go. When the line that has focus goes, focus moves on, but never out
 * of the sheet: whoever is typing in Excel finds it moved on coming back.
 * @param list holds an element with `data-stop` for each stop
 * @param above the button in it takes focus when nothing of the list is left
 * @returns gives focus to a stop that is about to appear
 */
export const useKeptFocus = (
  list: RefObject<HTMLElement | null>,
  stops: readonly Stop[],
  above: RefObject<HTMLElement | null>,
): ((key: string) => void) => {
  const focused = useRef<string | null>(null);
  const before = useRef(stops);
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (wanted.current !== null && list.current && focusStop(list.current, wanted.current)) wanted.current = null;
    const [was, lost] = [before.current, focused.current];
    before.current = stops;
    if (lost !== null && stops.every(({ key }) => key !== lost) && was.some(({ key }) => key === lost)) {
      focused.current = stopAfter(was, stops, lost);
      if (document.hasFocus() && isNowhere()) restore(list.current, focused.current, above.current);
    }
  }, [stops, list, above]);

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    const enter = ({ target }: FocusEvent): void => {
      if (target instanceof Element) focused.current = stopOf(target);
    };
    const leave = (): void => {
      const left = focused.current;
      // Only afterwards it is known whether the user went elsewhere in the pane, or to the sheet to come back to this place.
      setTimeout(() => {
        if (focused.current === left && document.hasFocus() && !element.contains(document.activeElement))
          focused.current = null;
      });
    };
    const comeBack = (): void => {
      // Whoever comes back with the mouse is about to click: nothing may move under it.
      if (focused.current !== null && isNowhere()) focusStop(element, focused.current, { preventScroll: true });
    };
    element.addEventListener("focusin", enter, { signal });
    element.addEventListener("focusout", leave, { signal });
    window.addEventListener("focus", comeBack, { signal });
    return () => listening.abort();
  }, [list]);

  return useCallback((key: string) => {
    wanted.current = key;
  }, []);
};

const restore = (list: HTMLElement | null, key: string | null, above: HTMLElement | null): void => {
  if (list === null || key === null || !focusStop(list, key)) above?.querySelector("button")?.focus();
};
