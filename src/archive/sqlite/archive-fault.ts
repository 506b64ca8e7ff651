import { UserError } from "../../errors.ts";

/** What may be wrong with an archive's file, in words for the person who can mend it. */
const FAULTS = {
  locked: (path) =>
    `The archive ${path} is in use by another program that does not let go of it. Try again when that has finished.`,
  "read-only": (path) =>
    `The archive ${path} can only be read. Give this user the right to write to the file and its folder.`,
  "disk fault": (path) =>
    `The disk did not read or write the archive ${path}. Check the disk and the space left on it; nothing was stored half.`,
  "disk full": (path) =>
    `The disk of the archive ${path} is full. Make room and try again; what was stored before is safe.`,
  damaged: (path) =>
    `The archive ${path} is damaged. It was left as it is: put a backup in its place, or move it away to begin a new one.`,
  unopenable: (path) =>
    `The archive ${path} cannot be opened. Check that its folder exists and that this user may read and write there.`,
  "no archive": (path) =>
    `${path} is not a Footnote archive. It was left as it is: name another file, or move it away to begin a new one.`,
  "another program's": (path) =>
    `${path} is a database of another program, not a Footnote archive. It was left as it is: name another file.`,
  newer: (path) =>
    `The archive ${path} was written by a newer version of Footnote. Update Footnote to open it; it was left as it is.`,
  "out of date": (path) =>
    `The archive ${path} must be brought up to date, but it can only be read. Give this user the right to write to it once.`,
  folder: (path) => `${path} is a folder. Name a file for the archive.`,
  "no log": (path) => `The file system of ${path} cannot hold an archive. Put it on a local disk.`,
} as const satisfies Record<string, (path: string) => string>;

export type ArchiveFault = keyof typeof FAULTS;

/** The error for a fault of an archive's file. */
export function archiveFault(fault: ArchiveFault, path: string, cause?: unknown): UserError {
  return new UserError(FAULTS[fault](path), { cause, publicMessage: FAULTS[fault]("of this server") });
}
