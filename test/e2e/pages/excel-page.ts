import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { readSaved, type SavedWorkbook } from "../saved-workbook";
import { eventually } from "../eventually";
import { Pane } from "./pane";

/** What the menu "Nabootsen" can make Excel do. */
export type Imitation =
  | "Blad beveiligen"
  | "Beveiliging opheffen"
  | "Tabel filteren"
  | "Filter wissen"
  | "Excel antwoordt niet"
  | "Volgend bericht te groot"
  | "Volgende opdracht weigeren"
  | "Volgende opdracht kwijtraken"
  | "Volgend antwoord kwijtraken"
  | "Fout melden na uitvoeren"
  | "Schrijven halverwege afbreken"
  | "Collega wijzigt hier iets";

export type PaneWidth = 320 | 350 | 500;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The page that plays Excel on the web, as a person at a keyboard sees it. */
export class ExcelPage {
  readonly pane: Pane;

  constructor(readonly page: Page) {
    this.pane = new Pane(page);
  }

  /** The address or name of the selected cell, as the Naamvak shows it. */
  selection(): Promise<string> {
    return this.page.getByRole("textbox", { name: "Naamvak" }).inputValue();
  }

  formulaBar(): Promise<string> {
    return this.page.getByRole("textbox", { name: "Formulebalk" }).inputValue();
  }

  activeSheet(): Promise<string> {
    return this.page.getByRole("tablist", { name: "Werkbladen" }).getByRole("tab", { selected: true }).innerText();
  }

  sheets(): Promise<string[]> {
    return this.page.getByRole("tablist", { name: "Werkbladen" }).getByRole("tab").allInnerTexts();
  }

  sheetTab(sheet: string): Locator {
    return this.page.getByRole("tablist", { name: "Werkbladen" }).getByRole("tab", { name: sheet, exact: true });
  }

  async showSheet(sheet: string): Promise<void> {
    await this.sheetTab(sheet).click();
    await this.page.getByRole("grid", { name: `Werkblad ${sheet}`, exact: true }).waitFor();
  }

  /** Types an address in the Naamvak and presses Enter. */
  async select(address: string): Promise<void> {
    const nameBox = this.page.getByRole("textbox", { name: "Naamvak" });
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await this.cell(address).waitFor();
  }

  /** A cell that is in sight. */
  cell(address: string): Locator {
    return this.page.getByRole("gridcell", { name: new RegExp(`^${escaped(address)} `) });
  }

  /** What a cell of the active sheet shows. */
  async textOf(address: string): Promise<string> {
    await this.select(address);
    const name = (await this.cell(address).getAttribute("aria-label")) ?? "";
    const text = name.slice(address.length + 1);
    return text === "leeg" ? "" : text;
  }

  /** Selects the cell, types over what it held, and presses Enter. */
  async typeInCell(address: string, typed: string): Promise<void> {
    await this.startTyping(address, typed);
    await this.page.keyboard.press("Enter");
  }

  /** Leaves the cell in edit mode. */
  async startTyping(address: string, typed: string): Promise<void> {
    await this.select(address);
    await this.cell(address).click();
    await this.page.keyboard.type(typed);
  }

  /** Leaves the cell that is being edited as it was. */
  async stopTyping(address: string): Promise<void> {
    await this.page.getByRole("textbox", { name: `Celinhoud ${address}` }).press("Escape");
  }

  async clearCell(address: string): Promise<void> {
    await this.select(address);
    await this.cell(address).click();
    await this.page.keyboard.press("Delete");
  }

  async editAsColleague(isColleague: boolean): Promise<void> {
    await this.page.getByRole("switch", { name: "Als collega bewerken" }).setChecked(isColleague);
  }

  async chooseTheme(theme: "Licht" | "Donker" | "Contrast"): Promise<void> {
    await this.page.getByRole("combobox", { name: "Thema" }).selectOption({ label: theme });
  }

  /** Chooses a line of the menu "Nabootsen". */
  async imitate(what: Imitation): Promise<void> {
    await this.page.getByRole("button", { name: "Nabootsen" }).click();
    await this.page.locator('[role^="menuitem"]', { hasText: what }).click();
  }

  async ribbonButton(name: "Paneel openen" | "Controleren" | "Sorteren" | "Rapportage"): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** What stands in the window in which a ribbon button says what came of it. */
  messageText(): Promise<string> {
    return this.page.getByRole("dialog").frameLocator("iframe").locator("body").innerText();
  }

  async closeMessage(): Promise<void> {
    await this.page.getByRole("dialog").getByRole("button", { name: "Venster sluiten" }).click();
    await this.page.getByRole("dialog").waitFor({ state: "detached" });
  }

  refusal(): Locator {
    return this.page.getByRole("alertdialog");
  }

  async makeNew(): Promise<void> {
    await this.page.getByRole("button", { name: "Nieuw", exact: true }).click();
  }

  async chooseFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.getByLabel("Werkmap openen").setInputFiles({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(bytes),
    });
  }

  /** Opens a file and waits until it is there. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.chooseFile(name, bytes);
    await eventually(async () => expect(await this.page.title()).toBe(`${name} – Excel (ingebed)`));
  }

  /** What "Opslaan" gives, read back. */
  async saved(): Promise<SavedWorkbook> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Opslaan", exact: true }).first().click(),
    ]);
    return readSaved(await readFile(await download.path()));
  }

  async deleteActiveSheet(): Promise<void> {
    const active = this.page.getByRole("tablist", { name: "Werkbladen" }).getByRole("tab", { selected: true });
    await active.click({ button: "right" });
    await this.page.getByRole("menuitem", { name: "Verwijderen" }).click();
  }

  async closePane(): Promise<void> {
    await this.page.getByRole("button", { name: "Paneel sluiten" }).click();
  }

  /** In CSS pixels. */
  async setPaneWidth(width: PaneWidth): Promise<void> {
    await this.page.getByRole("button", { name: `${width} pixels breed` }).click();
  }
}
