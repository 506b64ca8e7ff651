import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { ToldClaim } from "./read-claim.ts";

/** How much of a whole a word stands for. */
type Quantity = "all" | "most" | "many" | "part" | "few" | "none" | "all but";

const WORDS: Readonly<Record<Exclude<Quantity, "all but">, string>> = {
  all: "all every each both entire whole everyone",
  most: "most majority",
  many: "many numerous",
  part: "some several part half certain",
  few: "few handful minority",
  none: "none neither",
};
const quantities: ReadonlyMap<string, Quantity> = new Map(
  Object.entries(WORDS).flatMap(([quantity, words]) =>
    words.split(" ").map((word): [string, Quantity] => [word, quantity as Quantity]),
  ),
);

/** For each quantity of a quote, those that say no more. */
const NO_MORE: Readonly<Record<Quantity, readonly Quantity[]>> = {
  all: ["all", "most", "many", "part"],
  "all but": ["all but", "most", "many"],
  most: ["most", "many", "part"],
  many: ["many", "part"],
  part: ["part", "few", "many"],
  few: ["few", "part"],
  none: ["none"],
};

interface Share {
  readonly quantity: Quantity;
  readonly word: TaggedWord;
  /** The root of what it is a share of. */
  readonly noun: string;
}

/** Looks for a share that the claim makes another: "all of the shops" of "a few shops". @returns why it is refused, or null */
export function findQuantityChange({ sentences, quoted }: ToldClaim): string | null {
  const theirs = quoted.flatMap(({ text }) => readShares(text));
  for (const own of sentences.flatMap(({ text }) => readShares(text))) {
    const same = theirs.filter(({ noun }) => noun === own.noun);
    const [first] = same;
    if (first === undefined || same.some(({ quantity }) => NO_MORE[quantity].includes(own.quantity))) continue;
    return `The quote says “${first.word.text}” of this where the claim says “${own.word.text}”.`;
  }
  return null;
}

/** Words with the noun they count: "all the shops", "most of its five shops", "all but two of the shops". */
function readShares(text: string): readonly Share[] {
  const words = tagWords(text);
  return words.flatMap((word, at): Share[] => {
    const quantity = quantities.get(word.text.toLowerCase());
    if (quantity === undefined || /^(?:at|the|not)$/i.test(words[at - 1]?.text ?? "")) return [];
    const isSome = quantity === "few" && /^a$/i.test(words[at - 1]?.text ?? "") && /^few$/i.test(word.text);
    const rest = words.slice(at + 1, at + 9);
    // "all but two of the shops", "all the shops except two"
    const isAllBut =
      quantity === "all" &&
      (/^but$/i.test(rest[0]?.text ?? "") || rest.slice(0, 5).some(({ text: each }) => /^except$/i.test(each)));
    const end = rest.findIndex(
      ({ pos, text: each }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|PART|PRON)$/.test(pos) && !/^(?:of|but|in)$/i.test(each),
    );
    const phrase = end < 0 ? rest : rest.slice(0, end);
    const head = phrase.findIndex(({ pos }) => pos === "NOUN");
    if (head < 0) return [];
    const noun = phrase
      .slice(head)
      .findLast(
        ({ pos }, index) => pos === "NOUN" && phrase.slice(head, head + index).every((each) => each.pos === "NOUN"),
      );
    return noun === undefined
      ? []
      : [{ quantity: isAllBut ? "all but" : isSome ? "part" : quantity, word, noun: wordRoot(noun) }];
  });
}
