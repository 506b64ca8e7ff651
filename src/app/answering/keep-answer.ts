import { randomInt } from "node:crypto";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { explainFault } from "../explain-fault.ts";
import type { Result } from "../result.ts";
import { dayOf } from "./day-of.ts";
import type { GivenAnswer } from "./give-answer.ts";

const ID_LENGTH = 8;
/** Without letters and digits that are mistaken for one another. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

interface Keeping {
  /** A new one by default. */
  readonly id?: string;
  readonly command: string;
  /** The answer that this one follows up. */
  readonly follows?: string | null;
}

/**
 * Keeps an answer, and logs and counts what it cost. What cannot be written does not keep a person from reading the answer: then
 * the result says what was not kept, and why.
 */
export async function keepAnswer(
  context: CommandContext,
  given: GivenAnswer,
  keeping: Keeping,
): Promise<Extract<Result, { kind: "answer" }>> {
  const { answer } = given;
  const { id = newId() } = keeping;
  const unlogged = await logRun(context, id, given, keeping);
  const unkept = await store(context, id, given, keeping);
  const remarks = [unlogged, unkept].filter((remark) => remark !== null);
  return {
    kind: "answer",
    answer,
    ...(unkept === null && { id }),
    ...(remarks.length > 0 && { remarks }),
  };
}

function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("");
}

async function logRun(
  { guild, user, record }: CommandContext,
  id: string,
  { answer, run }: GivenAnswer,
  { command }: Keeping,
): Promise<string | null> {
  if (run === null) return null;
  try {
    await record("model run", { id, command, model: answer.model, guild, user, ...run });
    return null;
  } catch (fault) {
    return `What this answer took is not in the log: ${fault instanceof Error ? fault.message : fault}`;
  }
}

async function store(
  { archive, guild, user, place, now }: CommandContext,
  id: string,
  { answer, run }: GivenAnswer,
  { command, follows = null }: Keeping,
): Promise<string | null> {
  try {
    if (run !== null) {
      await archive.spend(guild, { user, day: dayOf(now()), tokens: run.promptTokens + run.completionTokens });
    }
    const asked = { user, channel: place.channel, isPrivate: place.isPrivate };
    await archive.keepAnswer(guild, { id, command, asked, scope: null, follows, answer, run });
    return null;
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    return `This answer is not kept: ${explainFault(fault, place)}`;
  }
}
