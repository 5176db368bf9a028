import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import sirv from "sirv";
import { clientPages, withOwnAddress, withOwnClient } from "./addin-pages";
import { excelHosts, nobody, pageHeaders, plainHeaders } from "./page-headers";

/** Folders that are served, and the manifest. */
export interface Roots {
  /** What is deployed, at `/`. */
  readonly addin: string;
  /** The page that plays Excel, at `/excel/`. */
  readonly excel: string;
  /** Workbooks to begin with, at `/demo/`. */
  readonly demo: string;
  readonly manifest: string;
}

/** Address of the page that plays Excel. */
const EXCEL = "/excel/";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Files change under a running server when they are built anew: they are looked up each time, and kept only while unchanged. */
const files = (folder: string) =>
  sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(plainHeaders)) response.setHeader(name, value);
      if (path.endsWith(".xlsx")) response.setHeader("Content-Type", WORKBOOK);
    },
  });

const send = (
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, {
    "Content-Type": `${type};charset=utf-8`,
    "Cache-Control": "no-cache",
    ...plainHeaders,
    ...headers,
  });
  response.end(body);
};

const refuse = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, "text/plain", `${text}\n`);

/** Answers every request of the page, of the add-in in it, and of nothing else. */
export const routes = (roots: Roots, origin: () => string): RequestListener => {
  const client = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
  const folders = [
    [EXCEL, files(roots.excel)],
    ["/demo/", files(roots.demo)],
    ["/office-js/", files(client)],
    ["/", files(roots.addin)],
  ] as const;

  const page = (path: string, response: ServerResponse): void => {
    const file = path === EXCEL ? join(roots.excel, "index.html") : join(roots.addin, path);
    if (!existsSync(file)) return refuse(response, 404, `${path} is er niet. Bouw eerst: npm run build`);
    try {
      const html = readFileSync(file, "utf8");
      if (path === EXCEL) send(response, 200, "text/html", html, pageHeaders(path, html, nobody));
      else send(response, 200, "text/html", withOwnClient(path, html), pageHeaders(path, html, excelHosts));
    } catch (error) {
      refuse(response, 500, error instanceof Error ? error.message : String(error));
    }
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Alleen lezen.");
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    if (path === "/" || path === "/excel") {
      response.writeHead(302, { Location: EXCEL });
      response.end();
      return;
    }
    if (path === "/manifest.xml")
      return send(response, 200, "application/xml", withOwnAddress(readFileSync(roots.manifest, "utf8"), origin()));
    if (path === EXCEL || clientPages.includes(path)) return page(path, response);
    const isDemoButNoWorkbook = path.startsWith("/demo/") && !path.endsWith(".xlsx");
    const folder = folders.find(([prefix]) => path.startsWith(prefix));
    if (!folder || isDemoButNoWorkbook) return refuse(response, 404, `${path} is er niet.`);
    const [prefix, serveFile] = folder;
    request.url = (path === "/favicon.ico" ? "/assets/icon-32.png" : (request.url ?? "/")).slice(prefix.length - 1);
    serveFile(request, response, () => refuse(response, 404, `${path} is er niet.`));
  };
};
