import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import policies from "../../src/content-security-policy.js";
import { excelHosts } from "../../src/embedded-excel/serve/page-headers";
import { rulesOf } from "../../src/excel/office/guard-page";
import { pagePlugins } from "../manifest/built";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const pages = pagePlugins("addin");
const [played] = pagePlugins("excel");

describe("every page of the add-in", () => {
  it("is built with the policy before any script or stylesheet", () => {
    expect(pages.map(({ filename }) => filename)).toEqual(["taskpane.html", "commands.html", "melding.html"]);
    for (const { meta, template } of pages) {
      expect(meta).toEqual({ policy: { "http-equiv": "Content-Security-Policy", content: policies.addin } });
      // What the build adds goes to the end of the head: nothing that the policy is about may come before.
      const head = /<head>([^]*)<\/head>/.exec(read(template))?.[1] ?? "";
      expect(head).not.toMatch(/<(?:script|style|link rel="stylesheet")/);
    }
    expect(played?.meta).toEqual({ policy: { "http-equiv": "Content-Security-Policy", content: policies.excel } });
  });

  it("has no script or style of its own, and loads Office.js last, after its own script stands guard", () => {
    for (const { template } of pages) {
      const html = read(template);
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
      expect(html).toMatch(
        /<script defer src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"><\/script>\s*<\/body>/,
      );
    }
  });
});

describe("the policy", () => {
  it("allows no inline script or style, no eval, and no connection", () => {
    expect(policies.addin).toMatch(/^default-src 'none'; /);
    expect(policies.addin).not.toMatch(
      /unsafe|connect-src|\*|data:|https:(?!\/\/appsforoffice\.microsoft\.com\/lib\/)/,
    );
  });

  it("allows one style element: an empty one", () => {
    const hashes = [...policies.addin.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
    expect(hashes).toEqual([createHash("sha256").update("").digest("base64")]);
  });

  it("stands in the manual for administrators as it is, in every example", () => {
    const manual = read("docs/veiligheid.md");
    const ancestors = `frame-ancestors ${excelHosts.filter((host) => host !== "'self'").join(" ")}`;
    const examples = manual.split(`${policies.addin}; ${ancestors}`).length - 1;
    expect(examples).toBe(3);
    expect(manual).toContain(`\n${policies.addin}\n`);
    expect(manual).toContain(`; ${ancestors}\``);
    expect(manual.split("default-src 'none'; script-src").length - 1).toBe(examples + 1);
  });
});

describe("what the page lets a script do", () => {
  const rules = rulesOf("https://sturing.voorbeeld.nl/addin/taskpane.html?_host_Info=Excel");

  it.each([
    ["later-7ed173c0.js", true],
    ["https://sturing.voorbeeld.nl/addin/later.js", true],
    ["https://appsforoffice.microsoft.com/lib/1/hosted/excel-web-16.00.js", true],
    ["https://appsforoffice.microsoft.com/other.js", false],
    ["https://appsforoffice.microsoft.com.voorbeeld.nl/lib/x.js", false],
    ["//voorbeeld.nl/x.js", false],
    ["data:text/javascript,0", false],
    ["javascript:0", false],
  ])("is load %s: %s", (address, isAllowed) => {
    expect(rules.createScriptURL(address)).toBe(isAllowed ? address : null);
  });

  it("is never to make HTML of a text", () => {
    expect(rules.createHTML("<b>R&D</b>")).toBe("&lt;b>R&amp;D&lt;/b>");
  });
});
