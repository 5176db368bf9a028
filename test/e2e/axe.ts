import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const frame = 'aside[aria-label="Paneel"] iframe';

/** What axe holds against the page around the pane, or against the pane; a line for each element. */
export const violations = async (page: Page, where: "pane" | "page"): Promise<string[]> => {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations: found } = await (
    where === "pane" ? builder.include([frame, "html"]) : builder.exclude(frame)
  ).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} at ${target.join(" ")}: ${html}`),
  );
};
