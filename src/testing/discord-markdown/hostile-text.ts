import fc from "fast-check";
import { liveSamples } from "./live-samples.ts";

/** Text that is made of Discord's syntax more than of words. */
export function hostileText({ maxLength = 12 }: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  const marks = [
    ..."*_~|`<>[]()#-+.:@\\/!\"'1 \n\t",
    "**",
    "__",
    "~~",
    "||",
    "```",
    "\n- ",
    "\n# ",
    "\n> ",
    "](",
    "http://a.b",
  ];
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...marks) },
    { weight: 3, arbitrary: fc.constantFrom(...liveSamples.map(([, text]) => text)) },
    {
      weight: 3,
      arbitrary: fc.constantFrom("a", "word", "¯\\_(ツ)_/¯", "é", "漢字", "👩‍🚒", "™", "\u202e", "\u200b", "\u00a0"),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(""));
}
