import { isPerceived } from "./form-of.ts";
import { previousFinite } from "./join-clause.ts";
import { rowStart } from "./noun-row.ts";
import { kindAt, lemmaAt, type Sentence, textAt, type VerbReading, wordsAt } from "./sentence.ts";

/** "Accused him of", "criticised them for": what hangs on them is the object's doing. */
const OF_OBJECT = /^(?:for|of|from|with|into)$/;

/** They have the infinitive's subject for their object. */
const CONTROLS =
  /^(?:order|ask|tell|urge|force|allow|want|expect|require|help|invite|persuade|forbid|warn|pay|hire|use|get|cause|enable|permit|instruct|command|compel|oblige|encourage|press|advise|beg|call|lead|need|like|prompt|intend|leave|believe|train|teach|appoint|choose|name|elect)$/;

export function unfinite(sentence: Sentence, at: number, form: VerbReading["form"]): Omit<VerbReading, "form"> {
  const { verbs } = sentence;
  const before = kindAt(sentence, at - 1);
  const text = textAt(sentence, at - 1);
  const governor = [...verbs.keys()].findLast((each) => each < at) ?? null;
  const own = governor === null ? undefined : verbs.get(governor);
  const empty = { beside: [], antecedent: null, marker: null, isInferred: true } as const;
  if (form === "infinitive" && isPerceived(sentence, at))
    return { ...empty, subjects: [at - 1], governor: at - 2, link: "complement", isInferred: false };
  if (form === "participle" || form === "gerund") {
    if (
      before === "noun" &&
      (form === "participle" ||
        governor === null ||
        kindAt(sentence, at - 2) === "preposition" ||
        kindAt(sentence, at - 2) === "verb")
    )
      return { ...empty, subjects: [at - 1], governor: null, link: "relative", antecedent: at - 1 };
    if (before === "comma" && kindAt(sentence, at - 2) === "noun" && form === "participle")
      return {
        ...empty,
        subjects: [rowStart(sentence, at - 2)],
        governor: null,
        link: "relative",
        marker: at - 1,
        antecedent: at - 2,
      };
  }
  // "The ship, although holed at the bow, reached port".
  if (before === "opener" && kindAt(sentence, at - 2) === "comma" && kindAt(sentence, at - 3) === "noun") {
    const start = rowStart(sentence, at - 3);
    const outer = kindAt(sentence, start - 1);
    if (outer === undefined || outer === "break" || outer === "opener")
      return { ...empty, subjects: [start], governor: null, link: "adverbial", marker: at - 1 };
  }
  const isJoined = before === "and" && own !== undefined && own.form === form;
  if (isJoined && governor !== null)
    return { ...empty, subjects: own.subjects, governor, link: "joined", marker: at - 1 };
  const isAdverbial = before === "opener" || (before === "preposition" && !OF_OBJECT.test(text));
  const marker = before === "opener" || before === "preposition" ? at - 1 : null;
  // Behind a noun the infinitive may be its own: "the decision to publish".
  const finiteAt = before === "comma" ? previousFinite(sentence, at) : governor;
  if (finiteAt === null)
    return { ...empty, subjects: [], governor: null, link: isAdverbial ? "adverbial" : "main", marker };
  const shared = verbs.get(finiteAt);
  const object = objectBefore(sentence, finiteAt, marker ?? at);
  const isPassive = wordsAt(sentence, finiteAt).some(({ lemma, pos }) => lemma === "be" && pos === "AUX");
  const isOfObject =
    object !== null &&
    !isPassive &&
    (form === "infinitive" ? CONTROLS.test(lemmaAt(sentence, finiteAt)) : OF_OBJECT.test(text));
  return {
    ...empty,
    subjects: isOfObject && object !== null ? [object] : (shared?.subjects ?? []),
    governor: finiteAt,
    link: isAdverbial || before === "comma" ? "adverbial" : "complement",
    marker,
  };
}

/** The noun phrase right behind a verb, where nothing but what hangs on it stands before an index. */
function objectBefore(sentence: Sentence, verbAt: number, before: number): number | null {
  if (kindAt(sentence, verbAt + 1) !== "noun" || before <= verbAt + 1) return null;
  const between = sentence.chunks.slice(verbAt + 2, before);
  return between.every(
    ({ kind }) =>
      kind === "preposition" || kind === "noun" || kind === "comma" || kind === "adjective" || kind === "and",
  )
    ? verbAt + 1
    : null;
}
