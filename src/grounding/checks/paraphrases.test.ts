import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { refuseClaim } from "./refuse-claim.ts";

const article = makeArticle({ title: "News of the day" });

interface Planted {
  readonly what: string;
  readonly quote: string;
  readonly honest: string;
  readonly lie: string;
}

const VERDICT =
  "Jonas Weir was cleared of arson but convicted of fraud on Friday; he will be sentenced on 4 March, his lawyer said.";
const YARD =
  "Kestrel Yards, which makes ferries, said it had delivered 38 vessels in the year to June, down from 43 a year earlier, and that its profit had fallen to £9 million from £14.5 million.";
const RACE =
  "Sanda Vale won the 800 metres ahead of Lise Moor, with the champion, Ada Quint, third; Quint had led until the last bend but slipped.";
const PRICES = "Inflation slowed to 3.2% in October from 3.9% in September, the statistics office said.";
const CLERKS =
  "Two of the six clerks who were charged with theft pleaded guilty in May; the other four were acquitted in October.";

const PAIRS: readonly Planted[] = [
  {
    what: "a reaction by its noun",
    quote: "Mirella Stann, who showed no reaction as the sentence was read out, will appeal, her lawyer said.",
    honest: "Mirella Stann did not react when the sentence was read out.",
    lie: "Mirella Stann reacted as the sentence was read out.",
  },
  {
    what: "a negation joined to a saying",
    quote: "The governor said the levy would stay at 12 percent this year but did not rule out a rise in 2027.",
    honest: "The governor said the levy would stay at 12% this year.",
    lie: "The governor said the levy would not stay at 12 percent this year.",
  },
  {
    what: "what one falls short of",
    quote: "The Harbour Party took 31 seats, three short of a majority, down from 40 four years ago.",
    honest: "The Harbour Party did not win a majority.",
    lie: "The Harbour Party won a majority.",
  },
  {
    what: "one phrase set against another",
    quote: "“We are not short of money but of nurses,” said Petra Dahl, the head of the Coast Hospital Trust.",
    honest: "The head of the Coast Hospital Trust said it was short of nurses, not money.",
    lie: "Petra Dahl said the trust was short of money.",
  },
  {
    what: "not until",
    quote: "The siren was not sounded until the water had reached the school, residents said.",
    honest: "The siren was sounded only after the water had reached the school, residents said.",
    lie: "The siren was never sounded, residents said.",
  },
  {
    what: "a negation of another deed",
    quote: "The company has asked customers to save water but has not banned hoses.",
    honest: "Customers have been asked to save water.",
    lie: "Customers have not been asked to save water.",
  },
  {
    what: "opposites of other things",
    quote: VERDICT,
    honest: "Weir was found guilty of fraud.",
    lie: "Weir was convicted of arson.",
  },
  {
    what: "opposites of others",
    quote: CLERKS,
    honest: "The other four clerks were cleared in October.",
    lie: "The other four clerks were convicted in October.",
  },
  {
    what: "the time of a deed like it",
    quote: VERDICT,
    honest: "Weir is due to be sentenced on 4 March, his lawyer said.",
    lie: "Weir was sentenced on Friday.",
  },
  {
    what: "a claim that another denies",
    quote:
      "Prosecutors had alleged that Brandt hid invoices; he denied a claim by his deputy, Ola Finn, that he had burned them.",
    honest: "Brandt denied burning the invoices.",
    lie: "Brandt admitted burning the invoices.",
  },
  {
    what: "who alleged it",
    quote:
      "Prosecutors had alleged that Brandt hid invoices; he denied a claim by his deputy, Ola Finn, that he had burned them.",
    honest: "The prosecution alleged that Brandt hid invoices.",
    lie: "Prosecutors alleged that Brandt burned the invoices.",
  },
  {
    what: "a body by its kind",
    quote: YARD,
    honest: "The company said its profit had dropped from £14.5m to £9m.",
    lie: "Kestrel Yards said its profit had fallen to £14.5 million.",
  },
  {
    what: "a difference",
    quote: YARD,
    honest: "Kestrel Yards said it delivered five fewer vessels than a year earlier.",
    lie: "Kestrel Yards said it delivered six fewer vessels than a year earlier.",
  },
  {
    what: "which way a difference goes",
    quote: YARD,
    honest: "Kestrel Yards said profit was £5.5 million lower than a year earlier.",
    lie: "Kestrel Yards said profit was £5.5 million higher than a year earlier.",
  },
  {
    what: "which way a figure came about",
    quote: PRICES,
    honest: "Inflation eased to 3.2% in October, the statistics office said.",
    lie: "Inflation rose to 3.2% in October, the statistics office said.",
  },
  {
    what: "the time of the figure beside it",
    quote: PRICES,
    honest: "Inflation was 3.9% in September, the statistics office said.",
    lie: "Inflation was 3.2% in September, the statistics office said.",
  },
  {
    what: "all but one",
    quote: "All but one of the nine bridges over the Tarn were closed, the council said.",
    honest: "Eight of the nine bridges over the Tarn were closed, the council said.",
    lie: "Seven of the nine bridges over the Tarn were closed, the council said.",
  },
  {
    what: "a range",
    quote: "Patients who took the drug for nine to twelve months slept better, said Hana Okoye.",
    honest: "Patients who took the drug for between nine and twelve months slept better, Hana Okoye said.",
    lie: "Patients who took the drug for between nine and eleven months slept better, Hana Okoye said.",
  },
  {
    what: "a place in an order",
    quote: RACE,
    honest: "Ada Quint finished third.",
    lie: "Lise Moor finished third.",
  },
  {
    what: "who else is named",
    quote:
      "The ministry, which had promised a review, published it on Tuesday; it cleared the builder, Tolland, of deceit.",
    honest: "The ministry published the review on Tuesday.",
    lie: "Tolland published the review on Tuesday.",
  },
  {
    what: "an earlier noun taken up",
    quote:
      "Talks between the pilots' union and Norair broke down on Monday, and the union, which represents 640 pilots, called a two-day walkout.",
    honest: "The pilots' union called a two-day walkout.",
    lie: "Norair called a two-day walkout.",
  },
  {
    what: "whom a number brings in",
    quote: "A court in Selm ordered Ardent Foods to pay 2.4 million crowns to 57 former workers.",
    honest: "Ardent Foods must pay 2.4m crowns to 57 former workers.",
    lie: "The court ordered 57 workers to pay Ardent Foods 2.4 million crowns.",
  },
  {
    what: "who was elected",
    quote: "Lena Brook, 34, was elected chair of the Valley Board by 14 votes to 11 after Otto Kern withdrew.",
    honest: "Lena Brook was elected chair of the Valley Board.",
    lie: "Otto Kern was elected chair of the Valley Board.",
  },
  {
    what: "a ban that was imposed",
    quote: "The mill banned visitors in May and plans to appeal against a fine.",
    honest: "The mill imposed a ban on visitors in May.",
    lie: "The mill has lodged an appeal against a fine.",
  },
  {
    what: "what is due",
    quote: "The count is due to end on Monday, the office said.",
    honest: "The count is scheduled to end on Monday, the office said.",
    lie: "The count ended on Monday.",
  },
];

const why = (text: string, quote: string) => refuseClaim({ text, quotes: [makeStatement(article, quote)] });

describe("all checks together", () => {
  it.each(PAIRS.map((pair) => [pair.what, pair] as const))(
    "pass what is so in other words, and no lie: %s",
    (_, pair) => {
      expect(why(pair.honest, pair.quote)).toEqual([]);
      expect(why(pair.lie, pair.quote)).not.toEqual([]);
    },
  );
});
