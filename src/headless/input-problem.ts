/** Something the user gave that cannot be used: exit code 2. The message is one Dutch sentence with what to do next. */
export class InputProblem extends Error {
  override readonly name = "InputProblem";
}
