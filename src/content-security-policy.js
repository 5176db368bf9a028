// What the pages may load, by directive. docs/veiligheid.md tells administrators why each exception is there; a test holds the
// two against each other. `frame-ancestors` is missing: browsers take it from a header only.

/** Microsoft's client, and what it loads beside itself. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/";

/**
 * An empty style element, and no other: Fluent UI makes those and fills them rule by rule through the browser's interface for
 * stylesheets, which no text on a page can reach.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Pages that run in Excel: they ask nobody anything. */
const addin = {
  "default-src": ["'none'"],
  "script-src": ["'self'", OFFICE_JS],
  "style-src": ["'self'", EMPTY_STYLE],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
};

/** The page that plays Excel, on a developer's machine only: it fetches workbooks, parses a manifest and shows the add-in in frames. */
const excel = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "frame-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

const written = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");

module.exports = { addin: written(addin), excel: written(excel) };
