import type { Topic } from "../topic.ts";

export const freightMerger: Topic = {
  article: {
    title: "Regulator opens in-depth inquiry into Haldane’s bid for Vossberg Cargo",
    publisher: "The Brennick Ledger",
    publishedAt: "2025-11-05",
    language: "en",
    descriptor: "report",
  },
  sentences: [
    [
      "The Competition Commission of Aldermark opened an in-depth inquiry on Tuesday into the planned " +
        "takeover of the rail freight operator Vossberg Cargo by its larger rival Haldane Lines, a deal " +
        "valued at 2.3 billion marks.",
      [
        "role",
        "Aldermark's Competition Commission launched an in-depth inquiry on 4 November 2025 into Vossberg " +
          "Cargo's plan to take over its larger rival Haldane Lines for 2.3 billion marks.",
        "Aldermark's Competition Commission launched an in-depth inquiry on 4 November 2025 into Haldane " +
          "Lines' planned takeover of its smaller rival Vossberg Cargo, valued at 2.3 billion marks.",
      ],
    ],
    [
      "The two companies together carry roughly 58% of the country’s container traffic, the commission " +
        "said, and on the route between Port Ansel and the capital, Wendrith, no other operator has run a " +
        "daily service since 2019.",
      [
        "number",
        "Combined, Haldane Lines and Vossberg Cargo carry almost three fifths of the country's rail " +
          "freight, the commission says.",
        "Combined, Haldane Lines and Vossberg Cargo carry almost three fifths of the country's container " +
          "traffic, the commission says.",
        "The Competition Commission",
      ],
      [
        "date",
        "Until 2019, according to the commission, only the two companies ran a daily service between Port " +
          "Ansel and the capital.",
        "Since 2019, according to the commission, nobody but the two companies has run a daily service " +
          "between Port Ansel and the capital.",
      ],
    ],
    [
      "“Our preliminary view is that the merger may leave exporters with nowhere else to turn,” said " +
        "Marguerite Oduya, who heads the commission’s mergers directorate.",
      [
        "quotation",
        "The commission's mergers chief, Marguerite Oduya, spoke of a preliminary view that the merger " +
          "“will leave exporters with nowhere else to turn”.",
        "The commission's mergers chief, Marguerite Oduya, spoke of a preliminary view that the merger " +
          "“may leave exporters with nowhere else to turn”.",
      ],
    ],
    [
      "She stressed that opening an inquiry did not prejudge its outcome.",
      [
        "negation",
        "Launching an inquiry, Marguerite Oduya stressed, says a good deal about how it will end.",
        "Launching an inquiry, Marguerite Oduya stressed, does not prejudge how it will end.",
        "“Our preliminary view",
      ],
    ],
    [
      "The commission has 90 working days, until 20 March 2026, in which to approve the deal, approve it " +
        "subject to conditions or prohibit it.",
      [
        "coverage",
        "The regulator has until 20 March 2026, or longer if new commitments are offered, to clear the " +
          "deal, clear it with conditions or block it.",
        "The regulator has until 20 March 2026, or 90 working days, to clear the deal, clear it with " +
          "conditions or block it.",
      ],
    ],
    [
      "Haldane, which employs 7,400 people, said that it was “disappointed, though not surprised” by the " +
        "decision and remained confident that the transaction would be cleared.",
      [
        "hedge",
        "Haldane, with its 7,400 employees, voiced disappointment at the decision but said the deal will be cleared.",
        "Haldane, with its 7,400 employees, voiced disappointment at the decision but said it was still " +
          "confident that the deal would be cleared.",
      ],
    ],
    [
      "Its shares closed 4.1% lower in Wendrith; those of Vossberg’s parent, the Lindqvist Group, lost 0.8%.",
      [
        "number",
        "Haldane's shares slipped 0.8% in Wendrith, while the Lindqvist Group, Vossberg's parent, closed 4.1% lower.",
        "Haldane's shares dropped 4.1% in Wendrith, while the Lindqvist Group, Vossberg's parent, slipped 0.8%.",
        "Haldane, which employs",
      ],
    ],
    [
      "In a first phase that ended on 28 October, Haldane had offered to sell two terminals, at Krail and " +
        "at Dunmere, but the commission found the offer insufficient because neither is connected to the " +
        "electrified network.",
      [
        "name",
        "The sale of two terminals, at Krail and Sorley, offered by Haldane in the first phase was judged " +
          "insufficient by the commission because neither is linked to the electrified network.",
        "The sale of two terminals, at Krail and Dunmere, offered by Haldane in the first phase was judged " +
          "insufficient by the commission because neither is linked to the electrified network.",
      ],
    ],
    [
      "Under the law, the companies may submit improved commitments up to 65 working days into the second phase.",
      [
        "number",
        "The companies are legally allowed to offer better commitments in the first 65 calendar days of " +
          "the second phase.",
        "The companies are legally allowed to offer better commitments in the first 65 working days of the " +
          "second phase.",
      ],
    ],
    [
      "Five shippers’ associations and a trade union, the Federation of Railway Staff, have filed " +
        "objections, according to a document seen by The Ledger.",
      [
        "attribution",
        "Objections have come from the Federation of Railway Staff and five shippers' associations, the " +
          "commission says.",
        "Objections have come from the Federation of Railway Staff and five shippers' associations, a " +
          "document seen by the newspaper says.",
      ],
    ],
    [
      "The union’s general secretary, Piet Arnaud, said his members had been told by managers that up to " +
        "600 posts could go at Vossberg’s depot in Sorley.",
      [
        "attribution",
        "At Vossberg's depot in Sorley, managers have warned members of the Federation of Railway Staff " +
          "that up to 600 posts could go.",
        "Piet Arnaud, general secretary of the Federation of Railway Staff, says managers told his members " +
          "that up to 600 posts could go at Vossberg's depot in Sorley.",
        "Five shippers",
      ],
    ],
    [
      "A Vossberg spokeswoman, Carla Minns, called that figure “pure invention” and said no decision on " +
        "staffing had been taken.",
      [
        "role",
        "Carla Minns, a spokeswoman for Haldane, rejected Piet Arnaud's figure of up to 600 posts as “pure " +
          "invention”.",
        "Carla Minns, a spokeswoman for Vossberg, rejected Piet Arnaud's figure of up to 600 posts as " +
          "“pure invention”.",
        "The union",
      ],
    ],
    [
      "The transport minister, Julian Thorpe, who had welcomed the merger in April as a chance to create a " +
        "national champion, declined to comment on Tuesday.",
      [
        "date",
        "Transport minister Julian Thorpe, who had declined to comment in April, welcomed the merger on " +
          "Tuesday as a chance to create a national champion.",
        "Transport minister Julian Thorpe, who had welcomed the merger in April as a chance to create a " +
          "national champion, would not comment on Tuesday.",
      ],
    ],
    [
      "He is barred from instructing the commission, which was made independent of the ministry in 2016.",
      [
        "coverage",
        "Transport minister Julian Thorpe is barred from giving instructions to the commission because he " +
          "welcomed the merger in April.",
        "Transport minister Julian Thorpe is barred from giving instructions to the commission, which has " +
          "been independent of the ministry since 2016.",
        "The transport minister",
      ],
    ],
    [
      "Of the 14 in-depth inquiries completed since then, three ended in a prohibition, six in approval " +
        "subject to conditions and four in unconditional approval; one deal was abandoned by the parties.",
      [
        "number",
        "A third of the 14 in-depth inquiries completed since the commission became independent in 2016 " +
          "ended in a ban.",
        "Three of the 14 in-depth inquiries completed since the commission became independent in 2016 " +
          "ended in a ban.",
        "He is barred",
      ],
    ],
    [
      "The Ledger reported on 17 October that a separate cartel investigation into the two companies was " +
        "under way; the commission has since made clear that the investigation concerns Haldane alone and " +
        "that Vossberg is being treated as a witness.",
      [
        "negation",
        "The commission has since clarified that Haldane is not alone in being the subject of the separate " +
          "cartel investigation.",
        "The commission has since clarified that Haldane alone is the subject of the separate cartel " +
          "investigation, with Vossberg treated as a witness.",
      ],
    ],
    [
      "If the takeover is prohibited, Haldane must pay the Lindqvist Group a break-up fee of 70 million " +
        "marks, according to the prospectus published in May.",
      [
        "hedge",
        "The Lindqvist Group is to receive a break-up fee of 70 million marks from Haldane, the prospectus " +
          "published in May says.",
        "The Lindqvist Group would receive a break-up fee of 70 million marks from Haldane in the event of " +
          "a ban, the prospectus published in May says.",
      ],
    ],
  ],
};
