import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../../../src/embedded-excel/serve";

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const addin = join(folder, "addin");
const excel = join(folder, "excel");
const certificates = join(folder, "certificates");
const options = { port: 0, addin, excel, certificates };
const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const policy = "default-src 'none'; script-src 'self'";
const meta = `<meta http-equiv=Content-Security-Policy content="${policy}">`;

let served: Served;

const ask = (path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(new URL(path, served.address), { rejectUnauthorized: false, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on("error", reject);
  });

beforeAll(async () => {
  mkdirSync(join(addin, "assets"), { recursive: true });
  mkdirSync(excel);
  writeFileSync(
    join(addin, "taskpane.html"),
    `<html lang=nl>${meta}<script src=${office}></script><p>paneel</p></html>`,
  );
  writeFileSync(join(addin, "commands.html"), "<html lang=nl></html>");
  writeFileSync(join(addin, "assets", "icon-32.png"), "plaatje");
  writeFileSync(join(excel, "index.html"), `<html lang=nl>${meta}Excel</html>`);
  writeFileSync(join(addin, "melding.html"), `<html lang=nl><script src=${office}></script></html>`);
  served = await serve(options);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe("the server of the page that plays Excel", () => {
  it("answers over https, and says where", async () => {
    expect(served.address).toMatch(/^https:\/\/localhost:\d+\/excel\/$/);
    expect(await ask("/excel/")).toMatchObject({ status: 200, body: `<html lang=nl>${meta}Excel</html>` });
  });

  it("leads who opens the address without a path to the page", async () => {
    expect(await ask("/")).toMatchObject({ status: 302, headers: { location: "/excel/" } });
  });

  it("serves the pane as it is deployed but for where Office.js comes from, and lets nobody keep it", async () => {
    expect(await ask("/taskpane.html?onderdeel=controleren")).toMatchObject({
      status: 200,
      headers: { "content-type": "text/html;charset=utf-8", "cache-control": "no-cache" },
      body: `<html lang=nl>${meta}<script src=/office-js/office.js></script><p>paneel</p></html>`,
    });
  });

  it("sends each page's own policy as a header, with who may show it in a frame", async () => {
    expect((await ask("/taskpane.html")).headers["content-security-policy"]).toBe(
      `${policy}; frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://excel.cloud.microsoft https://*.office.com`,
    );
    expect((await ask("/excel/")).headers["content-security-policy"]).toBe(`${policy}; frame-ancestors 'none'`);
  });

  it("lets no file's type be guessed, and tells no other site an address", async () => {
    for (const path of ["/taskpane.html", "/assets/icon-32.png", "/office-js/office.js", "/nergens"])
      expect({ path, headers: (await ask(path)).headers }).toMatchObject({
        path,
        headers: { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" },
      });
  });

  it("serves no page without a policy", async () => {
    const { status, body } = await ask("/melding.html");
    expect(status).toBe(500);
    expect(body).toContain("/melding.html heeft geen Content-Security-Policy");
  });

  it("says so when a page does not load Office.js from where a deployed one must", async () => {
    const { status, body } = await ask("/commands.html");
    expect(status).toBe(500);
    expect(body).toContain("/commands.html laadt Office.js niet van");
  });

  it("has Microsoft's client, the demo workbooks and no other file of the project", async () => {
    expect((await ask("/office-js/office.js")).status).toBe(200);
    expect(await ask("/demo/waterrijk.xlsx")).toMatchObject({
      status: 200,
      headers: { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    });
    for (const path of ["/demo/generate.ts", "/package.json", "/excel/%2e%2e/addin/taskpane.html", "/nergens"])
      expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 404 });
  });

  it("gives the manifest its own address, so that the ribbon's pictures come from here", async () => {
    const { body } = await ask("/manifest.xml");
    const { origin } = new URL(served.address);
    expect(body).toContain(`DefaultValue="${origin}/assets/icon-32.png"`);
    expect(body).not.toContain("https://localhost:3000/");
  });

  it("lets Office keep the icons, which it asks for", async () => {
    const { headers } = await ask("/assets/icon-32.png");
    expect(headers["content-type"]).toBe("image/png");
    expect(headers["cache-control"]).not.toContain("no-store");
  });

  it("takes the next port when the first is taken", async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, "localhost", () => {
        const address = taken.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    const other = await serve({ ...options, port });
    expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
    await other.close();
    taken.close();
  });

  it("says in Dutch what to do when nothing was built", async () => {
    await expect(serve({ ...options, addin: join(folder, "leeg") })).rejects.toThrow("Bouw eerst: npm run build");
  });
});
