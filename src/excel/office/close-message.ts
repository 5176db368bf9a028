/** In the page of a message (`showMessage`): closes the window, as its button and Esc do. */
export const closeMessage = async (): Promise<void> => {
  await Office.onReady();
  Office.context.ui.messageParent("sluiten");
};
