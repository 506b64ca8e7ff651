import type { Change } from "./quantity.ts";

const UP =
  /\b(?:r[io]s\w*|gr[eo]w\w*|climb\w*|jump\w*|soar\w*|surg\w*|increas\w*|gain\w*|up|more|higher|larger|greater)\b/iu;
const DOWN =
  /\b(?:f[ae]ll\w*|fell|drop\w*|declin\w*|decreas\w*|slip\w*|slid\w*|slump\w*|plung\w*|tumbl\w*|shrank|shrunk|los[te]\w*|shed|down|fewer|less|lower|smaller|short\w*|cut|slow\w*|eas(?:ed|ing))\b/iu;

/** Which way words say that an amount moved; null: they do not say, or say both. */
export function directionOf(words: string): Change | null {
  const [isUp, isDown] = [UP.test(words), DOWN.test(words)];
  return isUp === isDown ? null : isUp ? "more" : "less";
}
