import { readFile } from "node:fs/promises";

/** The most memory that this process has had in use, in bytes, as Linux tells. `resourceUsage` would count its parent's, too. */
export async function peakBytes(): Promise<number> {
  const status = await readFile("/proc/self/status", "utf8");
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(status) ?? [];
  if (kilobytes === undefined) throw new Error("this system does not tell a process's memory");
  return Number(kilobytes) * 1024;
}
