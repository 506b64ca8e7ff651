import { tagWords } from "../../../language/tag-words.ts";

/** What may stand behind a verb that opens a statement: "Had the gate closed, …", "Were it not …". */
const SUBJECTS = new Set(["PRON", "DET", "PROPN", "NUM"]);

/** Whether an English text opens with the verb of which something should be said: "Is more important." */
export function lacksSubject(text: string): boolean {
  const [first, second] = tagWords(text).filter(({ pos }) => pos !== "PUNCT");
  return (
    first?.pos === "AUX" &&
    /^(?:is|are|was|were|has|have|had|will|does|did|can|could|would|should)$/iu.test(first.text) &&
    !SUBJECTS.has(second?.pos ?? "")
  );
}
