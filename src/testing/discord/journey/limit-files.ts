import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Has a running process find no room for its files, as on a full disk, or find it again. By its own limit of a file's size, which
 * SQLite meets as a disk that does not write; Linux only, where util-linux has `prlimit`.
 * @param isFull whether nothing can be written to any file any more
 */
export async function limitFiles({ pid }: { readonly pid: number }, isFull: boolean): Promise<void> {
  // The soft limit alone, which can be taken back.
  await promisify(execFile)("prlimit", ["--pid", String(pid), `--fsize=${isFull ? "0" : "unlimited"}:unlimited`]);
}
