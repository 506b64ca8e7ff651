import type { KeptAnswer } from "../domain/kept-answer.ts";

/** @throws {RangeError} where an answer's id is not fit to keep it under; see `KeptAnswer.id` */
export function checkKeptAnswer({ id }: KeptAnswer): void {
  if (!/^[\w-]{1,64}$/.test(id)) throw new RangeError(`not an answer's id: ${JSON.stringify(id)}`);
}
