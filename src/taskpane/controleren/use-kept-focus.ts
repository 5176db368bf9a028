import { useEffect, useLayoutEffect, useMemo, useRef, type FocusEvent, type RefObject } from "react";
import { stopAfter, type Stop } from "./shown-findings";

const stopOf = (element: Element): string | null => element.closest<HTMLElement>("[data-stop]")?.dataset.stop ?? null;

const focusStop = (list: HTMLElement, key: string): boolean => {
  const stop = [...list.querySelectorAll<HTMLElement>("[data-stop]")].find((element) => stopOf(element) === key);
  stop?.focus();
  return stop !== undefined;
};

interface KeptFocus {
  /** Gives focus to a stop that is about to appear. */
  readonly next: (key: string) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the keyboard's place in a list whose lines come and go. When the line that has focus goes, focus moves on, but never out
 * of the sheet: whoever is typing in Excel finds it moved on coming back.
 * @param list holds an element with `data-stop` for each stop
 * @param above the button in it takes focus when nothing of the list is left
 */
export const useKeptFocus = (
  list: RefObject<HTMLElement | null>,
  stops: readonly Stop[],
  above: RefObject<HTMLElement | null>,
): KeptFocus => {
  const focused = useRef<string | null>(null);
  const before = useRef(stops);
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (wanted.current !== null && list.current && focusStop(list.current, wanted.current)) wanted.current = null;
    const [was, lost] = [before.current, focused.current];
    before.current = stops;
    if (lost !== null && stops.every(({ key }) => key !== lost) && was.some(({ key }) => key === lost)) {
      focused.current = stopAfter(was, stops, lost);
      if (document.hasFocus()) restore(list.current, focused.current, above.current);
    }
  }, [stops, list, above]);

  useEffect(() => {
    const comeBack = (): void => {
      if (document.activeElement === document.body) restore(list.current, focused.current, null);
    };
    window.addEventListener("focus", comeBack);
    return () => window.removeEventListener("focus", comeBack);
  }, [list]);

  return useMemo(
    () => ({
      next: (key) => {
        wanted.current = key;
      },
      onFocus: ({ target }) => {
        focused.current = stopOf(target);
      },
      onBlur: () => {
        // Without focus in the document the user is in the sheet and comes back to this place.
        if (document.hasFocus()) focused.current = null;
      },
    }),
    [],
  );
};

const restore = (list: HTMLElement | null, key: string | null, above: HTMLElement | null): void => {
  if (list === null || key === null || !focusStop(list, key)) above?.querySelector("button")?.focus();
};
