/**
 * The text that `showMessage` gave the page.
 * @param hash of the page's address; Office adds its own behind `&`
 * @returns its lines, none where there is no text
 */
export const messageIn = (hash: string): readonly string[] => {
  const [encoded = ""] = hash.replace(/^#/, "").split("&");
  return decoded(encoded)
    .split("\n")
    .filter((line) => line !== "");
};

/** An address that somebody changed by hand may be badly encoded; it is then shown as it stands. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
