import { useBrowser } from "./browser";
import { eventually } from "./eventually";

const { open } = useBrowser();

describe("Bladen", () => {
  it("makes a sheet from the registers, shows it, and says that every figure was checked", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Bladen");
    await pane.main.getByRole("button", { name: "Prioriteitenmatrix maken" }).click();
    await pane.main.getByRole("heading", { name: "Het blad is gemaakt" }).waitFor();
    expect(await pane.main.innerText()).toContain("formules vergeleken met de eigen berekening: alle gelijk.");
    await eventually(async () => expect(await excel.activeSheet()).toBe("Prioriteitenmatrix"));
  });
  it("sends the user of an empty workbook to Start", async () => {
    const { pane } = await open("leeg");
    await pane.go("Bladen");
    await pane.main.getByRole("button", { name: "Naar Start" }).click();
    await pane.main.getByRole("button", { name: "Werkmap inrichten" }).waitFor();
  });
});
