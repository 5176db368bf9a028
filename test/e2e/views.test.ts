import clean from "../../assets/demo/waterrijk-bevindingen.json";
import faulty from "../../assets/demo/waterrijk-met-fouten-bevindingen.json";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { views } from "./pages/pane";

const { open } = useBrowser();

const count = (findings: readonly { severity: string }[], severity: string): number =>
  findings.filter((finding) => finding.severity === severity).length;

describe.each([
  ["waterrijk", clean],
  ["waterrijk-met-fouten", faulty],
])("the views on %s", (workbook, findings) => {
  it("opens each under its own heading, marks it in the navigation, and gives the heading the focus", async () => {
    const { pane } = await open(workbook);
    for (const view of [...views.slice(1), "Start"]) {
      await pane.go(view);
      expect(await pane.navigation.locator('[aria-current="page"]').innerText()).toBe(view);
      await eventually(async () => expect(await pane.frame.locator("h2:focus").count()).toBe(1));
    }
  });

  it("counts the findings on Start and in Controleren as the checker lists them", async () => {
    const { pane } = await open(workbook);
    const [errors, warnings] = [count(findings, "fout"), count(findings, "waarschuwing")];
    await eventually(async () => {
      const text = await pane.main.innerText();
      expect(text).toMatch(new RegExp(`\\b${warnings}\\s+waarschuwingen`));
      expect(text.includes("fouten")).toBe(errors > 0);
    });
    await pane.go("Controleren");
    await pane.filter("Fouten", errors).waitFor();
    await pane.filter("Waarschuwingen", warnings).waitFor();
    await pane.filter("Meldingen", count(findings, "info")).waitFor();
  });
});

describe("Start", () => {
  it("shows the taakstelling as the saving stands: gerealiseerd, hard, zacht and restant in euros", async () => {
    const { pane } = await open("waterrijk");
    await eventually(async () => {
      const text = (await pane.main.innerText()).replaceAll("\u00a0", " ");
      for (const amount of ["€ 70.000", "€ 55.000", "€ 45.000", "€ 30.000"]) expect(text).toContain(amount);
    });
  });

  it("offers an empty workbook the set-up, and says the program it runs in", async () => {
    const { pane } = await open("leeg");
    await pane.button("Werkmap inrichten").waitFor();
    expect(await pane.frame.getByText(/^Excel op het web/).innerText()).toMatch(
      /^Excel op het web · versie \d+\.\d+\.\d+$/,
    );
  });

  it("is in Dutch for a screen reader, in the pane and on the page around it", async () => {
    const { pane, page } = await open("waterrijk");
    expect(await pane.frame.locator("html").getAttribute("lang")).toBe("nl");
    expect(await page.locator("html").getAttribute("lang")).toBe("nl");
    expect(await page.title()).toBe("waterrijk.xlsx – Excel (ingebed)");
  });
});
