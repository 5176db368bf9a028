import { useEffect, useRef } from "react";
import { changeText, countsText, type SeverityCounts } from "./severity";

/**
 * Tells whoever does not see the list what a check changed in it, and the whole result where it was asked for.
 * @returns says that the user asked for the check that comes
 */
export const useTold = (outcome: object, counts: SeverityCounts, announce: (text: string) => void): (() => void) => {
  const told = useRef<{ readonly outcome: object; readonly counts: SeverityCounts } | null>(null);
  const isAsked = useRef(false);

  useEffect(() => {
    const before = told.current;
    told.current = { outcome, counts };
    if (before === null || before.outcome === outcome) return;
    const text = isAsked.current ? `Gecontroleerd: ${countsText(counts)}.` : changeText(before.counts, counts);
    isAsked.current = false;
    if (text !== null) announce(text);
  }, [outcome, counts, announce]);

  return () => {
    isAsked.current = true;
  };
};
