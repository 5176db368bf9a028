import { serve } from ".";
import { openBrowser } from "./open-browser";

const FIRST_PORT = 3000;

const main = async (): Promise<void> => {
  const served = await serve({ port: FIRST_PORT });
  const port = new URL(served.address).port;
  if (port !== String(FIRST_PORT)) console.log(`Poort ${FIRST_PORT} is bezet; het is poort ${port} geworden.`);
  if (!served.isTrusted)
    console.log(
      "Het certificaat is zelfgemaakt en op deze computer niet vertrouwd. Waarschuwt de browser, kies dan Geavanceerd en ga door.\n" +
        "Vertrouwd maken kan met: npx office-addin-dev-certs install",
    );
  console.log(`Excel (ingebed) staat klaar op ${served.address}\nStoppen: Ctrl+C`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void served.close().then(() => console.log("Gestopt.")));
  // Whoever sideloads into Excel itself needs the pages served and nothing opened.
  if (!process.argv.includes("--no-open")) await openBrowser(served.address);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
