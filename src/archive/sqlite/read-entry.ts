import type Keyv from "keyv";
import type { UserError } from "../../errors.ts";
import { sqliteCode } from "./explain-sqlite-error.ts";

/**
 * Reads an entry that the tables say must be there.
 * @throws what `damaged` makes of the fault, where the entry is missing or cannot be decoded; what SQLite throws
 */
export async function readEntry(
  keyv: Keyv,
  key: string,
  damaged: (fault: string, cause?: unknown) => UserError,
): Promise<unknown> {
  let value: unknown;
  try {
    value = await keyv.get(key);
  } catch (error) {
    throw sqliteCode(error) === null ? damaged("it cannot be decoded", error) : error;
  }
  if (value === undefined) throw damaged("it is missing");
  return value;
}
