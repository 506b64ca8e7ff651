import * as lists from "stopword";

const ENGLISH_EXTRA =
  `would could should may might must shall will do does did doing done has had having been being am is are was were
  he him his she her hers it its we us our ours they them their theirs you your yours i me my mine who whom whose which
  what when where why how there here this that these those such than then so too very not no nor only own same both each
  few more most other some any all if because as until while of at by for with about against between into through during
  before after above below to from up down in out on off over under again further once one also upon said
  don't didn't doesn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't`.split(
    /\s+/,
  );

/** Stop words by ISO 639-1 code, lower case as written; a language without a list has no stop words. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: new Set(lists.ara),
  bg: new Set(lists.bul),
  ca: new Set(lists.cat),
  cs: new Set(lists.ces),
  da: new Set(lists.dan),
  de: new Set(lists.deu),
  el: new Set(lists.ell),
  en: new Set([...lists.eng, ...ENGLISH_EXTRA]),
  es: new Set(lists.spa),
  et: new Set(lists.est),
  fa: new Set(lists.fas),
  fi: new Set(lists.fin),
  fr: new Set(lists.fra),
  he: new Set(lists.heb),
  hi: new Set(lists.hin),
  hr: new Set(lists.hrv),
  hu: new Set(lists.hun),
  id: new Set(lists.ind),
  it: new Set(lists.ita),
  ja: new Set(lists.jpn),
  ko: new Set(lists.kor),
  lt: new Set(lists.lit),
  lv: new Set(lists.lav),
  nl: new Set(lists.nld),
  no: new Set(lists.nob),
  pl: new Set(lists.pol),
  pt: new Set(lists.porBr),
  ro: new Set(lists.ron),
  ru: new Set(lists.rus),
  sk: new Set(lists.slk),
  sl: new Set(lists.slv),
  sv: new Set(lists.swe),
  th: new Set(lists.tha),
  tr: new Set(lists.tur),
  uk: new Set(lists.ukr),
  ur: new Set(lists.urd),
  vi: new Set(lists.vie),
  zh: new Set(lists.zho),
};
