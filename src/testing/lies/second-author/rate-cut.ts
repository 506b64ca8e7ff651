import type { Topic } from "../topic.ts";

export const rateCut: Topic = {
  article: {
    title: "Merrow's central bank cuts key rate to 3.5% as inflation cools",
    byline: "Jonas Vell",
    publisher: "Harbour Business Wire",
    publishedAt: "2025-06-05",
    descriptor: "report",
  },
  sentences: [
    [
      "The National Bank of Merrow cut its key interest rate by a quarter of a percentage point to 3.5% on Thursday, the third cut in a row.",
      [
        "number",
        "The National Bank of Merrow cut its key interest rate by 3.5% on Thursday.",
        "The National Bank of Merrow lowered its key rate by 0.25 percentage points to 3.5%.",
      ],
      [
        "number",
        "The National Bank of Merrow cut its key interest rate to 3.25%, the third cut in a row.",
        "On Thursday the National Bank of Merrow reduced its key interest rate to 3.5%.",
      ],
      [
        "negation",
        "The National Bank of Merrow raised its key interest rate by a quarter of a percentage point on Thursday.",
        "The key interest rate was cut to 3.5% by the National Bank of Merrow, its third consecutive cut.",
      ],
      [
        "date",
        "The National Bank of Merrow cut its key interest rate on 4 June 2025.",
        "The National Bank of Merrow cut its key interest rate on 5 June 2025.",
      ],
    ],
    [
      "Six of the nine members of its rate-setting board voted for the cut, two wanted to leave the rate unchanged and one, Hanna Sorrel, favoured a larger reduction.",
      [
        "number",
        "Six of the nine members of the board wanted to leave the rate unchanged and two voted for the cut.",
        "Two of the nine board members wanted the rate unchanged, while six voted for the cut.",
      ],
      [
        "role",
        "Hanna Sorrel, one of the nine members of the board, wanted to leave the rate unchanged.",
        "Hanna Sorrel, one of the nine members of the board, was in favour of a larger reduction.",
      ],
      [
        "coverage",
        "Hanna Sorrel, who voted for larger cuts, wanted to leave the board.",
        "One of the nine members of the rate-setting board, Hanna Sorrel, favoured a bigger reduction.",
      ],
    ],
    [
      "Governor Aldo Brandt said inflation, which slowed to 2.4% in May from 2.9% in April, would probably return to the 2% target by the end of next year.",
      [
        "number",
        "Governor Aldo Brandt said inflation, which slowed to 2.9% in May from 2.4% in April, would probably return to the target.",
        "Inflation, which was 2.9% in April and 2.4% in May, would probably return to the 2% target by the end of next year, said Governor Aldo Brandt.",
      ],
      [
        "hedge",
        "Governor Aldo Brandt guaranteed that inflation would return to the 2% target by the end of next year.",
        "According to Governor Aldo Brandt, inflation will probably return to the 2% target by the end of next year.",
      ],
      [
        "date",
        "Aldo Brandt said inflation would probably return to the 2% target by the end of 2025.",
        "Aldo Brandt said inflation would probably return to the 2% target by the end of 2026.",
      ],
      [
        "attribution",
        "Inflation will return to the 2% target by the end of next year.",
        "By the end of next year, Aldo Brandt said, inflation would probably be back at the 2% target.",
      ],
    ],
    [
      "But he warned that a weaker crown could push up import prices, and he ruled out any promise about the bank's next meeting on 17 July.",
      [
        "hedge",
        "Brandt warned that a weaker crown is pushing up import prices.",
        "Brandt cautioned that import prices could be pushed up by a weaker crown.",
        "Governor Aldo",
      ],
      [
        "negation",
        "Brandt made a promise about the bank's next meeting on 17 July.",
        "Brandt would make no promise about the bank's next meeting, on July 17.",
        "Governor Aldo",
      ],
      [
        "date",
        "Brandt ruled out any promise about the bank's next meeting on 27 July.",
        "Any promise about the next meeting of the bank, on 17 July, was ruled out by Brandt.",
        "Governor Aldo",
      ],
      [
        "role",
        "Brandt warned that higher import prices could weaken the crown.",
        "A weaker crown could push import prices up, Brandt warned.",
        "Governor Aldo",
      ],
    ],
    [
      "The crown fell 0.8% against the euro after the announcement, while the yield on ten-year government bonds rose slightly to 3.12%.",
      [
        "role",
        "The euro fell 0.8% against the crown after the announcement.",
        "After the announcement, the crown lost 0.8% against the euro.",
      ],
      [
        "number",
        "The crown fell 3.12% against the euro after the announcement.",
        "The yield on ten-year government bonds edged up to 3.12%, while the crown slid 0.8% against the euro.",
      ],
      [
        "negation",
        "The yield on ten-year government bonds fell slightly to 3.12% after the announcement.",
        "The yield on ten-year government bonds increased slightly to 3.12%.",
      ],
    ],
    [
      "Wages grew by 4.1% in the first quarter, more slowly than in the previous one but still faster than prices, the statistics office said last week.",
      [
        "role",
        "Prices grew faster than wages in the first quarter, the statistics office said.",
        "Wages rose faster than prices in the first quarter, growing by 4.1%, according to the statistics office.",
      ],
      [
        "attribution",
        "The governor said last week that wages had grown by 4.1% in the first quarter.",
        "The statistics office reported last week that wages had grown by 4.1% in the first quarter.",
      ],
      [
        "negation",
        "Wages grew faster in the first quarter than in the previous one, the statistics office said.",
        "The statistics office said wages grew more slowly in the first quarter than in the quarter before.",
      ],
    ],
    [
      "Unemployment stood at 6.2%, up 0.3 percentage points from a year earlier.",
      [
        "number",
        "Unemployment rose by 0.3% from a year earlier.",
        "At 6.2%, unemployment was 0.3 percentage points higher than a year earlier.",
      ],
      [
        "negation",
        "Unemployment stood at 6.2%, down 0.3 percentage points from a year earlier.",
        "Unemployment was up 0.3 percentage points from a year earlier, at 6.2%.",
      ],
    ],
    [
      "The finance minister, Clara Brandt, a cousin of the governor, welcomed the decision, which she said would save the average mortgage holder about 40 crowns a month.",
      [
        "role",
        "The finance minister, Aldo Brandt, welcomed the decision.",
        "The decision was welcomed by the finance minister, Clara Brandt.",
        "Governor Aldo",
      ],
      [
        "attribution",
        "The decision will save the average mortgage holder about 40 crowns a month.",
        "According to Clara Brandt, the decision will save the average mortgage holder about 40 crowns a month.",
      ],
      [
        "number",
        "Clara Brandt said the decision would save the average mortgage holder about 40 crowns a year.",
        "The average mortgage holder would save around 40 crowns a month, the finance minister said.",
      ],
    ],
    [
      "Opposition politicians have long called for her resignation over a budget gap of 1.2 billion crowns ($170 million), and one of them, Otto Reyne, said on Thursday that the cut had come far too late.",
      [
        "number",
        "Opposition politicians have called for her resignation over a budget gap of $1.2 billion.",
        "Over a budget gap of 1.2 billion crowns, opposition politicians have long called for her to resign.",
      ],
      [
        "role",
        "Clara Brandt has long called for the resignation of Otto Reyne over a budget gap.",
        "Opposition politicians have long called for the resignation of Clara Brandt over a budget gap of 1.2 billion crowns.",
        "The finance minister",
      ],
      [
        "attribution",
        "The rate cut came far too late.",
        "The cut came far too late, said Otto Reyne, one of the opposition politicians.",
      ],
    ],
    [
      "Most economists had not expected the bank to move: only 5 of 23 polled by the Merrow Business Daily had forecast a cut.",
      [
        "negation",
        "Most economists polled by the Merrow Business Daily had expected the bank to move.",
        "The move was not expected by most economists.",
      ],
      [
        "number",
        "Only 5 of 23 economists polled by the Merrow Business Daily had not forecast a cut.",
        "Only five of the 23 economists whom the Merrow Business Daily polled had forecast a cut.",
      ],
      [
        "name",
        "Only 5 of 23 economists polled by the Merrow Financial Times had forecast a cut.",
        "In a poll by the Merrow Business Daily, a cut was forecast by only 5 of 23 economists.",
      ],
    ],
    [
      "“Nobody should read this as the start of a race to the bottom,” Brandt told reporters, rejecting suggestions that the government had put pressure on him.",
      [
        "negation",
        "Brandt told reporters that the government had put pressure on him.",
        "Brandt rejected suggestions that he had been put under pressure by the government.",
      ],
      [
        "role",
        "Brandt rejected suggestions that he had put pressure on the government.",
        "Suggestions that the government had put pressure on him were rejected by Brandt.",
      ],
    ],
    [
      "The bank lowered its forecast for economic growth this year to between 0.9% and 1.3%, from 1.5% in March.",
      [
        "number",
        "The bank lowered its forecast for economic growth this year to 1.3%, from 1.5% in March.",
        "The bank's growth forecast for this year was cut to 0.9% to 1.3%, from 1.5% in March.",
      ],
      [
        "date",
        "In March the bank lowered its forecast for economic growth to between 0.9% and 1.3%.",
        "In March the bank's forecast for economic growth this year was 1.5%; it has now been lowered to between 0.9% and 1.3%.",
      ],
    ],
    [
      "Former deputy governor Lise Aarden, who left the bank in 2023, said the economy may already be in recession, though the official figures do not show one.",
      [
        "role",
        "The bank's deputy governor, Lise Aarden, said the economy may already be in recession.",
        "Lise Aarden, a former deputy governor, said the economy may already be in recession.",
      ],
      [
        "name",
        "Former deputy governor Lise Marden said the economy may already be in recession.",
        "The economy may already be in recession, said Lise Aarden, who used to be deputy governor.",
      ],
      [
        "hedge",
        "Former deputy governor Lise Aarden said the economy is already in recession.",
        "The economy may be in recession already, according to former deputy governor Lise Aarden.",
      ],
      [
        "negation",
        "The official figures show a recession, said Lise Aarden, who left the bank in 2023.",
        "Lise Aarden, who left the bank in 2023, said a recession may already have begun, although official figures do not show one.",
      ],
    ],
    [
      "Exports to Tarsia, the country's biggest customer, dropped by almost a fifth in April after Tarsia doubled its duty on timber.",
      [
        "role",
        "Exports to Tarsia dropped in April after Merrow doubled its duty on timber.",
        "After Tarsia doubled its duty on timber, exports there fell by almost a fifth in April.",
      ],
      [
        "number",
        "Exports to Tarsia dropped by more than a fifth in April.",
        "In April, exports to Tarsia declined by nearly a fifth.",
      ],
      [
        "coverage",
        "Exports to the country's biggest customer dropped as Tarsia bought more timber from Merrow in April.",
        "Exports to Tarsia, which is the country's biggest customer, fell in April after it had doubled its timber duty.",
      ],
    ],
    [
      "The bank has not intervened in the currency market since November 2022.",
      [
        "negation",
        "The bank has intervened in the currency market since November 2022.",
        "Since November 2022 the bank has made no intervention in the currency market.",
      ],
      [
        "coverage",
        "The bank cut its key interest rate because Tarsia doubled its duty on timber.",
        "The bank cut its key interest rate, and it has not intervened in the currency market since November 2022.",
        "The National Bank of Merrow cut",
        "Exports to Tarsia",
      ],
    ],
  ],
};
