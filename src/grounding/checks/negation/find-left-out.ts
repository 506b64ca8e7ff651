import { lackedNouns } from "./lacked-nouns.ts";
import { leftOut } from "./left-out.ts";
import type { ToldClaim } from "./read-claim.ts";
import { refusedNouns } from "./says-so-too.ts";
import type { RootedClause } from "./told-sentence.ts";

/**
 * Looks for what the claim affirms of a thing that its quotes leave out or rule out: "the valve failed" of "the pump failed, not
 * the valve", "made a promise" of "ruled out any promise". @returns why it is refused, or null
 */
export function findLeftOut({ sentences, quoted }: ToldClaim): string | null {
  for (const sentence of sentences) {
    const ownLeftOut = leftOut(sentence);
    for (const clause of sentence.clauses.filter(({ told }) => told.polarity === "affirmed")) {
      for (const source of quoted) {
        const isSaid = (root: string) =>
          ownLeftOut.has(root) || quoted.some((other) => other !== source && other.roots.has(root));
        const isSameDeed = source.clauses.some(({ heads }) => [...clause.heads].some((head) => heads.has(head)));
        const out = [...leftOut(source)].find((root) => clause.roots.has(root) && !isSaid(root));
        if (isSameDeed && out !== undefined)
          return `The quote leaves “${wordOf(clause, out)}” out of this; the claim does not.`;
        const lacked = [...lackedNouns(source)].find((root) => has(clause, root) && !isSaid(root));
        if (lacked !== undefined && !lackedNouns(sentence).has(lacked))
          return `The quote says that this falls short of “${wordOf(clause, lacked)}”; the claim says that it was reached.`;
        const refused = refusedNouns(source).find((root) => makes(clause, root) && !isSaid(root));
        if (refused !== undefined && shares(clause, source.roots))
          return `The quote says that “${wordOf(clause, refused)}” was ruled out or refused; the claim says that there is one.`;
      }
    }
  }
  return null;
}

const MAKES = /^(?:make|give|offer|issue|be)$/;

const HAS = /^(?:win|gain|have|secure|get|obtain|keep|hold|reach|achieve|command|meet|retain|take)$/;

const has = ({ told: { verb }, roots }: RootedClause, root: string): boolean => HAS.test(verb.lemma) && roots.has(root);

const makes = ({ told: { verb }, heads }: RootedClause, root: string): boolean =>
  MAKES.test(verb.lemma) && heads.has(root);

const shares = ({ roots }: RootedClause, theirs: ReadonlySet<string>): boolean =>
  [...roots].filter((root) => theirs.has(root)).length >= 2;

const wordOf = ({ told: { words } }: RootedClause, root: string): string =>
  words.find(({ lemma, text }) => lemma.startsWith(root) || text.toLowerCase().startsWith(root))?.text ?? root;
