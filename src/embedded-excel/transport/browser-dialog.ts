import type { OfficeThemeColours } from "./office-themes";

/** What an add-in asks for with `displayDialogAsync`; sizes in per cent of the window. */
interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Reads the request out of the registration that the client sends for a dialog inside the host's window. */
export const dialogRequestOf = (data: unknown): DialogRequest | null => {
  if (typeof data !== "object" || data === null || !("targetId" in data) || typeof data.targetId !== "string")
    return null;
  const { url, width, height } = JSON.parse(data.targetId) as Partial<DialogRequest>;
  return url === undefined ? null : { url, width: width ?? 99, height: height ?? 99 };
};

/** A window of the add-in that Excel on the web draws over the workbook, with a title bar that closes it. */
export class AddinDialog {
  /** Where its page belongs. */
  readonly frame = document.createElement("iframe");
  readonly #dialog = document.createElement("dialog");

  /** Shows it; `onClosed` is called when the user closes it. */
  constructor({ width, height }: DialogRequest, title: string, theme: OfficeThemeColours, onClosed: () => void) {
    this.#dialog.ariaLabel = title;
    this.#dialog.style.cssText =
      `width: max(${width}vw, 20rem); height: max(${height}vh, 14rem); ` +
      `padding: 0; border: 1px solid #8a8886; background: ${theme.bodyBackgroundColor}; color: ${theme.bodyForegroundColor};`;
    this.frame.title = title;
    this.frame.style.cssText = "width: 100%; height: calc(100% - 2.5rem); border: 0; display: block;";
    this.#dialog.append(this.#titleBar(title), this.frame);
    this.#dialog.addEventListener("close", () => {
      this.remove();
      onClosed();
    });
    document.body.append(this.#dialog);
    this.#dialog.showModal();
  }

  /** Takes it away. */
  remove(): void {
    this.#dialog.remove();
  }

  #titleBar(title: string): HTMLElement {
    const bar = document.createElement("div");
    bar.style.cssText =
      "display: flex; align-items: center; height: 2.5rem; padding-left: 1rem; font: 600 0.875rem 'Segoe UI', sans-serif;";
    const name = document.createElement("span");
    name.style.flex = "1";
    name.textContent = title;
    const close = document.createElement("button");
    close.type = "button";
    close.ariaLabel = "Venster sluiten";
    close.textContent = "✕";
    close.style.cssText =
      "width: 2.5rem; height: 2.5rem; border: 0; background: none; color: inherit; font: inherit; cursor: pointer;";
    close.addEventListener("click", () => this.#dialog.close());
    bar.append(name, close);
    return bar;
  }
}
