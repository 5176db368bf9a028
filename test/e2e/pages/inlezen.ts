import type { Locator } from "playwright-core";
import type { ExcelPage } from "./excel-page";
import type { Pane } from "./pane";

/** The view Inlezen, and the way from a list to its preview. */
export class Inlezen {
  readonly #pane: Pane;

  constructor(private readonly excel: ExcelPage) {
    this.#pane = excel.pane;
  }

  /** Opens the view, and waits until it shows what the list would do. */
  async open(): Promise<void> {
    await this.#pane.go("Inlezen");
    await this.isLookedAt();
  }

  async isLookedAt(): Promise<void> {
    await this.#pane.heading("4. Wat er gebeurt").waitFor();
    await this.#pane.isSettled();
  }

  get list(): Locator {
    return this.#pane.main.getByRole("combobox", { name: "Lijst", exact: true });
  }

  get register(): Locator {
    return this.#pane.main.getByRole("combobox", { name: "Register", exact: true });
  }

  /** Where a column of the list goes. */
  column(found: string): Locator {
    return this.#pane.main.getByRole("combobox", { name: found, exact: true });
  }

  /** The tick of a row that would come or change. */
  row(key: string): Locator {
    return this.#pane.main.getByRole("checkbox", { name: new RegExp(`^${key} `) });
  }

  part(title: RegExp): Locator {
    return this.#pane.main.getByRole("region", { name: title });
  }

  /** The button that writes, by what it says. */
  button(says: string): Locator {
    return this.#pane.button(says);
  }

  async chooseCsv(name: string, bytes: Uint8Array): Promise<void> {
    await this.#pane.field("CSV-bestand kiezen").setInputFiles({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(bytes),
    });
  }

  /** Writes while a colleague is just in time: Excel keeps the request until the colleague is done. */
  async applyAfter(says: string, colleague: () => Promise<void>): Promise<void> {
    await this.excel.imitate("Excel antwoordt niet");
    await this.button(says).click();
    await this.#pane.progress.waitFor();
    await this.excel.editAsColleague(true);
    await colleague();
    await this.excel.imitate("Excel antwoordt niet");
    await this.#pane.progress.waitFor({ state: "detached" });
  }
}
