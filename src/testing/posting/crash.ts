/** The end of a process, as by kill -9: nothing that it does afterwards has any effect. */
export class Crash extends Error {
  override readonly name = "Crash";

  constructor() {
    super("the process was killed");
  }
}
