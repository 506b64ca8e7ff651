import { describe, expect, it } from "vitest";
import type { ArticleMetadata } from "../../../domain/article.ts";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { findConflicts } from "../find-conflicts.ts";

function denialsOf(a: string, b: string, facts: Partial<ArticleMetadata> = {}) {
  const statements = [
    makeStatement(makeArticle({ id: "a", title: "The Orvo plant" }), a),
    makeStatement(makeArticle({ id: "b", title: "After Orvo", ...facts }), b),
  ];
  return findConflicts(statements)
    .filter(({ kind }) => kind === "denial")
    .map(({ sides }) => sides.map(({ statement, span }) => statement.source.text.slice(span.start, span.end)));
}

describe("findDenials", () => {
  it.each([
    ["Officials in Tarvos said its jets struck the depot on Friday.", "Korring denied that any strike took place."],
    ["The company confirmed the leak at its Orvo plant.", "There was no leak at the plant, the company said."],
    ["The plant leaked oil into the river, divers said.", "The company denied any leak into the river."],
    ["The company sold the records to a broker.", "The company said it had not sold the records."],
    ["Minister Hale was accused of taking bribes.", "Hale denied taking bribes."],
    ["The fire service said Gate Three closed at nine.", "Gate Three failed to close."],
    ["The mayor signed the contract in May.", "The mayor did not sign the contract, her office said."],
    ["The contract was signed by the mayor.", "The mayor never signed the contract."],
    ["Witnesses said the man was armed.", "The man was not armed, police said."],
    ["Jets struck the depot, villagers said.", "No jets struck the depot, the army said."],
    ["The Orvo plant leaked at night.", "The mayor dismissed reports of a leak at the Orvo plant."],
    ["Prosecutors accused Dana Hale of selling records to Orvo.", "Dana Hale denied selling records to Orvo."],
    ["Rebels captured the town of Orvo.", "The army denied that rebels had captured Orvo."],
    ["The bank froze the accounts.", "The bank denied having frozen the accounts."],
    ["The ministry sold the records.", "The ministry rejected reports that it had sold the records."],
  ])("sets a statement beside its denial: %s / %s", (told, denied) => {
    const [found, ...more] = denialsOf(told, denied);
    expect(found).toHaveLength(2);
    expect(more).toEqual([]);
    expect(denialsOf(denied, told)).toEqual([found]);
  });

  it.each([
    ["the same deed told twice", "The mayor signed the contract.", "On Friday the mayor signed the contract."],
    ["the same deed denied twice", "The mayor did not sign the contract.", "The mayor never signed the contract."],
    ["another doer", "The mayor signed the contract.", "The bishop did not sign the contract."],
    ["another thing", "The mayor signed the contract.", "The mayor did not sign the letter."],
    [
      "the deputy",
      "The police chief attended the Orvo hearing.",
      "The deputy police chief did not attend the Orvo hearing.",
    ],
    ["only how", "The sales of the Orvo plant rose.", "The sales of the Orvo plant did not rise as fast as planned."],
    ["only when", "Workers returned to the Orvo plant.", "Workers did not return to the Orvo plant until Monday."],
    ["one of several", "The other five gates closed as planned.", "Gate Three did not close."],
    ["others of a kind", "The outer gate closed.", "The inner gate did not close."],
    ["another place", "The company confirmed the leak at its Orvo plant.", "There was no leak at the Velm plant."],
    ["another day", "The ferry sailed on Monday.", "The ferry did not sail on Tuesday."],
    ["what was feared", "Officials feared that the dam could burst.", "The dam did not burst."],
    ["what was planned", "The mayor will sign the contract.", "The mayor did not sign the contract."],
    ["what was asked", "Did the mayor sign the contract?", "The mayor did not sign the contract."],
    ["part of it", "The council closed the school.", "The council did not only close the school."],
    ["not yet", "The mayor signed the contract.", "The mayor has not yet signed the contract."],
    ["not before", "The ferry Alma sailed to Korring.", "The ferry Alma had never sailed to Korring."],
    [
      "what nobody proved",
      "There was no evidence that the mayor sold the records.",
      "The mayor did not sell the records.",
    ],
    ["what was not said", "Hale did not say the mayor sold the records.", "The mayor did not sell the records."],
    ["either of two", "The mayor neither sold nor lent the records.", "The mayor did not sell the records."],
    ["a false report", "The report that the mayor sold the records was false.", "The mayor did not sell the records."],
    ["all of them", "Gates closed before midnight.", "Not all gates closed."],
    ["a refused request", "The prisoner asked for bail at Orvo.", "The court denied him bail at Orvo."],
    ["a rejected offer", "The company made an offer for the Orvo plant.", "The union rejected the offer."],
    ["who did it to whom", "The union sued the company.", "The company did not sue the union."],
    ["words of saying", "The mayor said the road was open.", "The mayor did not say when the road would open."],
  ])("takes nothing for a denial that differs in %s", (_, a, b) => {
    expect(denialsOf(a, b)).toEqual([]);
    expect(denialsOf(b, a)).toEqual([]);
  });

  const inOneArticle = (text: string) => {
    const article = makeArticle({ id: "a", title: "The Orvo plant" });
    return findConflicts([makeStatement(article, text)])
      .filter(({ kind }) => kind === "denial")
      .map(({ sides }) => sides.map(({ span }) => text.slice(span.start, span.end)));
  };

  it.each([
    [
      "Hale accused the firm of poisoning the river. The firm rejected the accusation.",
      "The firm rejected the accusation",
    ],
    [
      "Hale said the fire was laid by the owner. Ms. Tarn called the claim baseless.",
      "Ms. Tarn called the claim baseless",
    ],
    [
      "Farmers blame the mill for the dead fish. The mill denies these allegations.",
      "The mill denies these allegations",
    ],
  ])("sets a claim beside the sentence after it that rejects it: %s", (text, denial) => {
    expect(inOneArticle(text)).toEqual([[text.slice(0, text.indexOf(".") + 1), denial]]);
  });

  it.each([
    ["an offer", "The firm said it would buy the mill. The owner rejected the offer."],
    ["one's own words", "Hale said the mill was safe. Hale rejected the claim."],
    ["what may be one's own words", "Hale said the mill was safe. He denied it."],
    ["a true claim", "Hale said the mill was safe. The claim was true, not false."],
    ["claims told further above", "Hale said it rained. The mill rejected the allegations."],
    ["a claim that is told again", "Hale said it rained. The mill rejected the claim that fish had died."],
    ["what is left standing", "Hale accused the mill of poisoning fish. The mill did not reject the accusation."],
  ])("takes nothing for a claim and its rejection in %s", (_, text) => {
    expect(inOneArticle(text)).toEqual([]);
  });

  it("finds a denial within one article only where somebody else speaks", () => {
    expect(
      inOneArticle("Villagers said jets struck the depot. The army said jets did not strike the depot."),
    ).toHaveLength(1);
    expect(inOneArticle("The gate did not close on the first day. The gate closed at noon.")).toEqual([]);
    expect(inOneArticle("The army said jets struck the depot. The army said jets did not strike the depot.")).toEqual(
      [],
    );
  });

  it("takes reports months apart for different events", () => {
    const [told, denied] = ["The mayor signed the contract.", "The mayor did not sign the contract."];
    expect(denialsOf(told, denied, { publishedAt: "2025-06-03" })).toHaveLength(1);
    expect(denialsOf(told, denied, { publishedAt: "2024-06-03" })).toEqual([]);
  });
});
