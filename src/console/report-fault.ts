import { UserError } from "../errors.ts";
import { stringify } from "../rendering/json/stringify.ts";
import type { Face } from "./face.ts";
import { say } from "./say.ts";
import { writeOut } from "./write-out.ts";

/** The exit code of a program that Ctrl-C stopped: 128 and the number of SIGINT. */
export const STOPPED = 130;

/**
 * Tells the person what went wrong, in a sentence on the standard error; with `json` also as `{"error": …}` on the standard
 * output, so that whoever reads that always gets one value. Of a defect the person sees one sentence; the
 * details go to the log.
 * @returns the exit code
 */
export async function reportFault(
  face: Pick<Face, "terminal" | "reportDefect">,
  fault: unknown,
  { json, signal }: { readonly json: boolean; readonly signal?: AbortSignal },
): Promise<number> {
  const { sentence, exitCode } = await explain(face, fault, signal);
  await say(face.terminal.errors, sentence, "note");
  if (json) await writeOut(face.terminal.output, `${stringify({ error: sentence })}\n`);
  return exitCode;
}

async function explain({ reportDefect }: Pick<Face, "reportDefect">, fault: unknown, signal: AbortSignal | undefined) {
  if (fault instanceof UserError) return { sentence: fault.message, exitCode: fault.exitCode };
  if (signal?.aborted) return { sentence: "Stopped.", exitCode: STOPPED };
  return { sentence: await reportDefect(fault), exitCode: 1 };
}
