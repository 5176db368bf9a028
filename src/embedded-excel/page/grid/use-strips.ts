import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useMemo } from "react";
import { drawnIndexes } from "../logic/scrolling";
import type { Strip } from "./geometry";

export interface StripOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly isHorizontal: boolean;
  readonly count: number;
  readonly frozen: number;
  /** Pixels that the headings take before the first. */
  readonly heading: number;
  readonly sizeOf: (index: number) => number;
  /** Differs whenever `sizeOf` may answer otherwise. */
  readonly version: string;
  /** Indexes to be drawn although they may be out of sight. */
  readonly wanted: (first: number, last: number) => readonly number[];
}

export interface Strips {
  readonly frozen: readonly Strip[];
  readonly scrolled: readonly Strip[];
  /** Pixels that headings and frozen strips take. */
  readonly covered: number;
  readonly total: number;
  readonly strip: (index: number) => Strip | null;
}

/** The rows or the columns of the sheet that are drawn, and where. */
export function useStrips(options: StripOptions): Strips {
  const { scroller, isHorizontal, count, frozen, heading, sizeOf, version, wanted } = options;
  const getItemKey = useMemo(() => keysOf(version), [version]);
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    horizontal: isHorizontal,
    // Rows and columns are drawn together, after the scroll, not each by itself within it.
    useFlushSync: false,
    count,
    getScrollElement: () => scroller.current,
    estimateSize: sizeOf,
    paddingStart: heading,
    getItemKey,
    rangeExtractor: ({ startIndex: first, endIndex: last }) =>
      drawnIndexes({ first, last }, frozen, count, isHorizontal ? 2 : 8, wanted(first, last)),
  });
  const items = virtualizer.getVirtualItems();
  const { measurementsCache } = virtualizer;
  const frozenItems = Array.from({ length: Math.min(frozen, count) }, (_, index) => measurementsCache[index]);
  const scrolled = useStable(items);
  const fixed = useStable(frozenItems.filter((item) => item !== undefined));
  const last = fixed.at(-1);
  return {
    frozen: fixed,
    scrolled,
    covered: last ? last.start + last.size : heading,
    total: virtualizer.getTotalSize(),
    strip: (index) => measurementsCache[index] ?? null,
  };
}

/** A new function for each version: then the virtualizer measures again, in the same render. */
const keysOf = (version: string): ((index: number) => number) => Object.assign((index: number) => index, { version });

/** Those that show, as the same array for as long as nothing about them changes: rows that did not change are not drawn again. */
function useStable(items: readonly Strip[]): readonly Strip[] {
  const shown = items.filter(({ size }) => size > 0);
  const text = shown.map(({ index, start, size }) => `${index} ${start} ${size}`).join(";");
  return useMemo(() => stripsOf(text), [text]);
}

const stripsOf = (text: string): readonly Strip[] =>
  text === ""
    ? []
    : text.split(";").map((strip) => {
        const [index = 0, start = 0, size = 0] = strip.split(" ").map(Number);
        return { index, start, size };
      });
