/** What the commands do whose names begin with the same word, by that word. */
export const groups: Readonly<Record<string, string>> = {
  answer: "Look at answers that were given before",
  article: "Look at the articles in the archive; add, correct and remove them",
  settings: "See and change how Footnote is set up here",
};
