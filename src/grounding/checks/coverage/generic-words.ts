import { foldWord } from "../../../language/fold-word.ts";

const WORDS = `
  thing way fact matter case kind sort type part number amount level rate point issue area place side end item piece
  person people man woman individual group member someone others public
  time day week month year period moment date today yesterday tomorrow now recently later earlier currently previously
  initially eventually finally meanwhile instead additionally furthermore moreover therefore thus hence together overall
  event situation process activity action act move step effort attempt result outcome use purpose example reason
  company organisation organization agency body institution official officials authorities government
  country region city town state location article report source statement news story information detail half view opinion
  column columnist essay editorial text
  various several many numerous certain other another different similar same particular specific respective overall
  unable able share proportion percentage
  major main key important significant new current recent former
  including include involve relate regard concern according due based following
  say tell state announce declare add note report claim explain describe mention comment confirm reveal show indicate suggest
  be have do make take get give go come become put set let seem appear remain keep begin start continue happen occur
  use see know find want need try call help work
  very quite rather almost nearly about around approximately roughly also too even still already just only really actually
  however although despite whereas while
  well back up down out away`;

/** English stems that say next to nothing by themselves: a claim may use them though its quotes do not. */
export const genericWords: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/\s+/)
    .map((word) => foldWord(word, "en")),
);
