import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { localhostCertificate } from "./certificates";
import { routes, type Roots } from "./routes";

export interface ServeOptions extends Partial<Roots> {
  /** The first one to try, 3000 when left out; 0 takes any that is free. */
  readonly port?: number;
  /** Folder of the certificate; the one that Office's own tools use when left out. */
  readonly certificates?: string;
}

export interface Served {
  /** Of the page that plays Excel: "https://localhost:3000/excel/". */
  readonly address: string;
  /** Whether this machine trusts the certificate. */
  readonly isTrusted: boolean;
  close(): Promise<void>;
}

const project = join(__dirname, "../../..");
const defaultRoots: Roots = {
  addin: join(project, "dist", "addin"),
  excel: join(project, "dist", "excel"),
  demo: join(project, "assets", "demo"),
  manifest: join(project, "manifest.xml"),
};
const PORT = 3000;
const TRIES = 20;

/**
 * Serves the built add-in and the page that plays Excel over https on this machine, and on no other.
 * @throws Error with a Dutch message when nothing was built, or no port is free
 */
export const serve = async ({ port = PORT, certificates, ...given }: ServeOptions = {}): Promise<Served> => {
  const roots = { ...defaultRoots, ...given };
  for (const page of [join(roots.addin, "taskpane.html"), join(roots.excel, "index.html")])
    if (!existsSync(page)) throw new Error(`${page} is er niet. Bouw eerst: npm run build`);
  const { isTrusted, ...certificate } = await localhostCertificate(certificates);
  let origin = "";
  const server = createServer(
    certificate,
    routes(roots, () => origin),
  );
  origin = `https://localhost:${await listen(server, port)}`;
  return {
    address: `${origin}/excel/`,
    isTrusted,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};

/** Takes the first free port from `first` on. */
const listen = async (server: Server, first: number): Promise<number> => {
  for (let port = first; port < first + TRIES; port += 1) {
    if (await takes(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`De poorten ${first} tot en met ${first + TRIES - 1} zijn bezet.`);
};

const takes = async (server: Server, port: number): Promise<boolean> => {
  const listening = once(server, "listening");
  server.listen(port, "localhost");
  try {
    await listening;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return false;
    throw error;
  }
};
