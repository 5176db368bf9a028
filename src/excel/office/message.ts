/**
 * Shows a text in a small window of Office; resolves once it is there.
 * @param page of this add-in that shows the text, which it finds in its own address behind `#`, encoded: "melding.html"
 */
export const showMessage = (page: string, text: string): Promise<void> => {
  throw new Error(`still to come: ${page} ${text}`);
};
