import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { ViewName } from "../state/pane";

/**
 * None of the views is needed for the first paint. What is not opened every day, and brings much that no other view needs, is a
 * script of its own.
 */
export const views: Readonly<Record<ViewName, LazyExoticComponent<ComponentType>>> = {
  start: lazy(() => import("../start")),
  controleren: lazy(() => import("../controleren")),
  inlezen: lazy(() => import(/* webpackChunkName: "inlezen" */ "../inlezen")),
  sorteren: lazy(() => import("../sorteren")),
  rapportage: lazy(() => import(/* webpackChunkName: "rapportage" */ "../rapportage")),
  bladen: lazy(() => import(/* webpackChunkName: "rapportage" */ "../bladen")),
  instellingen: lazy(() => import("../instellingen")),
};
