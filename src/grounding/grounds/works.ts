/** What has words in it, its parts, and who writes it: lemmas by which a claim speaks of its own sources. */
export const works: ReadonlySet<string> = new Set(
  `article text page report leaflet piece story column author writer headline title paper notice guide document passage source
    website site newspaper editorial section paragraph line sentence words question advice instruction example list note
    opinion columnist commentary`.split(/\s+/),
);
