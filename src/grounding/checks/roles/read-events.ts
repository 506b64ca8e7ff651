import { foldWord } from "../../../language/fold-word.ts";
import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import { reportingVerbs } from "../../../language/reporting-verbs.ts";
import type { Event } from "./event.ts";
import { toPhrase } from "./to-phrase.ts";

/** Reads what an English text tells of, passive sentences turned around: "A was sued by B" is "B sued A". */
export function readEvents(text: string): readonly Event[] {
  const frames = readFrames(text);
  const around = frames.flatMap(phrasesOf).map(toPhrase);
  return frames.map((frame) =>
    turn(
      {
        ...toEvent({ ...frame, doers: subjectsOf(frame, frames, text) }),
        around,
        isDenied: frame.negations.length > 0,
        sentence: text,
      },
      frame.verb.lemma,
    ),
  );
}

/**
 * What hangs on another noun is no subject, nor what another deed is done to: "the search for a captain was slow" and "hiring captains
 * costs" say nothing of captains. "Saying the captain was slow" does.
 */
function subjectsOf(frame: Frame, frames: readonly Frame[], text: string): readonly NounPhrase[] {
  const { doers, form, isPassive, isDoerInferred, link } = frame;
  if (form !== "finite" || isPassive || isDoerInferred || link.kind === "relative") return doers;
  const governor = link.parent === null ? undefined : frames[link.parent];
  const isDoneTo = governor?.form === "gerund" && !reportingVerbs.has(governor.verb.lemma);
  return doers.filter(({ words: [first] }) => {
    const before = text.slice(0, first?.span.start ?? 0);
    return !HANGING.test(before) && !(isDoneTo && before.trimEnd().length === governor.verb.span.end);
  });
}

const HANGING = /\p{L} (?:of|for|with|about|from)\s+$/u;

/** Of two verbs that tell one deed from its ends, the one whose doer it goes to. */
const TOWARDS: ReadonlyMap<string, string> = new Map([
  ["sell", "buy"],
  ["lend", "borrow"],
  ["give", "receive"],
]);

/** "A sold it to B" is "B bought it from A". */
function turn(event: Event, lemma: string): Event {
  const deed = TOWARDS.get(lemma);
  const goals = event.complements.filter(({ preposition }) => preposition === "to");
  if (deed === undefined || goals.length === 0 || event.isDoerInferred) return event;
  return {
    ...event,
    deed: foldWord(deed, "en"),
    doers: goals.map(({ phrase }) => phrase),
    complements: [
      ...event.doers.map((phrase) => ({ preposition: "from", phrase })),
      ...event.complements.filter((each) => !goals.includes(each)),
    ],
  };
}

function phrasesOf({ doers, undergoers, receivers, complements }: Frame): readonly NounPhrase[] {
  const own = [...doers, ...undergoers, ...receivers, ...complements.map(({ phrase }) => phrase)];
  return own.flatMap((phrase) => [
    phrase,
    ...(phrase.owner === null ? [] : [phrase.owner]),
    ...phrase.complements.map((each) => each.phrase),
  ]);
}

function toEvent({
  verb,
  doers,
  isDoerInferred,
  undergoers,
  receivers,
  complements,
  times,
  isPassive,
}: Frame): Omit<Event, "around" | "isDenied" | "sentence"> {
  return {
    deed: foldWord(verb.lemma, "en"),
    doers: doers.flatMap(readingsOf).map(toPhrase),
    isDoerInferred,
    // "Was elected chair": the chair is what, and not who.
    undergoers: (isPassive && undergoers.length > 0 ? undergoers : [...receivers, ...undergoers])
      .flatMap(readingsOf)
      .map(toPhrase),
    complements: [
      ...(isPassive && undergoers.length > 0 ? receivers.map((phrase) => ({ preposition: "", phrase })) : []),
      ...complements,
      ...times,
    ].map(({ preposition, phrase }) => ({
      preposition: preposition === "where" ? "in" : preposition,
      phrase: toPhrase(phrase),
    })),
  };
}

/** "The board of governors' plan" is the board's plan, "the owner of Hale's mill" the owner: before a bare noun it may be either. */
function readingsOf(phrase: NounPhrase): readonly NounPhrase[] {
  const [first] = phrase.complements;
  const owner = first?.preposition === "of" ? first.phrase.owner : null;
  return first === undefined || owner === null || owner.words[0]?.pos === "DET" ? [phrase] : [phrase, first.phrase];
}
