import { frontedTimes } from "./fronted-times.ts";
import { gapOf } from "./gap-of.ts";
import { isRate, isTime } from "./is-time.ts";
import { EITHER } from "./read-chunks.ts";
import { kindAt, lemmaAt, type Sentence, textAt, wordsAt } from "./sentence.ts";
import { nextVerb, skipAside } from "./skip-aside.ts";

/** What stands behind a verb, by chunk index. */
export interface Objects {
  readonly objects: readonly number[];
  /** Two objects side by side: "told parliament the truth". */
  readonly isDouble: boolean;
  /** Preposition and noun phrase. */
  readonly complements: readonly (readonly [number | null, number])[];
  readonly times: readonly (readonly [number | null, number])[];
  /** Where the clause ends, half open. */
  readonly end: number;
}

const COPULA = /^(?:be|become|remain|seem|appear|plead|stay|feel|look|get|turn|grow|prove)$/;

/** Finds what stands behind each verb: last verbs first, as clauses within a clause end before it goes on. */
export function findObjects(sentence: Sentence): ReadonlyMap<number, Objects> {
  const found = new Map<number, Objects>();
  const taken = new Set(
    [...sentence.verbs].flatMap(([at, { form, subjects }]) =>
      form === "finite" ? subjects.filter((each) => each < at) : [],
    ),
  );
  // Who is told of in a relative clause is taken only by the verb right behind it.
  const openers = new Map(
    [...sentence.verbs].flatMap(([at, { form, link, subjects, governor }]) =>
      form === "finite" && link !== "relative" && link !== "joined"
        ? subjects.filter((each) => !isToldOf(sentence, governor, each)).map((each) => [each, at] as const)
        : [],
    ),
  );
  for (const at of [...sentence.verbs.keys()].reverse())
    found.set(
      at,
      scan(
        sentence,
        at,
        found,
        (chunk, verb) => (taken.has(chunk) && (openers.get(chunk) ?? -1) > verb) || startsJoined(sentence, chunk),
      ),
    );
  return found;
}

/** "A walkout that it says will ground flights": the walkout belongs to the verb before it. */
const isToldOf = ({ verbs }: Sentence, governor: number | null, chunk: number): boolean =>
  governor !== null && verbs.get(governor)?.link === "relative" && verbs.get(governor)?.antecedent === chunk;

/** Whether a noun phrase is the subject of a joined clause: "… and the crew left". */
function startsJoined(sentence: Sentence, chunk: number): boolean {
  return [...sentence.verbs].some(
    ([at, { form, subjects, marker }]) =>
      form === "finite" && at > chunk && subjects[0] === chunk && marker !== null && marker < chunk,
  );
}

function scan(
  sentence: Sentence,
  verbAt: number,
  found: ReadonlyMap<number, Objects>,
  isSubject: (chunk: number, verb: number) => boolean,
): Objects {
  const objects: number[] = [];
  const complements: (readonly [number | null, number])[] = [];
  const times: (readonly [number | null, number])[] = [];
  let isDouble = false;
  const reading = sentence.verbs.get(verbAt);
  const isInverted = reading?.subjects[0] === verbAt + 1;
  let at = verbAt + (isInverted ? 2 : 1);
  let last: "verb" | "object" | "complement" = "verb";
  const isTimeAt = (chunk: number) => isTime(wordsAt(sentence, chunk));
  const skipTo = (verb: number): number => Math.max(verb + 1, found.get(verb)?.end ?? verb + 1);
  for (; at < sentence.chunks.length; at += 1) {
    const kind = kindAt(sentence, at);
    if (kind === "noun") {
      if (isSubject(at, verbAt)) break;
      if (isRate(wordsAt(sentence, at)) && last !== "verb") continue;
      if (isTimeAt(at)) times.push([null, at]);
      else if (last === "verb") objects.push(at);
      else if (last === "object" && objects.length === 1 && !isCopula(sentence, verbAt)) {
        isDouble = true;
        objects.push(at);
      } else break;
      if (!isTimeAt(at)) last = "object";
      else if (last === "verb") last = "verb";
    } else if (kind === "adjective") {
      if (last === "verb") objects.push(at);
    } else if (kind === "preposition") {
      if (kindAt(sentence, at + 1) !== "noun") {
        if (kindAt(sentence, at + 1) === "verb") break;
        // "More than in the previous years": two in a row.
        if (kindAt(sentence, at + 1) === "preposition") continue;
        break;
      }
      if (isSubject(at + 1, verbAt) && EITHER.test(textAt(sentence, at))) break;
      (isTimeAt(at + 1) ? times : complements).push([at, at + 1]);
      at += 1;
      last = last === "verb" ? "complement" : last;
    } else if (kind === "relative") {
      const verb = nextVerb(sentence, at);
      if (verb === null) break;
      at = skipTo(verb) - 1;
    } else if (kind === "comma") {
      const to = skipAside(sentence, at, found, isSubject);
      if (to === null) break;
      at = to - 1;
    } else if (kind === "and") {
      const next = kindAt(sentence, at + 1);
      if (next === "noun" && !isSubject(at + 1, verbAt)) {
        if (isTimeAt(at + 1)) times.push([null, at + 1]);
        else if (last === "object") objects.push(at + 1);
        else {
          const [preposition = null] = complements.at(-1) ?? [];
          if (preposition !== null) complements.push([preposition, at + 1]);
        }
        at += 1;
      } else if (next === "preposition" && kindAt(sentence, at + 2) === "noun" && !isSubject(at + 2, verbAt)) continue;
      else if (next === "adjective") continue;
      else if (next === "verb" && isShared(sentence, at + 1, verbAt)) {
        const end = skipTo(at + 1);
        return done(end);
      } else break;
    } else if (kind === "verb") {
      // A participle that belongs to the noun before it.
      const clause = sentence.verbs.get(at);
      if (clause?.link === "relative" && clause.form !== "finite") {
        at = skipTo(at) - 1;
        continue;
      }
      const isOwn = clause?.governor === verbAt;
      return done(isOwn ? skipTo(at) : at);
    } else break;
  }
  return done(at);

  function done(end: number): Objects {
    const gap = gapOf(sentence, verbAt);
    const isFilled = gap === null || objects.length > 0 || gap.kind !== "object";
    return {
      objects: isFilled || gap === null ? objects : [gap.at],
      isDouble,
      complements: gap !== null && gap.kind === "place" ? [...complements, [gap.preposition, gap.at]] : complements,
      times: [...frontedTimes(sentence, verbAt), ...times],
      end,
    };
  }
}

const isCopula = (sentence: Sentence, at: number): boolean => COPULA.test(lemmaAt(sentence, at));

function isShared(sentence: Sentence, verb: number, verbAt: number): boolean {
  const reading = sentence.verbs.get(verb);
  return reading?.governor === verbAt && reading.link === "joined";
}
