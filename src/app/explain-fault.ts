import { UserError } from "../errors.ts";
import type { Place } from "./command.ts";

/** What faults of the file system mean, by their code. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder.",
  EACCES: "You have no right to read it.",
  EPERM: "You have no right to read it.",
  ENOTDIR: "A part of the path is a file, not a folder.",
  ELOOP: "It is a link that leads to itself.",
  ENAMETOOLONG: "The name is too long.",
  EMFILE: "Too many files are open; close other programs and try again.",
  ENOSPC: "The disk is full.",
  EIO: "The disk could not be read.",
};

/**
 * Says in a sentence why one input could not be used; in a channel, without paths of the machine.
 * @returns null for what no person can understand: a defect, which must not pass for a bad file
 */
export function explainFault(fault: unknown, { channel }: Pick<Place, "channel">): string | null {
  if (fault instanceof UserError) return channel === null ? fault.message : fault.publicMessage;
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  return MEANINGS[code] ?? null;
}
