/** Where a deployed add-in has Microsoft's client from, and where this server has the same file. */
const DEPLOYED = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const HERE = "/office-js/office.js";

/** Pages of the add-in that are clients of Excel. */
export const clientPages: readonly string[] = ["/taskpane.html", "/commands.html", "/melding.html"];

/**
 * A page of the add-in as it is deployed, but with Microsoft's client from this server: nothing leaves the machine.
 * @throws Error when the page does not load the client from where a deployed add-in must
 */
export const withOwnClient = (name: string, html: string): string => {
  const changed = html.replace(DEPLOYED, HERE);
  if (changed === html)
    throw new Error(`${name} laadt Office.js niet van ${DEPLOYED}; controleer de pagina en bouw opnieuw.`);
  return changed;
};

/** The manifest with the addresses of this server in place of those that it is deployed with. */
export const withOwnAddress = (manifest: string, origin: string): string =>
  manifest.replaceAll("https://localhost:3000/", `${origin}/`);
