import type { Answer } from "../../../domain/answer.ts";
import { UserError } from "../../../errors.ts";
import type { GivenAnswer } from "../../answering/give-answer.ts";
import { keepAnswer } from "../../answering/keep-answer.ts";
import type { CommandContext } from "../../command.ts";
import { findComposed } from "./find-composed.ts";

/**
 * Keeps what was composed under the id of its posting. Where another process was first, its answer is the one that counts.
 * @returns what is kept
 * @throws {UserError} where it cannot be kept: only what is kept is posted
 */
export async function keepComposed(
  context: CommandContext,
  given: GivenAnswer,
  { id, follows }: { readonly id: string; readonly follows: string | null },
): Promise<Answer> {
  try {
    const { id: keptAs, remarks = [] } = await keepAnswer(context, given, { command: "daily", id, follows });
    if (keptAs === undefined) throw new UserError(remarks.filter((remark) => typeof remark === "string").join(" "));
    return given.answer;
  } catch (fault) {
    const present = fault instanceof RangeError ? await findComposed(context, id) : null;
    if (present === null) throw fault;
    return present;
  }
}
