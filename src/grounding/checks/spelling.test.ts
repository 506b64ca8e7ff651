import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkSpelling } from "./spelling.ts";

const article = makeArticle();
const QUOTE =
  "The quarry near Dunmore, run by A$AP Stone, was closed on Wednesday evening after 5G masts and an iPhone went missing; write to desk@dunmore.example or see www.dunmore.example/quarry, #quarry.";
const check = (text: string, quote = QUOTE) => checkSpelling({ text, quotes: [makeStatement(article, quote)] });

describe("checkSpelling", () => {
  it.each([
    ["The qu@rry was closed.", "The quarry was closed."],
    ["The quarry w4s closed.", "The quarry was closed."],
    ["The quarry was clos3d on W3dnesday.", "The quarry was closed on Wednesday."],
    ["The qaurry was closed.", "The quarry was closed."],
    ["The quarry was clsed.", "The quarry was closed."],
    ["The quarry was closedd on Wednesdday.", "The quarry was closed on Wednesday."],
    ["The qUaRrY was closed.", "The Quarry was closed."],
    ["The quarry was closed 🚧.", "The quarry was closed."],
    ["**The quarry was closed.**", "The quarry was closed."],
    ["The `quarry` was closed.", "The 'quarry' was closed."],
    ["The quarry was 𝐜𝐥𝐨𝐬𝐞𝐝.", "The quarry was closed."],
    ["Gur dhneel arne Qhazber jnf pybfrq.", "The quarry near Dunmore was closed."],
    ["Letters go to desk@dunmore.evil.", "Letters go to desk@dunmore.example."],
    ["Letters go to esk@dunmore.example.", "Letters go to desk@dunmore.example."],
    ["More stands at dunmore.example.net.", "More stands at www.dunmore.example."],
    ["More stands at https://quarry.example.", "More stands at www.dunmore.example/quarry."],
    ["Posts are marked #quarries.", "Posts are marked #quarry."],
    ["A$AB Stone runs the quarry.", "A$AP Stone runs the quarry."],
    ["6Gx masts went missing.", "5G masts went missing."],
    ["Call 0800 555 0199 about the quarry.", "The quarry was closed in 2019-2020."],
  ])("refuses %s but passes %s", (lie, twin) => {
    expect(check(lie)).not.toBeNull();
    expect(check(twin)).toBeNull();
  });

  it.each([
    "In the 1990s, 3rd-rate stone cost $65bn, US$5m or 20p.",
    "Dr. McDonald's co-operation with O'Neill ended at 7pm, e.g. by R&D.",
    "Closures, closings and reopenings were commonplace in the neighbourhood.",
    "Iphones went missing in Q3.",
    "The near-by quarry’s closure was un-announced.",
  ])("knows how prose is spelt: %s", (text) => {
    expect(check(text)).toBeNull();
  });

  it.each([
    ["The MillRoad was closed.", "The MiLLroad was closed.", "The Millroad was closed."],
    ["StonePort was closed.", "PoRt was closed.", "The port was closed."],
    ["The ecommerce firm closed.", "The e-comerce firm closed.", "The e-commerce firm closed."],
    ["Zbyněk left.", "Zbynak left.", "Zbynek left."],
    ["Zbynek left.", "Zbynck left.", "Zbyněk left."],
  ])("passes %s and refuses %s beside “%s”", (text, lie, quote) => {
    expect(check(text, quote)).toBeNull();
    expect(check(lie, quote)).not.toBeNull();
  });

  it("passes what its quote spells as oddly", () => {
    const odd = "Teh b@rrier was cl0sed, sed teh guvner; lol 🚧 **";
    expect(check(odd, odd)).toBeNull();
    expect(check("The b@rrier was cl0sed, teh guvner sed.", odd)).toBeNull();
  });

  it("passes every copy, and every selection of its quote's words", () => {
    fc.assert(
      fc.property(fc.subarray(QUOTE.split(" "), { minLength: 1 }), fc.string(), (words, other) => {
        expect(check(other, other)).toBeNull();
        expect(check(words.join(" "))).toBeNull();
      }),
    );
  });
});
