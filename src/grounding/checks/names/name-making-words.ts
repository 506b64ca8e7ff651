/** Ordinary words that make another name of a name, lower case: "North Korea" is not "Korea". */
export const nameMakingWords: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western central new old upper lower great greater lesser saint san los united democratic red black white".split(
    " ",
  ),
);
