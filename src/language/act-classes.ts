import { wordRoot } from "./word-root.ts";

/**
 * English verbs for what people do with words and before courts, by how far they go (after Searle's and Austin's classes of
 * illocutionary acts, cut to what news tells apart), each with the classes that make no more of it and are no other deed.
 */
const CLASSES = {
  say: ["say state tell add remark comment mention declare explain argue insist", "say announce accuse criticise"],
  announce: ["announce unveil", "announce say confirm decide"],
  confirm: ["confirm verify", "confirm announce say admit"],
  admit: ["admit acknowledge concede confess", "admit say confirm"],
  deny: ["deny refute dispute", "deny say doubt criticise"],
  doubt: ["doubt question query", "doubt say ask criticise"],
  ask: ["ask request urge appeal beg plead invite encourage", "ask advise say"],
  advise: ["advise recommend suggest counsel", "advise ask say propose"],
  order: ["order instruct command require oblige force compel mandate demand direct", "order ask say decide"],
  warn: ["warn caution alert", "warn say advise"],
  promise: ["promise pledge vow guarantee", "promise say plan"],
  offer: ["offer propose", "offer advise say promise"],
  plan: ["plan intend aim", "plan say offer"],
  consider: ["consider mull weigh contemplate ponder discuss debate", "consider say"],
  threaten: ["threaten", "threaten warn say"],
  permit: ["allow permit authorise authorize let", "permit decide say"],
  decide: ["decide resolve approve adopt", "decide permit announce say plan"],
  suspect: ["suspect", "suspect say"],
  investigate: ["investigate probe examine", "investigate suspect say"],
  accuse: ["accuse allege blame claim", "accuse say suspect criticise"],
  sue: ["sue", "sue accuse say"],
  arrest: ["arrest detain", "arrest suspect"],
  charge: ["charge indict prosecute", "charge accuse suspect"],
  convict: ["convict sentence jail imprison", "convict"],
  acquit: ["acquit exonerate pardon", "acquit"],
  criticise: ["criticise criticize condemn denounce slam decry", "criticise say accuse"],
  praise: ["praise welcome applaud hail commend laud", "praise say"],
} as const satisfies Readonly<Record<string, readonly [verbs: string, noMore: string]>>;

export type ActClass = keyof typeof CLASSES;

const classOf: ReadonlyMap<string, ActClass> = new Map(
  (Object.keys(CLASSES) as ActClass[]).flatMap((name) =>
    CLASSES[name][0].split(" ").map((verb): [string, ActClass] => [wordRoot({ lemma: verb }), name]),
  ),
);

export const actClasses = {
  /** By the root of the verb or of its noun. */
  classOf,
  /** Whether a claim may say `own` of what its quote tells as `theirs`. */
  isNoMore: (own: ActClass, theirs: ActClass): boolean =>
    (CLASSES[theirs][1].split(" ") as readonly string[]).includes(own),
} as const;
