import { counted } from "./counted.ts";

/** Refused claims are counted beside an answer, not shown: what they say is borne out by nothing. */
export function refusedSentence(count: number): string {
  const [were, them] = count === 1 ? ["was", "it"] : ["were", "them"];
  return `${counted(count, "claim")} of the model ${were} refused, because the quotes do not bear ${them} out`;
}
