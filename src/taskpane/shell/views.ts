import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { ViewName } from "../state/pane";

/** Each view in a script of its own: none is needed for the first paint. */
export const views: Readonly<Record<ViewName, LazyExoticComponent<ComponentType>>> = {
  start: lazy(() => import("../start")),
  controleren: lazy(() => import("../controleren")),
  sorteren: lazy(() => import("../sorteren")),
  rapportage: lazy(() => import("../rapportage")),
  bladen: lazy(() => import("../bladen")),
  instellingen: lazy(() => import("../instellingen")),
};
