/** A button that the add-in puts on the ribbon. Addresses are on the page's own origin. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  readonly action:
    { readonly kind: "pane"; readonly source: string } | { readonly kind: "function"; readonly name: string };
}

/** What Excel reads from an add-in's manifest. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** The page that opens in the pane. */
  readonly pane: string;
  readonly functionFile: string | null;
  readonly buttons: readonly RibbonButton[];
}

const elements = (parent: Document | Element, name: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS("*", name));
const element = (parent: Document | Element, name: string): Element | null => elements(parent, name)[0] ?? null;
const children = (parent: Element, name: string): Element[] =>
  Array.from(parent.children).filter(({ localName }) => localName === name);
const own = (parent: Element, name: string): Element | null => children(parent, name)[0] ?? null;

/** The address without its origin: the manifest names the deployed one, and it is served from here. */
const onOwnOrigin = (address: string): string => {
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
};

/** Reads an add-in-only manifest. Texts are those of its default locale. */
export function readManifest(document: Document): AddinManifest {
  const resources = new Map(
    elements(document, "Resources")
      .flatMap((list) => Array.from(list.getElementsByTagNameNS("*", "*")))
      .filter((entry) => entry.hasAttribute("id"))
      .map((entry) => [entry.getAttribute("id") ?? "", entry.getAttribute("DefaultValue") ?? ""] as const),
  );
  const resource = (entry: Element | null | undefined): string | null => {
    const id = entry?.getAttribute("resid");
    return id ? (resources.get(id) ?? null) : null;
  };
  const address = (entry: Element | null | undefined): string | null => {
    const value = resource(entry);
    return value === null ? null : onOwnOrigin(value);
  };
  const group = element(document, "Group");
  const start = element(document, "SourceLocation")?.getAttribute("DefaultValue") ?? "https://localhost/taskpane.html";
  return {
    id: element(document, "Id")?.textContent.trim() ?? "",
    name: element(document, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    group: (group && resource(own(group, "Label"))) ?? "",
    pane: onOwnOrigin(start),
    functionFile: address(element(document, "FunctionFile")),
    buttons: (group ? children(group, "Control") : []).flatMap((control) => {
      const action = own(control, "Action");
      const tip = own(control, "Supertip");
      const icons = own(control, "Icon");
      const read = action && readAction(action, address);
      if (!read) return [];
      return {
        id: control.getAttribute("id") ?? "",
        label: resource(own(control, "Label")) ?? "",
        tip: (tip && resource(own(tip, "Description"))) ?? "",
        icon: address(icons && children(icons, "Image").find((image) => image.getAttribute("size") === "32")),
        action: read,
      };
    }),
  };
}

function readAction(action: Element, address: (entry: Element | null) => string | null): RibbonButton["action"] | null {
  const source = address(own(action, "SourceLocation"));
  if (source !== null) return { kind: "pane", source };
  const name = own(action, "FunctionName")?.textContent.trim();
  return name === undefined ? null : { kind: "function", name };
}
