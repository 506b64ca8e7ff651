import { antecedentOf } from "./antecedent-of.ts";
import { asideEndingAt } from "./aside-ending-at.ts";
import { contentNoun, isContentClause } from "./content-clause.ts";
import { joinedClause, joinedTo, previousFinite } from "./join-clause.ts";
import { rowEndingAt } from "./noun-row.ts";
import { frontedBefore, openedBy } from "./open-clause.ts";
import { isTimeAt, kindAt, lemmaAt, type Sentence, textAt, type VerbReading } from "./sentence.ts";
import { takesClause } from "./takes-clause.ts";

const MAX_ASIDES = 4;

/** Where the subject of a finite verb stands, and how its clause hangs on the others. */
export function findSubject(sentence: Sentence, verbAt: number): Omit<VerbReading, "form"> {
  const none = {
    subjects: [],
    beside: [],
    governor: null,
    link: "main",
    marker: null,
    antecedent: null,
    isInferred: false,
  } as const;
  const { verbs } = sentence;
  const beside: number[] = [];
  const hasVerbBefore = (at: number) => {
    for (let each = at - 1; each >= 0; each -= 1) {
      const kind = kindAt(sentence, each);
      if (kind === "break" || kind === "opener") return false;
      if (kind === "verb") return true;
    }
    return false;
  };
  let at = verbAt - 1;
  let isAside = false;
  for (let steps = 0; at >= 0 && steps < MAX_ASIDES * 2; steps += 1) {
    const kind = kindAt(sentence, at);
    if (kind === "adjective") at -= 1;
    else if (kind === "noun") {
      const isBetween =
        isTimeAt(sentence, at) &&
        (kindAt(sentence, at - 1) === "noun" || kindAt(sentence, at - 2) === "noun") &&
        at < verbAt;
      if (isBetween && kindAt(sentence, at - 1) === "preposition" && kindAt(sentence, at - 2) === "noun") {
        at -= 2;
        continue;
      }
      if (isBetween && kindAt(sentence, at - 1) === "noun") {
        at -= 1;
        continue;
      }
      const row = rowEndingAt(sentence, at, hasVerbBefore);
      // "Holt, 58, who was tired, has left", "The maker, Belmont, which paid, had": one more aside.
      if (
        isAside &&
        row.heads.length === 1 &&
        kindAt(sentence, row.start - 1) === "comma" &&
        kindAt(sentence, row.start - 2) === "noun"
      ) {
        if (!isTimeAt(sentence, row.start)) beside.push(row.start);
        at = row.start - 2;
        continue;
      }
      const before = row.opener ?? row.start - 1;
      const beforeKind = kindAt(sentence, before);
      const own = { ...none, subjects: row.heads, beside };
      if (row.opener !== null)
        return { ...own, link: "adverbial", marker: row.opener, governor: previousFinite(sentence, before) };
      if (beforeKind === "opener") return openedBy(sentence, own, before);
      if (beforeKind === "relative") {
        if (isContentClause(sentence, before, verbAt)) return contentClause(sentence, own, before);
        const antecedent = antecedentOf(sentence, before);
        return { ...own, link: "relative", marker: before, antecedent, governor: null };
      }
      if (beforeKind === "verb" || (beforeKind === "preposition" && kindAt(sentence, before - 1) === "verb")) {
        const owner = beforeKind === "verb" ? before : before - 1;
        const clause = verbs.get(owner);
        // "The man who said the plan had failed": the plan failed. "The men charged alongside him pleaded": the men did.
        const isSaid = beforeKind === "verb" && takesClause(sentence, owner);
        if (clause !== undefined && clause.antecedent !== null && !isSaid) {
          at = clause.antecedent;
          continue;
        }
        // "The cost of building the unit was": the cost was.
        const isNominal =
          clause?.form === "gerund" &&
          kindAt(sentence, owner - 1) === "preposition" &&
          kindAt(sentence, owner - 2) === "noun";
        if (isNominal) {
          at = owner - 2;
          continue;
        }
        if (beforeKind === "verb") return { ...own, link: "complement", governor: owner };
        const [last = at] = row.heads.slice(-1);
        return {
          ...own,
          subjects: [last],
          link: takesClause(sentence, owner) ? "complement" : "joined",
          governor: owner,
        };
      }
      if (beforeKind === "preposition" || (beforeKind === "noun" && isTimeAt(sentence, before)))
        return frontedBefore(sentence, own, before);
      if (beforeKind === "and")
        return { ...own, link: "joined", governor: joinedClause(sentence, verbAt, before), marker: before };
      if (beforeKind === "comma") return frontedBefore(sentence, own, before);
      return own;
    } else if (kind === "relative") {
      const antecedent = antecedentOf(sentence, at);
      if (isContentClause(sentence, at)) return contentClause(sentence, { ...none, beside }, at);
      if (kindAt(sentence, at - 1) === "and") {
        const governor = previousFinite(sentence, at);
        const shared = governor === null ? undefined : verbs.get(governor);
        if (shared !== undefined) return { ...shared, governor, link: "joined", marker: at };
      }
      if (antecedent === null) return { ...none, link: "relative", marker: at };
      // "His deputy was the one who left".
      const copula =
        kindAt(sentence, antecedent - 1) === "verb" && /^(?:the )?ones?$/.test(textAt(sentence, antecedent))
          ? verbs.get(antecedent - 1)
          : undefined;
      const subjects =
        copula !== undefined && lemmaAt(sentence, antecedent - 1) === "be" ? copula.subjects : [antecedent];
      return { ...none, subjects, beside: copula?.beside ?? [], link: "relative", marker: at, antecedent };
    } else if (kind === "and" || (kind === "comma" && kindAt(sentence, at - 1) === "and")) {
      const governor = joinedTo(sentence, verbAt, at);
      const shared = governor === null ? undefined : verbs.get(governor);
      if (governor === null || shared === undefined) return none;
      return { ...none, subjects: shared.subjects, beside: shared.beside, governor, link: "joined", marker: at };
    } else if (kind === "opener") return openedBy(sentence, { ...none, beside }, at);
    else if (kind === "verb") {
      const clause = verbs.get(at);
      if (clause === undefined) return none;
      // "A repair that the company says was completed".
      if (
        clause.link === "relative" &&
        takesClause(sentence, at) &&
        clause.antecedent !== null &&
        !clause.subjects.includes(clause.antecedent)
      )
        return { ...none, subjects: [clause.antecedent], link: "complement", governor: at };
      if (clause.antecedent === null) return none;
      at = clause.antecedent;
    } else if (kind === "preposition") {
      // "The ship it sailed in sank".
      if (kindAt(sentence, at - 1) !== "verb") return none;
      at -= 1;
    } else if (kind === "comma") {
      const aside = asideEndingAt(sentence, at);
      if (aside === null) return none;
      if (kindAt(sentence, aside + 1) === "noun" && !isTimeAt(sentence, aside + 1)) beside.push(aside + 1);
      at = aside - 1;
      isAside = true;
    } else return none;
  }
  return none;
}

/** A clause that says what is claimed, reported or told. */
function contentClause(sentence: Sentence, own: Omit<VerbReading, "form">, thatAt: number): Omit<VerbReading, "form"> {
  const antecedent = contentNoun(sentence, thatAt);
  const opened = openedBy(sentence, own, thatAt);
  return { ...opened, antecedent, link: antecedent === null ? opened.link : "complement" };
}
