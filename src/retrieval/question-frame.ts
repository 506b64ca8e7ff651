/**
 * Words that frame a question and tell little of its subject, as index terms of English: an answer seldom repeats them.
 */
export const questionFrame: ReadonlySet<string> = new Set(
  `say tell state mention describ explain accord articl report stori new archiv sourc talk speak ask happen occur
  number amount total percentag percent share proport much mani long far old type kind sort way reason main caus name list give find know refer mean
  call current exactli roughli approxim pleas summar summari inform detail fact stand defin definit differ person
  there year month day time date town someth anyth thing opinion piec column editori place question`.split(/\s+/),
);
