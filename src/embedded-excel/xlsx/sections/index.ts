import { charts } from "./charts";
import { columns } from "./columns";
import { conditionalFormats } from "./conditional-formats";
import { extension } from "./extension";
import { hyperlinks } from "./hyperlinks";
import { notes } from "./notes";
import { pageLayout } from "./page-layout";
import type { Section } from "./section";
import { autoFilter, merges, protection, tabColor } from "./sheet-properties";
import { tables } from "./tables";
import { validations } from "./validations";
import { view } from "./view";

/** Every feature of a worksheet part but its cells. */
export const sections: readonly Section[] = [
  tabColor,
  view,
  columns,
  protection,
  autoFilter,
  merges,
  conditionalFormats,
  validations,
  hyperlinks,
  pageLayout,
  charts,
  notes,
  tables,
  extension,
];
