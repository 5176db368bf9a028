import { serve } from "../../../src/embedded-excel/serve";
import { buildWhenStale } from "./build";
import { findBrowser } from "./find-browser";
import { keepRunning } from "./running-server";

/** Once for all files: a browser, the production build, and one server. The workers learn where from their environment. */
export default async function setUp(): Promise<void> {
  process.env.E2E_BROWSER = await findBrowser();
  buildWhenStale();
  const server = await serve({ port: 0 });
  keepRunning(server);
  process.env.E2E_ORIGIN = new URL(server.address).origin;
}
