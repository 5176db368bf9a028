/** Everything that a terminal takes for an order instead of a sign, but for the line end; and what turns the direction of writing. */
const orders = /[^\P{Cc}\n]|[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

/** A text for a terminal: what stands in a cell or a file's name can colour, move or wipe nothing there. */
export const printable = (text: string): string => text.replaceAll(orders, "\u{fffd}");
