/** Fetches what changes the workbook: whoever only checks never loads it. */
export const writing = () => import(/* webpackChunkName: "schrijven" */ "./use-cases");
