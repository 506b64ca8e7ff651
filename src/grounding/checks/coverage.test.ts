import { describe, expect, test } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkCoverage } from "./coverage.ts";

const judge = (claim: string, quote: string, language = "en", title = "The port") =>
  checkCoverage({ text: claim, quotes: [makeStatement(makeArticle({ language, title }), quote)] });

const QUOTE = "The harbour board decided on Monday to close the eastern ferry terminal because of cracks in its pier.";

describe("checkCoverage", () => {
  test("refuses a claim whose content stands nowhere in its quotes, and names the words", () => {
    const reason = judge("The harbour board closed the terminal because of inspectors, holidays and jewellery.", QUOTE);
    expect(reason).toMatch(/“inspectors”.*“holidays”.*“jewellery”/);
  });

  test("refuses a fact added to what the quotes say, and passes the claim without it", () => {
    expect(
      judge("The board will close the ferry terminal and compensate fishermen with subsidies and vouchers.", QUOTE),
    ).toMatch(/“compensate”/);
    expect(judge("The board will close the ferry terminal.", QUOTE)).toBeNull();
  });

  test.each([
    ["other words for the same", "The board resolved to shut the ferry terminal because its pier has cracks."],
    ["other forms of its words", "The decision closes the cracked terminal for ferries."],
    ["words of the article's title", "The port closes its ferry terminal."],
    [
      "words that say next to nothing",
      "According to the report, the situation of the ferry terminal is due to its pier.",
    ],
  ])("passes %s", (_, claim) => {
    expect(judge(claim, QUOTE)).toBeNull();
  });

  test("refuses a short claim over a single noun, and a longer one not", () => {
    expect(judge("The board met about bribes.", "The board met on Monday.")).toMatch(/“bribes”/);
    expect(judge("The board held its meeting on Monday.", "The board met on Monday.")).toBeNull();
    expect(
      judge(
        "On Monday the harbour board decided to close the old eastern ferry terminal and its pier for repairs.",
        QUOTE,
      ),
    ).toBeNull();
  });

  test.each([
    ["a deed", "The board resigned.", "The board met.", "The board met on Monday."],
    ["a deed told of nobody", "The mayor was arrested.", "The mayor spoke.", "The mayor of Marlow spoke on Monday."],
    [
      "a deed in an otherwise copied sentence",
      "The mayor of Marlow bribed the board of the harbour on Monday.",
      "The mayor of Marlow thanked the board of the harbour on Monday.",
      "The mayor of Marlow thanked the board of the harbour on Monday evening.",
    ],
    [
      "a second deed",
      "The board closed the terminal and sued its builder.",
      "The board closed the terminal and paid its builder.",
      "On Monday the board closed the terminal and paid its builder.",
    ],
    [
      "what somebody is",
      "The mayor is thirsty.",
      "The mayor is angry.",
      "The mayor of Marlow is angry with the board.",
    ],
    [
      "what a light verb says",
      "The mayor made a threat.",
      "The mayor made a promise.",
      "On Monday the mayor promised to help.",
    ],
    [
      "a deed that only a participle tells",
      "The engineers damaged two bridges.",
      "The engineers repaired two bridges.",
      "The engineers repaired two damaged bridges by Monday.",
    ],
  ])("refuses %s that the quotes do not tell, and passes its twin", (_, lie, twin, quote) => {
    expect(judge(lie, quote)).toMatch(/^No sentence of the quotes says/);
    expect(judge(twin, quote)).toBeNull();
  });

  test.each([
    ["a synonym", "The manager resigned in May.", "The manager stepped down in May."],
    ["a noun of the deed", "The village was evacuated.", "The evacuation of the village took all night."],
    ["a verb of the noun", "Its resignation surprised the town.", "The board resigned, which surprised the town."],
    [
      "an amount's movement in other words",
      "Turnout fell to 61 percent.",
      "Turnout was 61 percent, down from 66 percent.",
    ],
    ["who says it", "Lena Holt argues that the port should close.", "Lena Holt said the port should close."],
    [
      "another infinitive",
      "On Monday the labour court in Marlow ordered the ferry union to spend ten further days in talks with Harrow Lines.",
      "On Monday the labour court in Marlow ordered the ferry union to hold ten further days of talks with Harrow Lines.",
    ],
  ])("passes a deed told by %s", (_, claim, quote) => {
    expect(judge(claim, quote)).toBeNull();
  });

  const MOSAIC = [
    "Payments can be asked for from Monday.",
    "Half of Marlow lost its power that night.",
    "The mayor, Tom Dahl, asked for an inquiry.",
    "The head of the tram company resigned in the summer.",
  ];
  test.each([
    ["resignation that none of its quotes tells", "The mayor of Marlow resigned on Monday.", MOSAIC.slice(0, 3)],
    ["resignation that its quotes tell of another", "The mayor of Marlow resigned on Monday.", MOSAIC],
  ])("refuses a %s, pieced together from several articles", (_, claim, quotes) => {
    const cited = quotes.map((quote, at) => makeStatement(makeArticle({ id: `a${at}`, title: "Notes" }), quote));
    expect(checkCoverage({ text: claim, quotes: cited })).toMatch(/resigned/);
  });

  test("passes the same resignation where a sentence tells it, of the mayor or of the one who the quotes say is mayor", () => {
    const article = makeArticle({ title: "Notes" });
    const cite = (...quotes: readonly string[]) => quotes.map((quote) => makeStatement(article, quote));
    const text = "The mayor of Marlow resigned on Monday.";
    expect(checkCoverage({ text, quotes: cite("On Monday Marlow's mayor, Tom Dahl, resigned.") })).toBeNull();
    expect(
      checkCoverage({
        text,
        quotes: cite("Tom Dahl, the mayor of Marlow, asked for an inquiry.", "Dahl resigned on Monday."),
      }),
    ).toBeNull();
    expect(
      checkCoverage({ text, quotes: cite("The mayor of Marlow asked for an inquiry. He resigned on Monday.") }),
    ).toBeNull();
  });

  test("refuses a cause that no quote tells, and passes one that a sentence or two that follow each other tell", () => {
    const apart = "The port raised its fares on Thursday. Crews met in Oslo. Storms closed three terminals in March.";
    const claim = "The port raised its fares because storms closed three terminals.";
    expect(judge(claim, apart)).toMatch(/“because”/);
    expect(judge("The port raised its fares, and storms closed three terminals.", apart)).toBeNull();
    expect(judge(claim, "After storms closed three terminals, the port raised its fares.")).toBeNull();
    expect(judge(claim, "Storms closed three terminals. That is why the port raised its fares.")).toBeNull();
  });

  test.each([
    ["a converse verb", "Harrow sold the ferry.", "Marlow bought the ferry from Harrow.", "Harrow painted the ferry."],
    [
      "what must be done",
      "The pact requires the crews to return.",
      "Under the pact the crews must return.",
      "The pact hails the crews.",
    ],
    ["a dead one", "Three sailors died.", "Three sailors are dead.", "Three sailors sang."],
    [
      "a verb of small moves",
      "Fares edged up to 3 crowns.",
      "Fares rose slightly to 3 crowns.",
      "Fares vanished at 3 crowns.",
    ],
    ["what somebody could not do", "Holt was unable to sleep.", "Holt could not sleep.", "Holt was drunk."],
    [
      "an agent named elsewhere",
      "The plan was rejected by Holt.",
      "He rejected the plan. Lena Holt spoke.",
      "The plan was drafted by Holt.",
    ],
  ])("passes %s, and refuses another deed", (_, twin, quote, lie) => {
    expect(judge(twin, quote)).toBeNull();
    expect(judge(lie, quote)).not.toBeNull();
  });

  test("passes an untold verb where a sentence tells the rest of a long claim, and refuses it in a short one", () => {
    const quote =
      "The harbour board of Marlow took up its long debate over ferry fares, terminal cracks and pier repairs on Monday in Oslo.";
    const of = "in Oslo on Monday over ferry fares, terminal cracks and pier repairs";
    expect(judge(`The harbour board of Marlow gathered for a long debate ${of}.`, quote)).toBeNull();
    expect(judge("The harbour board of Marlow poisoned its debate.", quote)).toMatch(/“poisoned”/);
  });

  test("takes what a sentence says of “the decision” as told of another sentence of its article", () => {
    const told =
      "The harbour board closed the east terminal. Ferry fares rose in May. The decision was made to protect crews.";
    const claim = "The harbour board closed the east terminal due to concerns for crews.";
    expect(judge(claim, told)).toBeNull();
    expect(judge(claim, told.replace("The decision was made", "A new rule was made"))).toMatch(/“due to”/);
  });

  test("refuses a clause added to what the quotes say, though one of its words might be a paraphrase", () => {
    const quote = "Inspectors confirmed 17 leaks in the pipeline of Hemm.";
    expect(
      judge("Inspectors confirmed 17 leaks in the pipeline of Hemm, caused by drunken welders.", quote),
    ).not.toBeNull();
    expect(judge("Inspectors verified 17 leaks in the conduit of Hemm.", quote)).toBeNull();
  });

  test("refuses a part of a claim of which most stands nowhere, however much the other part says", () => {
    const quote =
      "The harbour board of Marlow took up its long debate over ferry fares, terminal cracks and pier repairs on Monday in Oslo.";
    const told = "The harbour board of Marlow debated ferry fares, terminal cracks and pier repairs on Monday in Oslo";
    expect(judge(`${told}, and always unplug electrical kettles before cleaning.`, quote)).toMatch(/“unplug”/);
    expect(judge(`${told}, and a short story about a thief.`, quote)).toMatch(/“thief”/);
    expect(judge(`${told}, and the debate was a long one.`, quote)).toBeNull();
  });

  test("passes what a long claim says with “be” where a passage tells the rest, and refuses it in a short one", () => {
    const quote =
      "The harbour board of Marlow took up its debate over ferry fares and terminal cracks. It met on Monday in Oslo about pier repairs.";
    const rest = "about ferry fares, terminal cracks and pier repairs in Oslo on Monday";
    expect(judge(`The debate of the harbour board of Marlow was lively, ${rest}.`, quote)).toBeNull();
    expect(judge("The debate of the harbour board was lively.", quote)).toMatch(/“lively”/);
  });

  test("leaves times and figures in words to their own checks, and other nouns not", () => {
    expect(judge("The terminal closed in the 19th century.", "The terminal closed in 1874.")).toBeNull();
    expect(judge("The terminal closed in the war.", "The terminal closed in 1874.")).toMatch(/“war”/);
    expect(judge("Fares doubled.", "Fares rose twofold.")).toBeNull();
  });

  test("leaves names and figures to their own checks", () => {
    expect(judge("Lena Holt of Marlow Lines closed 17 terminals on Tuesday.", QUOTE)).toBeNull();
  });

  test.each([
    [
      "a doer of whom only the title speaks",
      "The hall was built in 1912 by rowers.",
      "The hall was built in 1912.",
      "The hall was built in 1912 and had been locked since 2016.",
    ],
    [
      "a cause of which only the title speaks",
      "The hall had been locked since 2016 because of a blaze.",
      "The hall had been locked since 2016.",
      "The hall was built in 1912 and had been locked since 2016.",
    ],
    [
      "how a search turned out",
      "Divers searched the river for six hours in vain.",
      "Divers searched the river for six hours.",
      "Divers searched the river for six hours on Monday.",
    ],
  ])("refuses %s, and passes the claim without it", (_, lie, twin, quote) => {
    expect(judge(lie, quote, "en", "Rowers lose hall in a blaze")).not.toBeNull();
    expect(judge(twin, quote, "en", "Rowers lose hall in a blaze")).toBeNull();
  });

  test.each([
    ["a doer who is told", "The hall was locked by rowers.", "Rowers locked the hall, which was locked for years."],
    ["a doer a pronoun may mean", "The hall was locked by rowers.", "The hall was locked when they left."],
    ["a search that failed", "Divers searched the river in vain.", "Divers searched the river but found nothing."],
    ["a cause that is told", "The hall was locked because of a blaze.", "A blaze broke out, and the hall was locked."],
  ])("passes %s", (_, claim, quote) => {
    expect(judge(claim, quote, "en", "Rowers lose hall in a blaze")).toBeNull();
  });

  test("passes a sentence that is its quote's own", () => {
    expect(judge("Zebras!", "Zebras!")).toBeNull();
  });

  test("compares the words of other languages by their stems", () => {
    const quote = "Der Hafenrat beschloss am Montag, das östliche Fährterminal wegen Rissen im Pier zu schließen.";
    expect(judge("Der Hafenrat schließt das Fährterminal wegen der Risse.", quote, "de")).toBeNull();
    expect(judge("Der Bürgermeister bestach Prüfer mit teurem Schmuck und Urlaubsreisen.", quote, "de")).toMatch(
      /“Bürgermeister”/,
    );
  });
});
