/** What the program calls itself where it fetches. */
export const USER_AGENT = "Footnote/0.1 (archives single articles for quotation)";
