const MEANINGS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk space that you may use is full",
  EFBIG: "the file would be larger than it may be",
  EIO: "the disk or terminal gave a fault",
  EBADF: "it is closed",
};

/**
 * Says why the output could not be written.
 * @returns null where nothing is wrong: `| head` closes our output, and whoever read it has read enough
 */
export function explainWriteOutFault(fault: NodeJS.ErrnoException): string | null {
  if (fault.code === "EPIPE") return null;
  return `The output could not be written: ${MEANINGS[fault.code ?? ""] ?? fault.message}.`;
}
