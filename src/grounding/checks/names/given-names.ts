/** Given names that are ordinary words too, lower case: "Mark Halden" at a sentence's start is not "Halden". */
export const givenNames: ReadonlySet<string> = new Set(
  `mark will grace bill rose frank rich jack hope faith joy dale dean grant drew chase art guy gene miles pierce wade lance cliff
  rob sue may june april august dawn ivy olive violet lily heather amber ruby pearl jade chad victor max ray pat don ken skip
  buck chip van kit nick josh basil herb sandy christian earl king prince bishop carter hunter mason parker porter taylor
  tanner turner walker cooper fisher page reed ford forest glen heath brook robin jay drake martin faith mercy patience
  constance summer autumn sky star angel trinity destiny lane rusty rocky sonny sterling solomon gray grey stone clay flint`.split(
    /\s+/,
  ),
);
