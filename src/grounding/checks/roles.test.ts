import { describe, expect, test } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkRoles } from "./roles.ts";

const article = makeArticle();
const judge = (claim: string, ...quotes: readonly string[]) =>
  checkRoles({ text: claim, quotes: quotes.map((quote) => makeStatement(article, quote)) });

/** Each lie with its honest twin, over the same quote. */
const PAIRS: readonly { readonly what: string; readonly quote: string; readonly lie: string; readonly twin: string }[] =
  [
    {
      what: "named doer and undergoer",
      quote: "Harrow Lines sued Marlow Ferries in May.",
      lie: "Marlow Ferries sued Harrow Lines in May.",
      twin: "Marlow Ferries was sued by Harrow Lines in May.",
    },
    {
      what: "doer and undergoer told by nouns",
      quote: "The harbour board fined the ferry union on Monday.",
      lie: "The ferry union fined the harbour board on Monday.",
      twin: "On Monday the ferry union was fined by the harbour board.",
    },
    {
      what: "a passive turned around",
      quote: "Lena Holt was attacked by Jon Dahl outside the court.",
      lie: "Lena Holt attacked Jon Dahl outside the court.",
      twin: "Jon Dahl attacked Lena Holt outside the court.",
    },
    {
      what: "who did it",
      quote: "Ana Ruiz praised the deal while Lena Holt rejected it.",
      lie: "Lena Holt praised the deal.",
      twin: "Ana Ruiz praised the deal.",
    },
    {
      what: "who did it, without an object",
      quote: "Lena Holt resigned after Ana Ruiz returned.",
      lie: "Ana Ruiz resigned.",
      twin: "Lena Holt resigned.",
    },
    {
      what: "to whom",
      quote: "Police arrested Ivo Brandt. Prosecutors questioned Mara Lind.",
      lie: "Police arrested Mara Lind.",
      twin: "Ivo Brandt was arrested by police.",
    },
    {
      what: "accuser and accused",
      quote: "Lena Holt accused Jon Dahl of fraud.",
      lie: "Jon Dahl accused Lena Holt of fraud.",
      twin: "Jon Dahl was accused of fraud by Lena Holt.",
    },
    {
      what: "a relative clause",
      quote: "Lena Holt, who succeeded Jon Dahl in 2019, opened the bridge.",
      lie: "Jon Dahl succeeded Lena Holt in 2019.",
      twin: "Lena Holt succeeded Jon Dahl in 2019.",
    },
    {
      what: "a place",
      quote: "Lena Holt was arrested in Oslo. Jon Dahl was arrested in Bergen.",
      lie: "Lena Holt was arrested in Bergen.",
      twin: "Lena Holt was arrested in Oslo.",
    },
    {
      what: "a figure",
      quote: "Harrow lost 12 workers and Marlow lost 30 workers.",
      lie: "Marlow lost 12 workers.",
      twin: "Harrow lost 12 workers.",
    },
    {
      what: "what somebody is",
      quote: "The mayor Lena Holt met the architect Ana Ruiz.",
      lie: "The architect Lena Holt met Ana Ruiz.",
      twin: "The architect Ana Ruiz met Lena Holt, the mayor.",
    },
    {
      what: "one kind for another",
      quote: "Forty girls fell ill at the school.",
      lie: "Forty boys fell ill at the school.",
      twin: "Forty girls became sick at the school.",
    },
    {
      what: "a noun before a noun",
      quote: "The ferry strike cost the region millions.",
      lie: "The railway strike cost the region millions.",
      twin: "The region lost millions to the ferry strike.",
    },
    {
      what: "doers of two clauses of one sentence",
      quote: "The court fined Marlow, which had polluted the river.",
      lie: "The court had polluted the river.",
      twin: "Marlow had polluted the river.",
    },
    {
      what: "buyer and seller",
      quote: "Harrow Lines bought two ships from Marlow Ferries.",
      lie: "Harrow Lines sold two ships to Marlow Ferries, and Marlow Ferries bought two ships from Harrow Lines.",
      twin: "Harrow Lines purchased two ships from Marlow Ferries.",
    },
    {
      what: "a noun in an otherwise copied sentence",
      quote: "The founder of the ferry firm was arrested on Monday over a scheme to prop up the struggling company.",
      lie: "The cashier of the ferry firm was arrested on Monday over a scheme to prop up the struggling company.",
      twin: "The creator of the ferry firm was arrested on Monday over a plot to prop up the struggling company.",
    },
    {
      what: "a noun added to an otherwise copied sentence",
      quote: "The mayor has banned the popular app from all phones of the city hall.",
      lie: "The mayor has banned the popular gambling app from all phones of the city hall.",
      twin: "The mayor has banned the popular app from all devices of the city hall.",
    },
    {
      what: "the figures of two years",
      quote: "Turnout was 61 percent, down from 66 percent in 2021.",
      lie: "Turnout was 66 percent.",
      twin: "Turnout was 66 percent in 2021.",
    },
    {
      what: "the figures of two things",
      quote: "Net profit fell to 94 million euros. Revenue rose to 160 million euros.",
      lie: "Revenue fell to 94 million euros.",
      twin: "Net profit fell to 94 million euros.",
    },
    {
      what: "namesakes",
      quote: "Tom Holt, who is no relation of Lena Holt, returned to work.",
      lie: "Lena Holt returned to work.",
      twin: "Holt returned to work.",
    },
    {
      what: "the way of a deed",
      quote: "Forty guests were moved from the hotel to the school.",
      lie: "Forty guests were moved from the school.",
      twin: "Forty guests were moved to the school.",
    },
    {
      what: "a rank",
      quote: "Captain Ana Ruiz expects the bridge to open.",
      lie: "Major Ana Ruiz expects the bridge to open.",
      twin: "Ana Ruiz, a captain, expects the bridge to open.",
    },
    {
      what: "an office's field",
      quote: "Chief legal officer Lena Holt signed the plan.",
      lie: "Chief executive officer Lena Holt signed the plan.",
      twin: "The chief legal officer, Lena Holt, signed the plan.",
    },
    {
      what: "an office's reach",
      quote: "The federal government declared a state of alert in the province.",
      lie: "The provincial government declared a state of alert.",
      twin: "The federal government declared a state of alert.",
    },
    {
      what: "whose officer somebody is",
      quote: "Jon Dahl, the union's new secretary, spoke to the company.",
      lie: "Jon Dahl, the company's new secretary, spoke.",
      twin: "Jon Dahl, the union's secretary, spoke.",
    },
    {
      what: "who accuses whom of what",
      quote: "The union accused the owner Jon Dahl of paying money to two inspectors.",
      lie: "The union accused two inspectors of paying money to the owner Jon Dahl.",
      twin: "The union accused Jon Dahl of paying money to two inspectors.",
    },
    {
      what: "an illness",
      quote: "Nine children fell ill with measles.",
      lie: "Nine children fell ill with mumps.",
      twin: "Measles made nine children ill.",
    },
    {
      what: "two bodies",
      quote: "The union rejected the offer. The company was silent.",
      lie: "The company rejected the offer.",
      twin: "The offer was rejected by the union.",
    },
    {
      what: "verbs joined by and",
      quote: "Ana Ruiz drafted the plan and Lena Holt signed it.",
      lie: "Ana Ruiz signed it.",
      twin: "Lena Holt signed it.",
    },
    {
      what: "owners that stand in each other's place",
      quote: "A spokesman for the guild accused the port of waste.",
      lie: "A spokesman for the port accused the guild of waste.",
      twin: "The port was accused of waste by a spokesman for the guild.",
    },
    {
      what: "the two sides of a comparison",
      quote: "Lena Holt would rather lose a ferry than a captain.",
      lie: "Lena Holt would rather lose a captain than a ferry.",
      twin: "Lena Holt would rather lose a ferry than lose a captain.",
    },
    {
      what: "two joined clauses",
      quote: "The guild must return the boats, while the port must pay the fines.",
      lie: "The port must return the boats, while the guild must pay the fines.",
      twin: "The port must pay the fines, while the guild must return the boats.",
    },
    {
      what: "a pronoun and a noun",
      quote: "Holt denied that the port had put pressure on her.",
      lie: "Holt denied that she had put pressure on the port.",
      twin: "Holt denied that pressure on her had been put by the port.",
    },
    {
      what: "who asks and who is asked",
      quote: "The members who have been asking for a vote will meet.",
      lie: "The port has been asking the members for a vote.",
      twin: "The members have been asking for a vote.",
    },
    {
      what: "who sends it and who gets it",
      quote: "The report has been sent to the Harbour Guild.",
      lie: "The Harbour Guild has sent the report to the council.",
      twin: "The report was sent to the Harbour Guild.",
    },
    {
      what: "what one did with what his deputy did",
      quote: "His deputy, Ana Ruiz, was the one who closed the harbour. Jon Dahl admits that he slept.",
      lie: "Jon Dahl closed the harbour.",
      twin: "Ana Ruiz closed the harbour.",
    },
    {
      what: "namesakes",
      quote:
        "Lena Holt opened the harbour on Monday. The claim was rejected by Jon Holt, who said boats moored until noon.",
      lie: "Lena Holt said boats moored until noon.",
      twin: "Jon Holt said boats moored until noon.",
    },
    {
      what: "one of those counted with the others",
      quote: "Two of the members wanted to keep the fare and one, Lena Holt, favoured a rise.",
      lie: "Lena Holt wanted to keep the fare.",
      twin: "Lena Holt favoured a rise.",
    },
    {
      what: "a deputy's rank",
      quote: "Ferries were late, deputy harbour chief Lena Holt said.",
      lie: "Ferries were late, harbour chief Lena Holt said.",
      twin: "Ferries were late, the deputy harbour chief, Lena Holt, said.",
    },
    {
      what: "a former office",
      quote: "Former deputy mayor Lena Holt praised the deal.",
      lie: "The deputy mayor, Lena Holt, praised the deal.",
      twin: "Lena Holt, formerly the deputy mayor, praised the deal.",
    },
    {
      what: "a head's field",
      quote: "Chief executive Lena Holt praised the deal.",
      lie: "Lena Holt, the medical director, praised the deal.",
      twin: "Lena Holt, the chief executive, praised the deal.",
    },
    {
      what: "who are tied to each other",
      quote: "A pact between the port and the guild held, monitors said.",
      lie: "A pact between the port and the monitors held.",
      twin: "A pact between the guild and the port held.",
    },
    {
      what: "one of a kind with all of it",
      quote: "The cheapest ticket costs five crowns.",
      lie: "Every ticket costs five crowns.",
      twin: "The cheapest of the tickets costs five crowns.",
    },
    {
      what: "one month with all of them",
      quote: "The port moved more boats than in any March since 2019.",
      lie: "The port moved more boats than in any month since 2019.",
      twin: "In no March since 2019 had the port moved more boats.",
    },
    {
      what: "bodies of different kinds",
      quote: "The council approved the sale of the port.",
      lie: "The Harbour Trust approved the sale of the port.",
      twin: "The Harbour Council approved the sale of the port.",
    },
    {
      what: "seller and buyer",
      quote: "Harrow Lines bought the ferry from Marlow Ferries.",
      lie: "Harrow Lines sold the ferry to Marlow Ferries.",
      twin: "Marlow Ferries sold the ferry to Harrow Lines.",
    },
  ];

describe("checkRoles", () => {
  test.each(PAIRS)("refuses a swap of $what, and passes its twin", ({ quote, lie, twin }) => {
    expect(judge(lie, quote)).toMatch(/claim/);
    expect(judge(twin, quote)).toBeNull();
  });

  test.each([
    ["a pronoun may stand for anybody", "She sued the port.", "Lena Holt sued the port."],
    ["a noun may stand for a name", "The company sued the port.", "Harrow Lines sued the port."],
    ["part of a name is the name", "Holt sued Marlow Ferries.", "Lena Holt sued Marlow."],
    ["an acronym is its long form", "The NFA sued Marlow.", "The Northern Ferry Alliance sued Marlow."],
    ["an adjective is its country", "Norwegian police arrested Holt.", "Police in Norway arrested Holt."],
    ["an apposition is the same one", "Lena Holt, the mayor, sued Marlow.", "The mayor sued Marlow."],
    ["two events may be told by one verb", "Harrow sued Marlow. Marlow sued Harrow.", "Marlow sued Harrow."],
    ["what somebody said is another's deed", "Lena Holt said fares would rise.", "Fares will rise, Lena Holt said."],
    ["places are listed in another order", "Dahl spoke in Pine and Marlow.", "Dahl spoke in Marlow and Pine."],
    ["a pronoun may be the name beside it", "Jon Dahl slept, although he lost.", "Jon Dahl lost, but he slept."],
    ["one of two doers did it", "Holt and Ruiz met Dahl in Oslo.", "Ruiz met Dahl in Oslo."],
  ])("is silent where %s", (_, quote, claim) => {
    expect(judge(claim, quote)).toBeNull();
  });

  test("passes a quote's own sentence, whatever it says", () => {
    const sentence = "Harrow sued Marlow, and Marlow sued Harrow Lines back.";
    expect(judge(sentence, "Marlow sued Harrow.", sentence)).toBeNull();
  });

  test("is silent in other languages", () => {
    const german = makeArticle({ language: "de" });
    const quotes = [makeStatement(german, "Harrow verklagte Marlow.")];
    expect(checkRoles({ text: "Marlow verklagte Harrow.", quotes })).toBeNull();
  });
});
