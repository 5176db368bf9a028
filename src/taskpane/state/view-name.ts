import type { ViewName } from "./pane";

/** The views in the order of the navigation, with what it calls them. */
export const viewLabels: Readonly<Record<ViewName, string>> = {
  start: "Start",
  controleren: "Controleren",
  inlezen: "Inlezen",
  sorteren: "Sorteren",
  rapportage: "Rapportage",
  bladen: "Bladen",
  instellingen: "Instellingen",
};

export const viewNames = Object.keys(viewLabels) as readonly ViewName[];

/** The view that the address asks for (`?onderdeel=controleren`), which is how a button of the ribbon opens one. */
export const viewFrom = (search: string): ViewName => {
  const asked = new URLSearchParams(search).get("onderdeel")?.toLowerCase();
  return viewNames.find((name) => name === asked) ?? "start";
};
