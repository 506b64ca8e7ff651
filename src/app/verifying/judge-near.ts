import type { Candidates } from "./find-candidates.ts";
import { findLookAlikes } from "./find-look-alikes.ts";
import type { Finding } from "./finding.ts";
import { judgeLookAlike } from "./judge-look-alike.ts";
import { judgeSupport } from "./judge-support.ts";

/** Judges a sentence that stands nowhere letter for letter by what the archive holds near it. */
export function judgeNear(sentence: string, { passages, statements }: Candidates): Finding {
  const lookAlikes = findLookAlikes(sentence, passages);
  return judgeLookAlike(sentence, lookAlikes, statements) ?? judgeSupport(sentence, statements);
}
