/** Where Microsoft's client comes from, and what it loads beside itself. */
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/";

/** What a browser's Trusted Types ask: a rule for each way in which text can come to run. */
interface Rules {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string | null;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Rules): unknown;
}

/**
 * What the page's policy leaves to the page itself: `require-trusted-types-for 'script'` refuses every text that something would
 * have run or read as HTML, unless these rules let it through. Office.js gives addresses of scripts as text, so those of
 * Microsoft's and the page's own stay possible. Text that would become HTML comes out as text; no text is ever run.
 * @param page address of this page
 */
export const rulesOf = (page: string): Rules => ({
  createHTML: (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
  createScriptURL: (address) => {
    const url = new URL(address, page);
    return url.origin === new URL(page).origin || url.href.startsWith(MICROSOFT) ? address : null;
  },
});

/** To be called before Office.js runs. Does nothing in a browser without Trusted Types: there the policy alone guards. */
export const guardPage = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", rulesOf(location.href));
};
