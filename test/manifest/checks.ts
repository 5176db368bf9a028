import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the manifest is held against. */
export interface Surroundings {
  /** Version of package.json: three numbers. */
  readonly version: string;
  /** Size of a picture at a path below the web server's root; null when it is not there or no PNG. */
  readonly pictureSize: (path: string) => Size | null;
  /** Pages that the build makes, by file name. */
  readonly pages: readonly string[];
  /** Functions that a page of the build ties to a button. */
  readonly functions: readonly string[];
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Size of a PNG, from its header; null for another file. */
export const pngSize = (bytes: Uint8Array): Size | null => {
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: header.getUint32(16), height: header.getUint32(20) };
};

/**
 * What Excel or an administrator would refuse although the schemas let it through.
 * @param manifest text of a manifest that is valid by the schemas
 * @returns one English sentence for each mistake
 */
export const manifestMistakes = (
  manifest: string,
  { version, pictureSize, pages, functions }: Surroundings,
): string[] => {
  const document = new DOMParser().parseFromString(manifest, "text/xml");
  const elements = (name: string): Element[] => Array.from(document.getElementsByTagNameNS("*", name));
  return [
    ...versionMistakes(textOf(document, "Version"), version),
    ...addressMistakes([...document.getElementsByTagNameNS("*", "*")]),
    ...pictureMistakes(elements, pictureSize),
    ...resourceMistakes([...document.getElementsByTagNameNS("*", "*")]),
    ...permissionMistakes(textOf(document, "Permissions")),
    ...pageMistakes(elements, pages),
    ...functionMistakes(elements("FunctionName"), functions),
  ];
};

const textOf = (document: Document, name: string): string =>
  document.getElementsByTagNameNS("*", name).item(0)?.textContent?.trim() ?? "";

/** Excel on the web wants four numbers, and every host wants 1.0 or more. */
const versionMistakes = (found: string, version: string): string[] => [
  ...(found === `${version}.0` ? [] : [`Version is ${found}; package.json makes it ${version}.0.`]),
  ...(Number.parseInt(found, 10) >= 1 ? [] : [`Version is ${found}; Microsoft accepts 1.0 and above.`]),
];

const addressMistakes = (elements: Element[]): string[] =>
  elements
    .flatMap((element) => ["DefaultValue", "Value"].map((name) => element.getAttribute(name) ?? ""))
    .filter((value) => /^[a-z]+:/.test(value) && !value.startsWith("https://"))
    .map((value) => `${value} is not an https address.`);

/** The two icons of the add-in have fixed sizes; those of the ribbon say theirs in `size`. */
const pictureMistakes = (elements: (name: string) => Element[], pictureSize: Surroundings["pictureSize"]): string[] => {
  const addressOf = new Map(
    elements("Image").map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue")]),
  );
  const wanted: readonly (readonly [address: string, size: number])[] = [
    ...elements("IconUrl").map((icon) => [icon.getAttribute("DefaultValue") ?? "", 32] as const),
    ...elements("HighResolutionIconUrl").map((icon) => [icon.getAttribute("DefaultValue") ?? "", 64] as const),
    ...elements("Image")
      .filter((image) => image.hasAttribute("resid"))
      .map((image) => [addressOf.get(image.getAttribute("resid")) ?? "", Number(image.getAttribute("size"))] as const),
  ];
  return [...new Map(wanted.map((picture) => [picture.join(), picture])).values()].flatMap(([address, size]) => {
    if (!URL.canParse(address)) return [];
    const path = new URL(address).pathname;
    const found = pictureSize(path);
    if (found === null) return [`${path} is not there, or is no PNG.`];
    const right = found.width === size && found.height === size;
    return right ? [] : [`${path} is ${found.width} x ${found.height}; it stands for ${size} x ${size}.`];
  });
};

const resourceMistakes = (elements: Element[]): string[] => {
  const ids = elements
    .filter((element) => element.parentNode?.parentNode?.localName === "Resources")
    .map((element) => element.getAttribute("id") ?? "");
  const used = new Set(elements.map((element) => element.getAttribute("resid")).filter((id) => id !== null));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Resource ${id} stands there twice.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `Resource ${id} is used nowhere.`),
    ...ids.filter((id) => id.length > 32).map((id) => `Resource ${id} is longer than 32 characters.`),
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `Resource ${id} is used but not declared.`),
  ];
};

/** BIO2 asks for the least permission; this is the least that lets the add-in write cells. */
const permissionMistakes = (found: string): string[] =>
  found === "ReadWriteDocument" ? [] : [`Permissions is ${found}; the add-in needs ReadWriteDocument, no more.`];

/** A page that is not there shows the user an empty pane. */
const pageMistakes = (elements: (name: string) => Element[], pages: readonly string[]): string[] => {
  const addresses = [...elements("SourceLocation"), ...elements("Url")].map(
    (element) => element.getAttribute("DefaultValue") ?? "",
  );
  return [...new Set(addresses)]
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).pathname.slice(1))
    .filter((page) => !pages.includes(page))
    .map((page) => `${page} is a page that the build does not make.`);
};

/** A button whose function nobody knows does nothing and says nothing. */
const functionMistakes = (elements: Element[], functions: readonly string[]): string[] =>
  elements
    .map((element) => element.textContent?.trim() ?? "")
    .filter((name) => !functions.includes(name))
    .map((name) => `${name} is a function that no page ties to a button.`);
