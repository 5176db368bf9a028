interface Server {
  close(): Promise<void>;
}

declare global {
  var runningServer: Server | undefined;
}

/** Jest loads set-up and teardown apart from each other: what both know hangs on the process's own globals. */
export const keepRunning = (server: Server): void => {
  globalThis.runningServer = server;
};

/** Ends the server that the set-up started. */
export const stopRunning = async (): Promise<void> => {
  await globalThis.runningServer?.close();
};
