import { explainFault } from "../../explain-fault.ts";
import type { ReadingContext } from "./reading-context.ts";

/** What is kept of feeds is read in channels too: no paths of the machine. */
const SHOWN_TO_ALL = { channel: "" };

/** Says why a feed or an item could not be read; a defect is reported, and said to be one. */
export async function explainReadingFault(
  { reportDefect }: Pick<ReadingContext, "reportDefect">,
  fault: unknown,
): Promise<string> {
  return explainFault(fault, SHOWN_TO_ALL) ?? (await reportDefect(fault));
}
