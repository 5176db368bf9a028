import { attribute, child, children, descendants, flag, number } from "./xml";
import type { Element } from "./xml";

/** The 56 colours of old files, from index 8; 0 to 7 are the same as 8 to 15. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF " +
  "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Office's own theme, for a workbook that has none: light 1, dark 1, light 2, dark 2, six accents, link, visited link. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

// A cell's theme number counts light before dark, the theme part lists dark first.
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Resolves the colours of a workbook's styles to `#RRGGBB`. */
export class Palette {
  readonly #theme: string[];
  readonly #indexed: string[];

  constructor(theme: Element | null, styleSheet: Element) {
    const scheme = theme ? descendants(theme, "clrScheme")[0] : undefined;
    this.#theme = THEME_ORDER.map((name, at) => {
      const entry = scheme ? child(scheme, name) : undefined;
      const color = entry ? children(entry)[0] : undefined;
      return (
        attribute(color, "val")?.match(/^[0-9A-Fa-f]{6}$/)?.[0] ??
        attribute(color, "lastClr") ??
        OFFICE_THEME[at] ??
        "000000"
      );
    });
    const own = descendants(styleSheet, "rgbColor").map((entry) => (attribute(entry, "rgb") ?? "").slice(-6));
    this.#indexed = own.length > 0 ? own : [...INDEXED.slice(0, 8), ...INDEXED];
  }

  /** The colour of a `color`, `fgColor`, `tabColor` … element; null for automatic, none, or what is no colour. */
  resolve(color: Element | undefined): string | null {
    if (!color || flag(color, "auto")) return null;
    const base = this.#base(color);
    if (base === null || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
    const tint = number(color, "tint", 0);
    return `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
  }

  /** A colour of the theme by the number that cells have for it. */
  theme(index: number, tint: number): string {
    const base = this.#theme[index] ?? "000000";
    return `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
  }

  #base(color: Element): string | null {
    const rgb = attribute(color, "rgb");
    if (rgb !== null) return rgb.slice(-6);
    const theme = attribute(color, "theme");
    if (theme !== null) return this.#theme[Number(theme)] ?? null;
    const indexed = attribute(color, "indexed");
    // 64 and 65 are the system's own text and background.
    return indexed === null ? null : (this.#indexed[Number(indexed)] ?? null);
  }
}

/** Excel tints the lightness: towards black below zero, towards white above it. */
function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const delta = max - min;
  const saturation = delta === 0 ? 0 : delta / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (delta !== 0) {
    if (max === red) hue = ((green - blue) / delta + 6) % 6;
    else if (max === green) hue = (blue - red) / delta + 2;
    else hue = (red - green) / delta + 4;
  }
  const lighter = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * lighter - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const low = lighter - chroma / 2;
  const sextants: [number, number, number][] = [
    [chroma, middle, 0],
    [middle, chroma, 0],
    [0, chroma, middle],
    [0, middle, chroma],
    [middle, 0, chroma],
    [chroma, 0, middle],
  ];
  const parts = sextants[Math.floor(hue)] ?? [0, 0, 0];
  return parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part + low)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

/** `#RRGGBB` as files write it, opaque. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
