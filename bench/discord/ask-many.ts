import type { Member } from "../../src/testing/discord/members/member.ts";
import type { ShownMessage } from "../../src/testing/discord/members/shown-message.ts";
import type { Turn } from "../../src/testing/discord/members/turn.ts";

/** What became of one question. */
export interface Outcome {
  /** Milliseconds from the interaction; null: never acknowledged. */
  readonly ackMs: number | null;
  /** To the first quotes on screen, and to the whole answer; NaN where they did not come. */
  readonly firstMs: number;
  readonly wholeMs: number;
  readonly isAnswered: boolean;
  /** Acknowledgements and messages beyond the one that there should be. */
  readonly doubled: number;
}

/** How long the last of a burst may wait for its whole answer. */
const PATIENCE_MS = 900_000;

/** A whole answer says under which id it is kept. */
const isWhole = ({ text }: ShownMessage): boolean => text.includes("Kept as ");

/** Asks so many questions at once, each by the next of the members. */
export function askMany(
  members: readonly Member[],
  questions: readonly string[],
  count: number,
): Promise<readonly Outcome[]> {
  const turns = Array.from({ length: count }, (_, index) => {
    const member = members[index % members.length];
    if (member === undefined) throw new Error("nobody asks");
    return member.slash("general", "ask", { question: questions[index % questions.length] ?? "" });
  });
  return Promise.all(turns.map(outcomeOf));
}

async function outcomeOf(turn: Turn): Promise<Outcome> {
  const isAnswered = await turn.settled({ quietMs: 0, timeoutMs: PATIENCE_MS, when: isWhole }).then(
    () => true,
    () => false,
  );
  const { ackMs, followUps, events, editsMs } = turn;
  const acknowledgements = events.filter(({ kind }) => kind === "acknowledged").length;
  return {
    ackMs,
    firstMs: editsMs.at(0) ?? Number.NaN,
    wholeMs: isAnswered ? (editsMs.at(-1) ?? Number.NaN) : Number.NaN,
    isAnswered,
    doubled: Math.max(0, acknowledgements - 1) + followUps.length,
  };
}
