/** Months as dates write them in European languages: names and usual short forms, lower case, without a final point. */
const NAMES: readonly string[] = [
  "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty",
  "february feb february februar février fevrier févr febrero febbraio febb fevereiro fev februari luty lutego lut",
  "march mar märz maerz mrz mär mars marzo março marco maart mrt marzec marca",
  "april apr avril avr abril abr aprile kwiecień kwietnia kwi",
  "may mai mayo maggio mag maio mei maj maja",
  "june jun juni juin junio giugno giu junho czerwiec czerwca cze",
  "july jul juli juillet juil julio luglio lug julho lipiec lipca lip",
  "august aug august août aout agosto ago ags augustus augusti sierpień sierpnia sie",
  "september sep sept septembre septiembre setembro settembre set sett wrzesień września wrz",
  "october oct oktober okt octobre octubre ottobre ott outubro out październik października paź",
  "november nov novembre noviembre novembro listopad listopada lis",
  "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudzień grudnia gru",
];

/** The number of a month, 1 to 12, by its lower-case name. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);
