import type { KeptAnswer } from "../domain/kept-answer.ts";

/** Whether a member may see an answer: all may, unless its asker alone may. */
export function isVisible({ asked }: Pick<KeptAnswer, "asked">, user: string): boolean {
  return asked === null || !asked.isPrivate || asked.user === user;
}
