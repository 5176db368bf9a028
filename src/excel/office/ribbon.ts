/**
 * Ties a button of the ribbon to what it does, and tells Excel when that is done, whatever came of it: until then Excel shows the
 * user that the add-in is at work. A failure of the action stays an unhandled rejection, so that it is seen in the console.
 * @param name of the function, as the manifest calls it
 */
export const associate = (name: string, action: () => Promise<void>): void => {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void action().finally(() => event.completed());
  });
};
