/** Something that can be completed to. */
export interface Candidate {
  /** What a member sees, and types the beginning of. */
  readonly label: string;
  /** What the option gets. */
  readonly value: string;
}

/** As Discord takes it. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The most choices that Discord shows, and the most characters of a name and of a value. */
const MAX_CHOICES = 25;
const MAX_LENGTH = 100;

/** How well a candidate fits what was typed, the best first. */
const FITS: readonly ((label: string, typed: string) => boolean)[] = [
  (label, typed) => label.startsWith(typed),
  (label, typed) => label.includes(` ${typed}`),
  (label, typed) => typed.split(" ").every((word) => label.includes(word)),
];

/**
 * The candidates that fit what was typed, best first and otherwise in their order: those that begin with it, those with a word
 * that does, those that hold all its words; whatever the case and the accents. Nothing typed: the first ones.
 * @param before what stands before the value in the same option, as with the first of several
 * @returns at most 25. A long label is shortened; a value that is too long is left out, for half a value is another one
 */
export function pickChoices(candidates: Iterable<FoldedCandidate>, typed: string, before = ""): readonly Choice[] {
  const wanted = foldLabel(typed);
  const found: FoldedCandidate[][] = FITS.map(() => []);
  for (const candidate of candidates) {
    if (before.length + candidate.value.length > MAX_LENGTH) continue;
    const fit = FITS.findIndex((fits) => fits(candidate.folded, wanted));
    if (fit === -1 && !(wanted !== "" && candidate.value.toLowerCase().startsWith(wanted))) continue;
    found[Math.max(fit, 0)]?.push(candidate);
    if (found[0]?.length === MAX_CHOICES) break;
  }
  return found
    .flat()
    .slice(0, MAX_CHOICES)
    .map(({ label, value }) => ({ name: shorten(`${before}${oneLine(label)}`) || value, value: `${before}${value}` }));
}

/** A candidate made ready for many keystrokes. */
export interface FoldedCandidate extends Candidate {
  readonly folded: string;
}

/** Makes a candidate ready for comparing. */
export function foldCandidate({ label, value }: Candidate): FoldedCandidate {
  return { label, value, folded: foldLabel(label) };
}

/** Printable ASCII, apart by single spaces. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function foldLabel(text: string): string {
  // Most titles are plain, and thousands of them are folded at once.
  if (PLAIN.test(text)) return text.toLowerCase();
  return oneLine(text)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/**
 * Spaces, line ends, control characters, halves of characters and what turns the direction of the text after it become single
 * spaces. Joiners stay: emoji and several scripts need them.
 */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\p{Bidi_Control}]+/gu, " ").trim();
}

/** Never cuts a character in two. */
function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  let kept = "";
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (kept.length + segment.length >= MAX_LENGTH) break;
    kept += segment;
  }
  return `${kept}…`;
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
