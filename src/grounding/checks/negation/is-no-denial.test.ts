import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkNegation } from "../negation.ts";

const check = (claim: string, quote: string) =>
  checkNegation({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("isNoDenial", () => {
  it.each([
    [
      "who does not pass up a chance takes it",
      "Bea Holm opened a second bakery.",
      "Bea Holm could not pass up the chance to open a second bakery.",
      "Bea Holm opened a second bakery.",
      "Bea Holm could not open a second bakery.",
    ],
    [
      "who does not know how to do a thing may do it",
      "Dar Venn learned to open a bakery.",
      "Dar Venn did not know how to open a bakery, and learned it.",
      "Dar Venn opened a bakery.",
      "Dar Venn did not open a bakery.",
    ],
    [
      "what is not done any more was done",
      "Pell Water once closed its gates at night.",
      "Pell Water does not close its gates at night any more.",
      "Pell Water closed its gates at night.",
      "Pell Water did not close its gates at night.",
    ],
    [
      "half of a word negates nothing",
      "A no-fee account lets students borrow.",
      "The bank launched a no-fee account that lets students borrow.",
      "No account lets students borrow.",
      "The bank launched an account that lets students borrow.",
    ],
    [
      "a negation that the claim keeps is not lost",
      "Its motto means fear nothing and is sung in the hall.",
      "Its motto means “Fear nothing” and hangs in the hall.",
      "Its motto means fear all and is sung in the hall.",
      "Its motto means “Fear nothing” and hangs in the hall.",
    ],
  ])("%s: passes “%s” of “%s” and refuses “%s” of “%s”", (_, honest, quote, lie, other) => {
    expect(check(honest, quote)).toBeNull();
    expect(check(lie, other)).toEqual(expect.any(String));
  });
});
