import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import type { ExcelPage } from "./pages/excel-page";

const { open } = useBrowser();

/** Does what goes wrong, and looks whether the pane says so in three sentences and the workbook is what it was. */
const fails = async (excel: ExcelPage, action: () => Promise<void>, sentences: readonly (string | RegExp)[]) => {
  const before = await excel.saved();
  await action();
  await eventually(async () => {
    const alert = await excel.pane.alert.innerText();
    for (const sentence of sentences)
      expect(alert).toMatch(sentence instanceof RegExp ? sentence : new RegExp(sentence.replace(/[.()]/g, "\\$&")));
  });
  return async () => {
    expect((await excel.saved()).sheets).toEqual(before.sheets);
    await excel.pane.button("Sluiten").click();
    await excel.pane.alert.waitFor({ state: "detached" });
  };
};

const nothingChanged = "Er is niets gewijzigd.";

describe("a failure is told in words: what happened, what is unchanged, what to do", () => {
  it("when the sheet is protected", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await excel.showSheet("Instellingen");
    await excel.imitate("Blad beveiligen");
    await pane.go("Instellingen");
    await pane.field("Gemeente").fill("Gemeente Elders");
    const unchanged = await fails(excel, () => pane.button("Opslaan").click(), [
      /beveilig/i,
      nothingChanged,
      /Hef .*beveiliging/,
    ]);
    await unchanged();
  });

  it("when a filter is on", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await excel.showSheet("Instellingen");
    await pane.go("Instellingen");
    await pane.field("Gemeente").fill("Gemeente Elders");
    await excel.select("A2");
    await excel.imitate("Tabel filteren");
    const unchanged = await fails(excel, () => pane.button("Opslaan").click(), [
      /gefilterd|filter/i,
      nothingChanged,
      /Wis het filter/,
    ]);
    await unchanged();
  });

  it("when a table is gone because its sheet was deleted before the pane could know", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Controleren");
    await pane.finding("X7").waitFor();
    await excel.showSheet("Actiepunten");
    await excel.imitate("Excel antwoordt niet");
    await excel.deleteActiveSheet();
    await eventually(async () => expect(await excel.sheets()).not.toContain("Actiepunten"));
    const unchanged = await fails(excel, async () => {
      await pane.finding("X7").click();
      await excel.imitate("Excel antwoordt niet");
    }, ["Een tabel, werkblad of kolom die er net nog was, is er niet meer", nothingChanged, "Controleer de werkmap"]);
    await unchanged();
  });

  it("when a message is too large for Excel", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Controleren");
    const unchanged = await fails(excel, async () => {
      await excel.imitate("Volgend bericht te groot");
      await pane.finding("X7").click();
    }, ["De gegevens zijn te groot voor één bericht aan Excel (5 MB).", nothingChanged, "Verwijder lege rijen"]);
    await unchanged();
  });

  it("when Excel refuses, and does it again when asked", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Rapportage");
    await excel.imitate("Volgende opdracht weigeren");
    await pane.button("Rapportage maken").click();
    await eventually(async () => expect(await pane.alert.innerText()).toContain("Excel voerde de opdracht niet uit."));
    await pane.button("Opnieuw proberen").click();
    await pane.button("Naar de rapportage").waitFor();
    expect(await excel.sheets()).toContain("Rapportage 2021-Q3");
  });

  it("when Excel does not answer for a minute", async () => {
    const excel = await open("waterrijk", { hasClock: true });
    const { pane } = excel;
    await pane.go("Rapportage");
    const unchanged = await fails(excel, async () => {
      await excel.imitate("Excel antwoordt niet");
      await pane.button("Rapportage maken").click();
      await pane.progress.waitFor();
      await excel.page.clock.fastForward(61_000);
    }, ["Excel antwoordt niet; er is 60 seconden gewacht.", nothingChanged, "Kijk of de werkmap nog reageert"]);
    await excel.imitate("Excel antwoordt niet");
    await unchanged();
  });

  it("when the user stops long work", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    const before = await excel.saved();
    await pane.go("Sorteren");
    await pane.button("Alles sorteren").waitFor();
    await excel.imitate("Excel antwoordt niet");
    await pane.button("Alles sorteren").click();
    await pane.progress.waitFor();
    await pane.button("Annuleren").click();
    await pane.progress.waitFor({ state: "detached" });
    await eventually(async () => {
      const text = await pane.frame.locator("body").innerText();
      expect(text).toContain("U hebt dit gestopt.");
      expect(text).toContain(nothingChanged);
    });
    await excel.imitate("Excel antwoordt niet");
    expect((await excel.saved()).sheets).toEqual(before.sheets);
  });

  it("when the workbook has not been set up for a report", async () => {
    const excel = await open("leeg");
    const { pane } = excel;
    await pane.go("Rapportage");
    await eventually(async () => expect(await pane.main.innerText()).toMatch(/inricht|Richt/));
    expect(await excel.sheets()).toEqual(["Blad1"]);
  });
});

describe("what passes by itself", () => {
  it("is that a cell is being edited: the pane says that it waits, and goes on once that is over", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Rapportage");
    await excel.showSheet("Actiepunten");
    await excel.startTyping("B5", "half af");
    await pane.button("Rapportage maken").click();
    await eventually(async () =>
      expect(await pane.frame.locator("body").innerText()).toContain("Excel wacht tot u de cel afsluit waarin u typt"),
    );
    await excel.stopTyping("B5");
    await pane.button("Naar de rapportage").waitFor();
    expect(await pane.alert.count()).toBe(0);
  });

  it("is an answer that was too large: it is asked for in parts", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Rapportage");
    await excel.imitate("Volgend bericht te groot");
    await pane.button("Rapportage maken").click();
    await pane.button("Naar de rapportage").waitFor();
    expect(await pane.alert.count()).toBe(0);
  });
});
