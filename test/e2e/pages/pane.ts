import type { FrameLocator, Locator, Page } from "playwright-core";

export type View = "Start" | "Controleren" | "Sorteren" | "Rapportage" | "Instellingen";
export const views: readonly View[] = ["Start", "Controleren", "Sorteren", "Rapportage", "Instellingen"];

/** The task pane, reached as a person reaches it: by the names of what is in it. */
export class Pane {
  readonly frame: FrameLocator;

  constructor(readonly page: Page) {
    this.frame = page.frameLocator('iframe[title="Sturing op uitvoering"]');
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
    await this.frame.locator('[aria-busy="true"]').first().waitFor({ state: "detached" });
  }

  async go(view: View): Promise<void> {
    await this.navigation.getByRole("button", { name: view }).click();
    await this.heading(view).first().waitFor();
  }

  /** The message of a failure. */
  get alert(): Locator {
    return this.frame.getByRole("alert");
  }

  get status(): Locator {
    return this.frame.getByRole("status");
  }

  get progress(): Locator {
    return this.frame.getByRole("progressbar");
  }

  field(label: string | RegExp): Locator {
    return this.frame.getByLabel(label);
  }
}
