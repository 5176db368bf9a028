import { rules } from "../../../src/domain/rules";
import { viewLabels, viewNames } from "../../../src/taskpane/state/view-name";
import type { FrameLocator, Locator, Page } from "playwright-core";

/** What the navigation calls the views, in its order. */
export const views: readonly string[] = viewNames.map((name) => viewLabels[name]);

/** The task pane, reached as a person reaches it: by the names of what is in it. */
export class Pane {
  readonly frame: FrameLocator;

  constructor(readonly page: Page) {
    this.frame = page.getByRole("complementary", { name: "Paneel" }).frameLocator("iframe");
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name, exact: typeof name === "string" });
  }

  heading(name: string | RegExp): Locator {
    return this.frame.getByRole("heading", { name });
  }

  get main(): Locator {
    return this.frame.getByRole("main");
  }

  get navigation(): Locator {
    return this.frame.getByRole("navigation", { name: "Onderdelen" });
  }

  /** Until the pane has connected to Excel and read the workbook. */
  async waitUntilRead(): Promise<void> {
    await this.navigation.waitFor();
    await this.frame.getByText(/^Excel op het web/).waitFor();
    await this.isSettled();
  }

  /** Until nothing in the pane is busy. */
  async isSettled(): Promise<void> {
    for (const sign of [this.progress, this.frame.getByText("Wordt bekeken…").first()])
      await sign.waitFor({ state: "detached" });
  }

  async go(view: string): Promise<void> {
    await this.navigation.getByRole("button", { name: view, exact: true }).click();
    await this.heading(view).first().waitFor();
  }

  /** The first finding of a cell, of the shown severities. */
  finding(cell: string, sheet = "Actiepunten"): Locator {
    return this.sheet(sheet)
      .getByRole("button", { name: new RegExp(`^${cell} `) })
      .first();
  }

  /** Opens the group of what a rule found on a sheet: where there is much to list the groups start closed. */
  async unfold(rule: string, sheet = "Actiepunten"): Promise<void> {
    const says = rules.find(({ slug }) => slug === rule)?.says ?? rule;
    const group = this.sheet(sheet).getByRole("button", { name: says }).first();
    if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
  }

  private sheet(sheet: string): Locator {
    return this.main.getByRole("region", { name: new RegExp(`^${sheet} `) });
  }

  /** The toggle of a severity, with the count it shows. */
  filter(severity: "Fouten" | "Waarschuwingen" | "Meldingen", count?: number): Locator {
    const name =
      count === undefined
        ? new RegExp(`\\b${severity}\\b`)
        : new RegExp(`${severity}\\D*\\b${count}\\b|\\b${count}\\b\\D*${severity}`);
    return this.main.getByRole("button", { name });
  }

  /** Confirms where the pane asks whether the user is sure. */
  async confirm(): Promise<void> {
    await this.button(/^Ja, /).click();
  }

  /** The message of a failure. */
  get alert(): Locator {
    return this.frame.getByRole("alert");
  }

  get status(): Locator {
    return this.frame.getByRole("status");
  }

  get progress(): Locator {
    return this.frame.getByRole("progressbar").first();
  }

  field(label: string | RegExp): Locator {
    return this.frame.getByLabel(label);
  }
}
