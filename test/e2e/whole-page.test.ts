import AxeBuilder from "@axe-core/playwright";
import { useBrowser } from "./browser";
import { views } from "./pages/pane";

const { open } = useBrowser();

describe("the page and the pane in it, as one document", () => {
  it("has nothing for axe to find in any view", async () => {
    const { page, pane } = await open("waterrijk-met-fouten");
    for (const view of views) {
      await pane.go(view);
      await pane.isSettled();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect([view, ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)]).toEqual([
        view,
      ]);
    }
    // Axe takes seconds for a page and a pane together, and there are seven views.
  }, 180_000);
});
