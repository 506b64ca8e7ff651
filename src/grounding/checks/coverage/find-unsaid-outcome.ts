/** How what was tried turned out, as claims add it in passing, and the words by which quotes tell it. */
const OUTCOMES: readonly (readonly [claimed: RegExp, told: RegExp])[] = [
  [
    /\b(?:in vain|to no avail|to little avail|without success|unsuccessfully|fruitlessly)\b/iu,
    /\b(?:vain|avail|success\w*|unsuccessful\w*|fruitless\w*|futile\w*|fail\w*|unable|impossible|hopeless\w*|despite|cannot|(?:could|did|would|was|were|does|do|has|had|is|are)(?: not|n['’]t)|never|no|nothing|nobody|without|lost|rejected|refused|denied|dismissed)\b/iu,
  ],
  [
    /\bsuccessfully\b/iu,
    /\b(?:success\w*|succeed\w*|manag\w*|achiev\w*|won|wins?|victor\w*|complet\w*|able|effective\w*|safely)\b/iu,
  ],
];

/** The words of a claim that tell how a deed turned out, where no quoted sentence tells of any such outcome. Null: none. */
export function findUnsaidOutcome(text: string, sentences: readonly string[]): string | null {
  for (const [claimed, told] of OUTCOMES) {
    const found = claimed.exec(text)?.[0];
    if (found !== undefined && !sentences.some((sentence) => told.test(sentence))) return found;
  }
  return null;
}
