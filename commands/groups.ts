/** What the commands do whose names begin with the same word, by that word. */
export const groups: Readonly<Record<string, string>> = {
  answer: "Look at answers that were given before",
  article: "Look at the articles in the archive; add, correct and remove them",
  feed: "Read feeds by themselves: add, test, pause and remove them; import and export the list",
  daily: "Post a briefing in a channel each day at its hour",
  settings: "See and change how Footnote is set up here",
};
