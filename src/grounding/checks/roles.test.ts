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
      what: "who did it, where more is told of another",
      quote: "The mayor opened the quay. The governor, who paid for the quay from the toll fund, stayed away.",
      lie: "The governor, who paid for the quay from the toll fund, opened the quay.",
      twin: "The mayor opened the quay.",
    },
    {
      what: "the month of another sentence's deed",
      quote: "The mill shut in March. The council leased the site in July.",
      lie: "The mill shut in July.",
      twin: "The council leased the site in July.",
    },
    {
      what: "the sum of another sentence's deed",
      quote: "Harrow Lines was fined £4 million. It leased its quays for £9 million.",
      lie: "Harrow Lines was fined £9 million.",
      twin: "Harrow Lines was fined £4 million.",
    },
    {
      what: "an office once held, of another sentence's holder",
      quote: "The former mayor opposes the tram. The governor supports it.",
      lie: "The former governor supports the tram.",
      twin: "The governor supports the tram.",
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
    {
      what: "two doers, each in a sentence of its own",
      quote:
        "The drivers' guild called for a public inquiry and said that wages were too low. Liberal members of the council demanded the resignation of the treasurer, Ada Moll.",
      lie: "Liberal members of the council called for a public inquiry, while the drivers' guild demanded that treasurer Ada Moll resign.",
      twin: "Liberal members of the council demanded that treasurer Ada Moll resign, while the drivers' guild called for a public inquiry.",
    },
    {
      what: "two doers of one deed",
      quote: "The fishermen's league called for a boycott. The hoteliers called for lower taxes.",
      lie: "The hoteliers called for a boycott, while the fishermen's league called for lower taxes.",
      twin: "The hoteliers called for lower taxes, while the fishermen's league called for a boycott.",
    },
    {
      what: "who did it in a works",
      quote: "Inspectors searched a printing works in Hale and seized two computers.",
      lie: "Guards at a printing works in Hale seized two computers.",
      twin: "Two computers were seized by inspectors at a printing works in Hale.",
    },
    {
      what: "what a name with “of” owns",
      quote: "The report, which was written by the Board of Trade, was sent to Lena Holt.",
      lie: "The Board of Trade's report was sent to Jon Dahl.",
      twin: "The Board of Trade's report was sent to Lena Holt.",
    },
    {
      what: "whom the writer heard it from",
      quote:
        "Two of the pilots have told me that they never saw the order. Marla Dent denies that the order was secret.",
      lie: "Two of the pilots told Marla Dent that they never saw the order.",
      twin: "Two of the pilots told the author that they never saw the order.",
    },
  ];

/** Honest claims that say it in other words, each over all its quotes, and what is still refused beside them. */
const REWORDED: readonly {
  readonly what: string;
  readonly quotes: readonly string[];
  readonly honest: string;
  readonly lie: string;
  /** What the lie cites; left out: the same. */
  readonly other?: readonly string[];
}[] = [
  {
    what: "a list that names two of a kind puts neither in the other's place",
    quotes: [
      "Lecturer at Alder University, 2001.",
      "Lecturer at the University of Birch, 2004.",
      "Lecturer in pottery at Cedar University, 2009.",
    ],
    honest: "She has been a lecturer at the University of Birch (2004), Alder (2001), and Cedar University.",
    lie: "She lectured in pottery at Cedar University in 2001.",
    other: ["In 2001 she lectured in pottery at Alder University.", "Cedar University is in Mill Town."],
  },
  {
    what: "a name told in short is the name",
    quotes: [
      "Holt enrolled at Marlow University and later moved to Alder Hill, where he studied pottery.",
      "He advises the Alder Hill University museum.",
    ],
    honest: "Holt moved to Alder Hill University and studied pottery.",
    lie: "Holt enrolled at Alder Hill University, where he studied pottery.",
    other: [
      "Holt enrolled at Marlow University, where he studied pottery.",
      "He advises the Alder Hill University museum.",
    ],
  },
  {
    what: "a name may leave out its middle",
    quotes: ["Ana Maria Ruiz, the only child of Tomas Ruiz, became a noted potter.", "Eva Ruiz moved to Marlow."],
    honest: "Ana Ruiz became a noted potter.",
    lie: "Eva Ruiz became a noted potter.",
  },
  {
    what: "a first and a last name are of one",
    quotes: [
      "It revives his feud with a wealthy Ivo, who has been struggling to keep the farm.",
      "He plays the farmer Ivo Brandt.",
    ],
    honest: "It revives his feud with a wealthy Brandt, who has been struggling to keep the farm.",
    lie: "It revives his feud with a wealthy Dahl, who has been struggling to keep the farm.",
  },
  {
    what: "an office may be told with its country",
    quotes: ["The permit, signed by Secretary of Trade Lena Holt, was required."],
    honest: "The permit was signed by US Secretary of Trade Lena Holt.",
    lie: "The permit was signed by US Secretary of Trade Jon Dahl.",
  },
  {
    what: "a doubled letter makes no other name",
    quotes: ["Former mayor Ada Brillman resigned at noon."],
    honest: "Brilman resigned at noon.",
    lie: "Brandt resigned at noon.",
  },
  {
    what: "another sentence tells the same deed in another word",
    quotes: ["The port admitted fishing boats on Saturday.", "Guides welcomed schools during May."],
    honest: "The port admitted schools during May.",
    lie: "The port admitted fishing boats during May.",
    other: ["The port admitted fishing boats on Saturday; guides welcomed schools during May."],
  },
  {
    what: "a sum behind a participle may belong to the verb before it",
    quotes: ["We are providing our baking kit, packed with tools tailored to a shop like yours, for just $480."],
    honest: "The firm is providing its baking kit for just $480.",
    lie: "The mill was sold for $4 million.",
    other: ["The court fined the mill, which was sold in May, $4 million."],
  },
  {
    what: "an adjective sums up what two sentences say",
    quotes: ["Volunteering is an early opportunity to learn pottery.", "The stages of the course are listed."],
    honest: "Volunteers learn pottery in the early stages of the course.",
    lie: "A former judge jailed the bailiff of Port Elm.",
    other: ["A judge jailed the former bailiff of Port Elm."],
  },
  {
    what: "a score counts nothing",
    quotes: ["Dahl holds a 10-7 lead over Brandt.", "Brandt took the next two."],
    honest: "Dahl won the last frames to take a 10-7 lead.",
    lie: "Two of the boats reached the port.",
    other: ["Two of the five boats sank; the other three reached the port."],
  },
  {
    what: "two may each have issued a statement",
    quotes: [
      "Ana Ruiz issued a statement from Marlow praising the port.",
      "A spokesman for the Harbour Guild said that its head was safe.",
    ],
    honest: "The Harbour Guild issued a statement saying that its head was safe.",
    lie: "Lena Holt issued a statement from Marlow.",
    other: ["Ana Ruiz issued a statement from Marlow praising the port.", "Lena Holt said that the port was safe."],
  },
  {
    what: "what hangs on a subject is none",
    quotes: ["The board said the old search was not open enough.", "The search for a new captain may start again."],
    honest: "The board said the old search for a new captain was not open enough.",
    lie: "The court had drained the lake.",
    other: ["The court fined the port, which had drained the lake."],
  },
  {
    what: "what a deed is done to is not what the deed brings",
    quotes: ["The trials provide insight into the flavour, and the salt was removed."],
    honest: "Removing fine salt provides insight into the flavour.",
    lie: "The salt provides insight into the flavour.",
  },
  {
    what: "what something is said to be is not another thing",
    quotes: ["Peatlands are wet fields without trees. Young farmers who drain peatlands were fined."],
    honest: "Young farmers who drain bogs, wet fields without trees, were fined.",
    lie: "The court had drained the lake.",
    other: ["The court fined the port, which had drained the lake."],
  },
  {
    what: "what hyphens join is one word",
    quotes: ["We offer several top-of-the-range tools."],
    honest: "They offer several top-notch tools.",
    lie: "They offer several garden tools.",
    other: ["We offer several kitchen tools."],
  },
  {
    what: "two bare phrases beside a participle are in no order",
    quotes: ["Receipts were $130.4 million or $1.07 per diluted ticket on net sales of $1.8 billion."],
    honest:
      "The park reported adjusted receipts of $127.1 million or $1.04 per diluted ticket, and receipts from continuing tours of $130.4 million or $1.07 per diluted ticket on net sales of $1.8 billion.",
    lie: "Unlike Marlow, Harrow has no ferry.",
    other: ["Unlike Harrow, Marlow has no ferry."],
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

  test.each(REWORDED)("knows that $what", ({ quotes, honest, lie, other = quotes }) => {
    expect(judge(honest, ...quotes)).toBeNull();
    expect(judge(lie, ...other)).toMatch(/claim/);
  });

  test.each([
    ["Sales rose in May.", "Sales rose in March. They climbed again in May."],
    ["The court fined Dahl £1 million.", "The court fined Dahl £2 million. It reduced the fine to £1 million."],
  ])("lets the next sentence tell more of the same deed: %s", (claim, quote) => {
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
