import type { KeptAnswer } from "../domain/kept-answer.ts";
import { checkName } from "./check-name.ts";

/** @throws {RangeError} where an answer's id, or who asked it, is not fit; see `KeptAnswer`; or where quotes of it are withheld */
export function checkKeptAnswer({ id, asked, withheld }: KeptAnswer): void {
  if (!/^[\w-]{1,64}$/.test(id)) throw new RangeError(`not an answer's id: ${JSON.stringify(id)}`);
  for (const name of [asked?.user, asked?.channel]) if (typeof name === "string") checkName(name);
  if (withheld !== undefined) throw new RangeError(`not the whole of answer ${id}`);
}
