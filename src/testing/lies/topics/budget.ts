import type { Topic } from "../topic.ts";

export const budget: Topic = {
  article: {
    title: "Tarn's council passes the 2026 budget",
    byline: "Oskar Lind",
    publisher: "The Tarn Gazette",
    publishedAt: "2025-12-05",
    descriptor: "report",
  },
  sentences: [
    [
      "Tarn's council passed a budget of $1.24 billion for 2026 on Thursday by 27 votes to 18.",
      [
        "number",
        "Tarn's council passed a budget of $1.24 million for 2026.",
        "The council of Tarn passed a budget of $1.24 billion for 2026.",
      ],
      [
        "number",
        "Tarn's council passed a budget of €1.24 billion for 2026.",
        "Tarn's council passed a $1.24bn budget for 2026.",
      ],
      [
        "number",
        "The council passed the budget by 28 votes to 17.",
        "The council passed the budget by 27 votes to 18.",
      ],
      ["number", "The council passed the budget by 18 votes to 27.", "The budget passed by 27 to 18 votes."],
      [
        "number",
        "The council passed the budget with a majority of nine votes out of 45.",
        "The council voted 27 to 18 to pass the budget.",
      ],
      [
        "date",
        "Tarn's council passed a budget for 2027 on Thursday.",
        "Tarn's council passed a budget for 2026 on Thursday.",
      ],
      [
        "date",
        "The council passed the budget on 5 December 2025.",
        "The council passed the budget on 4 December 2025.",
      ],
      [
        "negation",
        "Tarn's council rejected a budget of $1.24 billion for 2026.",
        "Tarn's council approved a budget of $1.24 billion for 2026.",
      ],
    ],
    [
      "Spending on schools rises from $310 million to $342 million.",
      ["number", "Spending on schools rises by $342 million.", "Spending on schools rises to $342 million."],
      [
        "number",
        "Spending on schools rises from $342 million to $310 million.",
        "Spending on schools goes up from $310 million to $342 million.",
      ],
      ["role", "Spending on hospitals rises to $342 million.", "School spending rises to $342 million."],
      ["negation", "Spending on schools falls to $342 million.", "Spending on schools increases to $342 million."],
    ],
    [
      "The property tax rate goes up by 0.5 percentage points to 3.5 percent.",
      [
        "number",
        "The property tax rate goes up by 0.5 percent.",
        "The property tax rate goes up by 0.5 percentage points.",
      ],
      [
        "number",
        "The property tax rate goes up to 3.5 percentage points.",
        "The property tax rate goes up to 3.5 percent.",
      ],
      [
        "number",
        "The property tax rate goes up by 3.5 percent.",
        "The rate of the property tax rises by half a percentage point to 3.5 percent.",
      ],
      ["role", "The income tax rate goes up to 3.5 percent.", "The property tax rate rises to 3.5 percent."],
    ],
    [
      "Road repairs get $48 million, and parks get $12 million.",
      ["role", "Parks get $48 million.", "Parks get $12 million."],
      ["number", "Road repairs and parks get $60 million.", "Road repairs get $48 million and parks $12 million."],
      [
        "role",
        "Road repairs get $12 million, and parks get $48 million.",
        "Parks get $12 million, and road repairs get $48 million.",
      ],
    ],
    [
      "The council cut its advertising budget by 30 percent.",
      [
        "number",
        "The council cut its advertising budget to 30 percent.",
        "The council's advertising budget was cut by 30 percent.",
      ],
      [
        "negation",
        "The council raised its advertising budget by 30 percent.",
        "The council reduced its advertising budget by 30%.",
      ],
    ],
    [
      "Mayor Desmond Achterberg said the budget protects the poorest households.",
      [
        "attribution",
        "The budget protects the poorest households.",
        "Mayor Desmond Achterberg said that the budget protects the poorest households.",
      ],
      [
        "attribution",
        "Mayor Desmond Achterberg doubted that the budget protects the poorest households.",
        "The mayor, Desmond Achterberg, said the budget protects the poorest households.",
      ],
      [
        "role",
        "Mayor Desmond Achterberg said the budget protects the richest households.",
        "According to Mayor Achterberg, the budget protects the poorest households.",
      ],
    ],
    [
      "Opposition leader Yara Quist called it “a bill passed to our children”.",
      [
        "quotation",
        "Yara Quist called it “a bill passed on to our grandchildren”.",
        "Opposition leader Yara Quist called it “a bill passed to our children”.",
      ],
      [
        "attribution",
        "Mayor Desmond Achterberg called it “a bill passed to our children”.",
        "Yara Quist called the budget “a bill passed to our children”.",
        "Mayor Desmond Achterberg said",
      ],
      [
        "attribution",
        "The budget is a bill passed to our children.",
        "Quist, the opposition leader, described it as “a bill passed to our children”.",
      ],
    ],
    [
      "The city's debt fell from $905 million to $880 million last year.",
      ["number", "The city's debt fell by $880 million last year.", "The city's debt fell to $880 million last year."],
      [
        "negation",
        "The city's debt rose to $880 million last year.",
        "Last year the city's debt declined from $905 million to $880 million.",
      ],
      ["date", "The city's debt fell to $880 million in 2025.", "The city's debt fell to $880 million in 2024."],
    ],
    [
      "The council expects to hire between 40 and 60 nurses by June 2026.",
      [
        "number",
        "The council expects to hire 60 nurses by June 2026.",
        "The council expects to hire 40 to 60 nurses by June 2026.",
      ],
      [
        "hedge",
        "The council has hired between 40 and 60 nurses.",
        "The council expects to have hired between 40 and 60 nurses by June 2026.",
      ],
      [
        "number",
        "The council expects to hire between 40 and 60 doctors by June 2026.",
        "By June 2026, the council expects to hire between 40 and 60 nurses.",
      ],
      [
        "date",
        "The council expects to hire between 40 and 60 nurses by July 2026.",
        "Between 40 and 60 nurses are expected to be hired by June 2026.",
      ],
    ],
    [
      "A proposal to close the Alder Street library failed.",
      ["negation", "The Alder Street library was closed.", "A proposal to close the library in Alder Street failed."],
      [
        "negation",
        "A proposal to close the Alder Street library passed.",
        "The proposal to close the Alder Street library did not pass.",
      ],
      [
        "name",
        "A proposal to close the Elder Street library failed.",
        "The proposal to close the Alder Street library failed.",
      ],
    ],
    [
      "More than 200 residents attended the hearing.",
      ["number", "200 residents attended the hearing.", "The hearing drew more than 200 residents."],
      ["number", "Fewer than 200 residents attended the hearing.", "Over 200 residents attended the hearing."],
      [
        "number",
        "More than 200 councillors attended the hearing.",
        "The hearing was attended by more than 200 residents.",
      ],
      [
        "number",
        "More than 200,000 residents attended the hearing.",
        "More than two hundred residents came to the hearing.",
      ],
    ],
    [
      "The budget takes effect on 1 January 2026.",
      ["date", "The budget takes effect on 1 January 2027.", "The budget takes effect on January 1, 2026."],
      ["date", "The budget takes effect on 2 January 2026.", "The budget comes into effect on 1 January 2026."],
      ["date", "The budget took effect on 1 July 2026.", "The budget will take effect on 1 January 2026."],
    ],
  ],
};
