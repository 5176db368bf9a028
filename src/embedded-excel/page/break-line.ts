/** Alt+Enter: a new line in the cell, at the caret. */
export function breakLine(field: HTMLTextAreaElement, type: (text: string) => void): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  type(field.value);
}
