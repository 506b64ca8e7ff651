import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkAttribution } from "./attribution.ts";
import { checkNegation } from "./negation.ts";
import { checkRoles } from "./roles.ts";

const article = makeArticle();
const CHECKS = [checkRoles, checkNegation, checkAttribution];

/** What the checks that read frames say. */
const reasons = (text: string, quote: string) =>
  CHECKS.flatMap((check) => check({ text, quotes: [makeStatement(article, quote)] }) ?? []);

const PAIRS: readonly { readonly what: string; readonly quote: string; readonly lie: string; readonly twin: string }[] =
  [
    {
      what: "the time of another deed",
      quote: "Ida Marsh confessed last spring; her two partners were freed in October.",
      lie: "Ida Marsh confessed in October.",
      twin: "In October the two partners were freed.",
    },
    {
      what: "times exchanged between a saying and what is said",
      quote: "Marsh told the board on 6 May that the mill may close from August.",
      lie: "Marsh told the board in August that the mill may close from 6 May.",
      twin: "On 6 May Marsh told the board that the mill may close from August.",
    },
    {
      what: "since for in",
      quote: "The port has counted 640 wrecks since March.",
      lie: "The port counted 640 wrecks in March.",
      twin: "Since March the port has counted 640 wrecks.",
    },
    {
      what: "by for after",
      quote: "The agency said it would move to new offices by the end of the year.",
      lie: "The agency said it would move to new offices after the end of the year.",
      twin: "By the end of the year it would move to new offices, the agency said.",
    },
    {
      what: "a circumstance of another clause",
      quote: "Yields were highest when the seed was sown early, and they fell when frost lasted into May.",
      lie: "Yields were highest when frost lasted into May.",
      twin: "When the seed was sown early, yields were highest.",
    },
    {
      what: "a condition turned to an exception",
      quote: "The pier will open if the gates are mended.",
      lie: "The pier will open unless the gates are mended.",
      twin: "If the gates are mended, the pier will open.",
    },
    {
      what: "an adjective moved to another noun",
      quote: "A teacher in Dorn accused Ivo Brandt, the former manager of the mill, of theft.",
      lie: "A former teacher in Dorn accused Ivo Brandt of theft.",
      twin: "Ivo Brandt, the mill's former manager, was accused of theft by a teacher in Dorn.",
    },
    {
      what: "a sum of another deed",
      quote: "The court fined Marlow, which was sold to Harrow in May, £4 million.",
      lie: "Marlow was sold to Harrow for £4 million.",
      twin: "Marlow, which was sold to Harrow in May, was fined £4 million by the court.",
    },
    {
      what: "a count of others",
      quote: "Two of the five guards confessed in May; the other three were freed in June.",
      lie: "Two of the five guards were freed in June.",
      twin: "The other three guards were freed in June.",
    },
    {
      what: "who is in a relative clause",
      quote: "The barge, which was carrying 40 crates of fish, sank within an hour; the tug reached the harbour.",
      lie: "The tug, which was carrying 40 crates of fish, reached the harbour.",
      twin: "The barge, carrying 40 crates of fish, sank within an hour.",
    },
    {
      what: "the object of a relative clause",
      quote: "The agency, which the judge praised for its candour, said it would appeal.",
      lie: "The agency praised the judge for its candour.",
      twin: "The judge praised the agency for its candour.",
    },
    {
      what: "who is seen to give and to whom",
      quote: "Lena Holt said she had seen guards give their coats to boys.",
      lie: "Lena Holt said she had seen boys give their coats to guards.",
      twin: "Guards gave their coats to boys, Lena Holt said.",
    },
    {
      what: "what was not done",
      quote:
        "The pilot, Ivo Brandt, is suspected of having ignored two lights and was being held by police, but he has not been charged.",
      lie: "Ivo Brandt has been charged with ignoring two lights.",
      twin: "No charges have been brought against the pilot, Ivo Brandt.",
    },
    {
      what: "what is too early to tell",
      quote:
        "The mayor, Ana Ruiz, said it was too early to tell whether the tide, rust or a crew's mistake was to blame.",
      lie: "The mayor, Ana Ruiz, said rust was to blame.",
      twin: "Ana Ruiz, the mayor, said it was too early to tell whether rust was to blame.",
    },
    {
      what: "the opposite by a verb with its particle",
      quote: "High seas forced the divers to break off the search at noon.",
      lie: "The divers continued the search at noon.",
      twin: "The divers were forced by high seas to break off the search at noon.",
    },
    {
      what: "a thing that is only promised",
      quote: "The mayor, Ana Ruiz, promised a public inquiry.",
      lie: "Ana Ruiz has opened a public inquiry.",
      twin: "A public inquiry was promised by the mayor.",
    },
    {
      what: "a writer's aside within somebody's report",
      quote:
        "Brandt, 58, who showed no emotion as the verdict was read out, has always denied it, his lawyer told reporters.",
      lie: "Brandt showed emotion as the verdict was read out.",
      twin: "As the verdict was read out, Brandt showed no emotion.",
    },
    {
      what: "who paid, beside what somebody wrote",
      quote: "The maker, Harrow Seeds, which paid for part of the trial, had no vote on the result, the authors wrote.",
      lie: "Harrow Seeds had a vote on the result.",
      twin: "Part of the trial was paid for by the maker, Harrow Seeds.",
    },
    {
      what: "not until and only after",
      quote: "The siren was not sounded until the cellar was flooded.",
      lie: "The cellar was not flooded until the siren was sounded.",
      twin: "The siren was sounded only after the cellar was flooded.",
    },
  ];

describe("the checks that read frames", () => {
  it.each(PAIRS)("refuse $what, and pass its twin", ({ quote, lie, twin }) => {
    expect(reasons(lie, quote)).not.toEqual([]);
    expect(reasons(twin, quote)).toEqual([]);
  });
});
