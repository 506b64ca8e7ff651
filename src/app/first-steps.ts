/** What a newcomer does first, in order, and the command for it; its examples show how. */
export const FIRST_STEPS = [
  { say: "Keep what your team reads", command: "article add" },
  { say: "Ask, and read the words each claim rests on", command: "ask" },
  { say: "Get the whole story of a topic", command: "brief" },
  { say: "Check a text before it goes out", command: "verify" },
] as const;
