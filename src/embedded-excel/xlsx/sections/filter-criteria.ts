import { children } from "../xml";
import type { Element } from "../xml";

/**
 * The columns of a filter that hide rows. A `filterColumn` without contents hides none: it only says that its button does not
 * show, as other programs write for every column.
 */
export const filteringColumns = (autoFilter: Element): Element[] =>
  children(autoFilter, "filterColumn").filter((column) => children(column).length > 0);
