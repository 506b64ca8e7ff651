import type { Topic } from "../topic.ts";

export const results: Topic = {
  article: {
    title: "Brightwater Foods reports third-quarter results",
    byline: null,
    publisher: "Brightwater Foods",
    publishedAt: "2025-11-06",
    descriptor: "press release",
  },
  sentences: [
    [
      "Brightwater Foods said revenue rose 8 percent to €1.6 billion in the third quarter.",
      [
        "number",
        "Brightwater Foods said revenue rose 8 percent to €1.6 million in the third quarter.",
        "Brightwater Foods said its revenue rose 8 percent to €1.6 billion in the third quarter.",
      ],
      [
        "number",
        "Brightwater Foods said revenue rose 8 percentage points in the third quarter.",
        "Brightwater Foods said third-quarter revenue rose by 8%.",
      ],
      [
        "number",
        "Brightwater Foods said revenue rose to $1.6 billion in the third quarter.",
        "Brightwater Foods said revenue rose to €1.6bn in the third quarter.",
      ],
      [
        "negation",
        "Brightwater Foods said revenue fell 8 percent in the third quarter.",
        "Brightwater Foods said revenue grew 8 percent in the third quarter.",
      ],
      [
        "role",
        "Brightwater Foods said net profit rose 8 percent in the third quarter.",
        "In the third quarter revenue rose 8 percent, Brightwater Foods said.",
        "Net profit fell",
      ],
      [
        "date",
        "Brightwater Foods said revenue rose 8 percent in the second quarter.",
        "Revenue rose 8 percent in the third quarter, according to Brightwater Foods.",
      ],
    ],
    [
      "Net profit fell to €94 million from €120 million a year earlier.",
      [
        "number",
        "Net profit fell to €120 million from €94 million a year earlier.",
        "Net profit was €94 million, down from €120 million a year earlier.",
      ],
      ["number", "Net profit fell by €94 million.", "Net profit fell to €94 million."],
      [
        "negation",
        "Net profit rose to €94 million.",
        "Net profit dropped to €94 million from €120 million a year before.",
      ],
      ["number", "Net profit fell by 22 percent to €94 million.", "Net profit declined to €94 million."],
      [
        "role",
        "Revenue fell to €94 million.",
        "Revenue rose to €1.6 billion while net profit fell to €94 million, Brightwater Foods said.",
        "Brightwater Foods said revenue",
      ],
    ],
    [
      "The company plans to close its plant in Dorn, which employs 650 people.",
      [
        "hedge",
        "The company closed its plant in Dorn, which employed 650 people.",
        "The company plans to close its Dorn plant, which employs 650 people.",
      ],
      ["hedge", "The company will close its plant in Dorn.", "The company plans to close its plant in Dorn."],
      [
        "number",
        "The company plans to dismiss 650 people in Dorn.",
        "The plant in Dorn, which the company plans to close, employs 650 people.",
      ],
      [
        "negation",
        "The company plans to open a plant in Dorn.",
        "There are plans at the company to close the plant in Dorn.",
      ],
    ],
    [
      "It has not ruled out further closures.",
      ["negation", "It has ruled out further closures.", "Further closures have not been ruled out."],
      [
        "hedge",
        "Further closures will follow.",
        "The company has not ruled out further closures.",
        "The company plans to close",
      ],
    ],
    [
      "Brightwater bought the snack maker Lumo for €210 million in March.",
      [
        "role",
        "The snack maker Lumo bought Brightwater for €210 million in March.",
        "The snack maker Lumo was bought by Brightwater for €210 million in March.",
      ],
      [
        "negation",
        "Brightwater sold the snack maker Lumo for €210 million in March.",
        "Brightwater acquired the snack maker Lumo for €210 million in March.",
      ],
      ["date", "Brightwater bought the snack maker Lumo in May.", "In March, Brightwater bought the snack maker Lumo."],
      [
        "number",
        "Brightwater bought the snack maker Lumo for €120 million.",
        "Brightwater bought Lumo, a snack maker, for €210 million.",
      ],
      ["date", "Brightwater bought Lumo in March 2024.", "Brightwater bought Lumo in March 2025."],
    ],
    [
      "Chief financial officer Sofia Karlsen said costs would remain high until at least mid-2026.",
      [
        "attribution",
        "Costs will remain high until at least mid-2026.",
        "Sofia Karlsen, the chief financial officer, said costs would remain high until at least mid-2026.",
      ],
      [
        "role",
        "Chief executive officer Sofia Karlsen said costs would remain high until at least mid-2026.",
        "Chief financial officer Sofia Karlsen said costs will remain high until at least mid-2026.",
      ],
      [
        "date",
        "Sofia Karlsen said costs would remain high until mid-2027.",
        "Costs would remain high until at least mid-2026, said Sofia Karlsen.",
      ],
      [
        "negation",
        "Sofia Karlsen said costs would remain low until at least mid-2026.",
        "According to Sofia Karlsen, costs will remain high until at least mid-2026.",
      ],
    ],
    [
      "The board may cut the dividend.",
      ["hedge", "The board will cut the dividend.", "The board might cut the dividend."],
      ["hedge", "The board cut the dividend.", "The dividend may be cut by the board."],
      ["negation", "The board may raise the dividend.", "The board may cut the company's dividend."],
    ],
    [
      "Shares fell 6.2 percent in early trading.",
      ["number", "Shares fell 2.6 percent in early trading.", "Shares were down 6.2 percent in early trading."],
      ["negation", "Shares rose 6.2 percent in early trading.", "In early trading the shares dropped 6.2%."],
      ["date", "Shares fell 6.2 percent in late trading.", "Shares lost 6.2 percent in early trading."],
    ],
    [
      "The company employs about 9,800 people in seven countries.",
      [
        "number",
        "The company employs more than 9,800 people in seven countries.",
        "The company employs around 9,800 people in seven countries.",
      ],
      [
        "number",
        "The company employs about 9,800 people in 17 countries.",
        "About 9,800 people work for the company in 7 countries.",
      ],
      [
        "number",
        "The company employs exactly 9,800 people in seven countries.",
        "The company has about 9,800 employees in seven countries.",
      ],
    ],
    [
      "Exports to Canada doubled, while sales in Poland declined.",
      [
        "role",
        "Exports to Poland doubled, while sales in Canada declined.",
        "Sales in Poland declined, while exports to Canada doubled.",
      ],
      ["number", "Exports to Canada tripled.", "Exports to Canada doubled."],
      ["negation", "Sales in Poland increased.", "Sales in Poland fell."],
      ["role", "Imports from Canada doubled.", "Canadian exports doubled while Polish sales declined."],
    ],
  ],
};
