import { officeScript } from "../excel/office/office-script";
import { Session } from "./state/session";
import { viewFrom } from "./state/view-name";

/** Named one by one, so that the build sees which part of src/excel has to come before the first view. */
const excelAccess = async () => {
  const { check, connect, currentDay, watch } = await import("../excel");
  return { check, connect, currentDay, watch };
};

/**
 * Connects with Excel and starts to follow its workbook.
 * @param search of the pane's address, which may ask for a view
 */
export const openSession = async (search: string): Promise<Session> => {
  const [excel] = await Promise.all([excelAccess(), officeScript()]);
  const connection = await excel.connect();
  const session = new Session(excel, connection, viewFrom(search));
  if (connection.application === "Excel" && connection.isSupported) void session.start();
  return session;
};
