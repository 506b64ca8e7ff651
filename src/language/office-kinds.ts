import { foldWord } from "./fold-word.ts";

const KINDS = `
  executive financial operating technical technology legal medical scientific marketing
  national regional municipal local federal provincial international global
  deputy acting vice assistant|prime foreign interior finance defence defense health education justice environment transport
  civil criminal constitutional administrative|supreme district appeal
  company union government opposition board council ministry army police
  private lieutenant captain major colonel general brigadier corporal sergeant admiral commander commodore
  mayor governor senator minister president chancellor judge prosecutor professor doctor bishop inspector`;

function readKinds(): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const kind of KINDS.split(/[|\n]/)) {
    const stems = kind
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => foldWord(word, "en"));
    for (const stem of stems) kinds.set(stem, new Set([...(kinds.get(stem) ?? []), ...stems]));
  }
  for (const [stem, others] of kinds) others.delete(stem);
  return kinds;
}

/** For an English stem, stems of its kind that make another office, rank or body of it where they stand before the same word. */
export const officeKinds: ReadonlyMap<string, ReadonlySet<string>> = readKinds();
