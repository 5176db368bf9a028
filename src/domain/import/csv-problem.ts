/** A file that cannot be read as a list. The message is a Dutch sentence for the user, with what to do. */
export class CsvProblem extends Error {
  override readonly name = "CsvProblem";
}
