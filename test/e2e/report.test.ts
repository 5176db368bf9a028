import { useBrowser } from "./browser";
import { eventually } from "./eventually";

const { open } = useBrowser();

describe("Rapportage", () => {
  it("proposes the quarter and the peildatum of Instellingen", async () => {
    const { pane } = await open("waterrijk");
    await pane.go("Rapportage");
    await eventually(async () => expect(await pane.field("Peildatum").inputValue()).toBe("30-09-2021"));
    expect(await pane.frame.getByRole("combobox", { name: "Kwartaal" }).inputValue()).toContain("Q3");
  });

  it("writes the quarter that is asked for", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Rapportage");
    await pane.frame.getByRole("combobox", { name: "Kwartaal" }).selectOption("Q2");
    await pane.field("Peildatum").fill("30-06-2021");
    await pane.button("Rapportage maken").click();
    await pane.button("Naar de rapportage").click();
    await eventually(async () => expect(await excel.activeSheet()).toBe("Rapportage 2021-Q2"));
  });

  it("refuses what is no date before anything is written", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Rapportage");
    await pane.field("Peildatum").fill("31-02-2021");
    await pane.button("Rapportage maken").click();
    await eventually(async () => expect(await pane.field("Peildatum").getAttribute("aria-invalid")).toBe("true"));
    expect(await excel.sheets()).not.toContain("Rapportage 2021-Q3");
  });

  it("freezes a copy as values when it is Vastgesteld, and never overwrites that copy", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Rapportage");
    await pane.frame.getByRole("radio", { name: "Vastgesteld" }).check();
    await pane.button("Rapportage maken").click();
    const adopter = pane.field("Vastgesteld door (functie)");
    await eventually(async () => expect(await adopter.getAttribute("aria-invalid")).toBe("true"));
    expect(await excel.sheets()).not.toContain("Rapportage 2021-Q3");
    await adopter.fill("Gemeentesecretaris");
    await pane.button("Rapportage maken").click();
    await pane.confirm();
    await pane.button("Naar de rapportage").waitFor();
    await pane.main.getByText(/Controlegetal: (?:[0-9A-F]{4}-?){4}/).waitFor();
    const { sheets, shown } = await excel.saved();
    const frozen = Object.values(sheets["Rapportage 2021-Q3 vastgesteld"] ?? {});
    expect(frozen.length).toBeGreaterThan(300);
    expect(frozen.filter((content) => typeof content === "string" && content.startsWith("="))).toEqual([]);
    expect(Object.values(shown["Rapportage 2021-Q3 vastgesteld"] ?? {})).toEqual(
      expect.arrayContaining(["Vastgesteld", "Gemeentesecretaris"]),
    );

    await pane.go("Start");
    await pane.go("Rapportage");
    await pane.frame.getByRole("radio", { name: "Vastgesteld" }).check();
    await pane.main.getByText("Q3 2021 is al vastgesteld op het werkblad").waitFor();
    expect(await pane.button("Rapportage maken").getAttribute("aria-disabled")).toBe("true");
    await pane.button("Rapportage maken").click({ force: true });
    expect((await excel.saved()).sheets["Rapportage 2021-Q3 vastgesteld"]).toEqual(
      sheets["Rapportage 2021-Q3 vastgesteld"],
    );
  });

  it("is told to have been changed afterwards, and the finding goes to the cell", async () => {
    const excel = await open("waterrijk-met-fouten");
    const { pane } = excel;
    await pane.go("Controleren");
    const finding = pane.main.getByRole("button", { name: /is na het vaststellen gewijzigd; er staat nu 100.000/ });
    await finding.click();
    await eventually(async () => expect(await excel.activeSheet()).toBe("Rapportage 2021-Q2 vastgesteld"));
  });
});
