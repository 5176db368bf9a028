const META = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/u;

/** Who may show a page of the add-in in a frame: Excel on the web, and the page here that plays it. */
export const excelHosts: readonly string[] = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://*.office.com",
];

/** Who may show the page that plays Excel in a frame. */
export const nobody: readonly string[] = ["'none'"];

/**
 * Headers of a page as docs/veiligheid.md asks them of whoever hosts it: its own policy, with what browsers take from a header
 * only. No X-Frame-Options: it cannot name several hosts, so Excel on the web could not show the pane.
 * @param ancestors sources that may show the page in a frame
 * @throws Error when the page has no policy
 */
export const pageHeaders = (name: string, html: string, ancestors: readonly string[]): Record<string, string> => {
  const policy = META.exec(html)?.[1];
  if (policy === undefined) throw new Error(`${name} heeft geen Content-Security-Policy; bouw opnieuw: npm run build`);
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors ${ancestors.join(" ")}`,
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  };
};

/** Headers of everything that is served: nobody guesses a file's type, and no address goes to another site. */
export const plainHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};
