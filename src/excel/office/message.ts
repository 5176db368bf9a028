/** Size of the window, in per cent of Office's own. */
const size = { width: 34, height: 34 };

/**
 * The https address of a page of this add-in with a text for it. Behind `#`, so that the text never leaves the computer.
 * @param current address of any page of this add-in
 */
export const addressOf = (page: string, text: string, current: string): string => {
  const address = new URL(page, current);
  address.hash = encodeURIComponent(text);
  return address.href;
};

/**
 * Shows a text in a small window of Office and waits until the user closes it: the page of a ribbon button ends, and its windows
 * with it, as soon as the button's work is done. Where no window can be shown (the user refused it, or another one stands open)
 * this ends without one: the work itself is done, and a button of the ribbon has no other place to say so.
 * @param page of this add-in that shows the text, which it finds encoded behind `#` in its own address: "melding.html". It closes
 * the window by `Office.context.ui.messageParent` with any message.
 */
export const showMessage = (page: string, text: string): Promise<void> =>
  new Promise((resolve) => {
    const address = addressOf(page, text, location.href);
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        resolve();
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
    });
  });
