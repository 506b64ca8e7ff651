import type { Topic } from "../topic.ts";

export const shipyardResults: Topic = {
  article: {
    title: "Norrvik Yards swings to profit but cuts outlook over late engines",
    byline: "Ferdi Anker",
    publisher: "Marine & Markets",
    publishedAt: "2026-02-18",
    descriptor: "report",
  },
  sentences: [
    [
      "Norrvik Yards reported a net profit of €212 million for 2025 on Wednesday, compared with a loss of €87 million a year earlier, as higher prices for cruise ships outweighed a 9% rise in labour costs.",
      [
        "role",
        "Norrvik Yards reported a net loss of €212 million for 2025, compared with a profit of €87 million a year earlier.",
        "After losing €87m the year before, Norrvik Yards made a net profit of €212m in 2025.",
      ],
      [
        "role",
        "Norrvik's higher labour costs outweighed a 9% rise in prices for cruise ships.",
        "Labour costs rose by 9%, but higher cruise ship prices more than made up for that.",
      ],
      [
        "date",
        "Norrvik Yards reported its net profit for 2025 on 17 February 2026.",
        "On 18 February 2026 Norrvik Yards reported a net profit of €212 million for 2025.",
      ],
      [
        "number",
        "Norrvik Yards reported a net profit of €212 billion for 2025.",
        "Norrvik Yards earned 212 million euros net in 2025, against a loss of 87 million euros the previous year.",
      ],
    ],
    [
      "Revenue climbed 14% to €3.46 billion, slightly below the €3.5 billion that analysts polled by Finwire had forecast, while the order backlog shrank from 38 vessels to 33.",
      [
        "role",
        "Revenue climbed to €3.5 billion, slightly above the €3.46 billion that analysts had forecast.",
        "At €3.46bn, up 14%, revenue came in just under the €3.5bn expected by analysts polled by Finwire.",
      ],
      [
        "negation",
        "Revenue climbed 14%, beating the forecast of analysts polled by Finwire.",
        "Revenue rose 14% but narrowly missed the forecast of analysts polled by Finwire.",
      ],
      [
        "role",
        "The order backlog grew from 33 vessels to 38.",
        "There were 33 vessels in the order backlog, down from 38.",
      ],
      ["number", "The order backlog shrank by 33 vessels.", "The order backlog fell by five vessels to 33."],
      [
        "attribution",
        "Finwire had forecast that the order backlog would shrink to 33 vessels.",
        "Analysts polled by Finwire had expected revenue of 3.5 billion euros, a little more than was achieved.",
      ],
    ],
    [
      "The shares, which had doubled over the past twelve months, fell as much as 11% in early trading before closing down 6.4% at €48.10, their lowest since October.",
      [
        "role",
        "The shares, which had fallen as much as 11% over the past twelve months, doubled in early trading.",
        "Having doubled in twelve months, the shares closed at 48.10 euros, down 6.4%.",
      ],
      [
        "number",
        "The shares closed down 11% at €48.10.",
        "After losing up to 11% early on, the shares ended the day 6.4% lower at €48.10.",
      ],
      [
        "date",
        "The shares closed at €48.10, their lowest in twelve months.",
        "The closing price of €48.10 was the lowest since October.",
      ],
      [
        "negation",
        "The shares had halved over the past twelve months.",
        "Over the past 12 months the shares had doubled.",
      ],
      [
        "role",
        "The shares fell 6.4% in early trading before closing down 11%.",
        "The shares closed 6.4% down, having been as much as 11% lower in early trading.",
      ],
    ],
    [
      "Chief executive Lars Emborg said the company now expected an operating margin of between 6% and 7% this year, down from the 8% it had promised in November, because its main supplier, Hestia Motors, was delivering engines up to ten weeks late.",
      [
        "hedge",
        "Chief executive Lars Emborg said the company had achieved an operating margin of between 6% and 7% this year.",
        "This year's operating margin is now expected to come in at 6% to 7% rather than the 8% promised in November, chief executive Lars Emborg said.",
      ],
      [
        "role",
        "Lars Emborg said the company was delivering engines to Hestia Motors up to ten weeks late.",
        "Emborg blamed the lower margin forecast on Hestia Motors, which he said was delivering engines as much as ten weeks late.",
      ],
      [
        "number",
        "Emborg said Hestia Motors was delivering engines at least ten weeks late.",
        "Engines from Hestia Motors, the company's main supplier, were arriving up to 10 weeks late, according to Emborg.",
      ],
      [
        "role",
        "Emborg said the company now expected an operating margin of 8%, up from the 6% to 7% it had promised in November.",
        "In November the company had promised an operating margin of 8%.",
      ],
      [
        "attribution",
        "The main supplier, Hestia Motors, is delivering engines up to ten weeks late.",
        "Chief executive Lars Emborg said Hestia Motors was late in delivering engines.",
      ],
    ],
    [
      "Hestia rejected the charge, saying that Norrvik had changed its specifications twice since the contract was signed and had yet to pay invoices worth €19 million.",
      [
        "role",
        "Hestia said that it had yet to pay Norrvik's invoices worth €19 million.",
        "Norrvik, according to Hestia, had not yet paid invoices worth €19 million.",
      ],
      [
        "role",
        "Norrvik rejected the charge, saying that Hestia had changed its specifications twice since the contract was signed.",
        "Norrvik had changed its specifications twice after the contract was signed, said Hestia, rejecting the charge.",
      ],
      [
        "attribution",
        "Norrvik has yet to pay invoices worth €19 million.",
        "Hestia said invoices worth €19 million had yet to be paid by Norrvik.",
      ],
      [
        "negation",
        "Hestia said that Norrvik had paid invoices worth €19 million.",
        "Hestia dismissed the charge and said Norrvik still had €19m of invoices to pay.",
      ],
      [
        "number",
        "Hestia said that Norrvik had changed its specifications 19 times since the contract was signed.",
        "According to Hestia, Norrvik has altered its specifications two times since the contract was signed.",
      ],
    ],
    [
      "Emborg, who took over from Birgit Solheim last May, said no jobs would be lost at the Tornehavn yard but did not rule out cuts at the smaller site in Gelting, which employs about 640 people.",
      [
        "negation",
        "Emborg ruled out cuts at the smaller site in Gelting.",
        "Emborg left open whether there would be cuts at the Gelting site, which has about 640 employees.",
      ],
      [
        "role",
        "Emborg said no jobs would be lost in Gelting but did not rule out cuts at the Tornehavn yard.",
        "There will be no job losses at the Tornehavn yard, Emborg said.",
      ],
      ["role", "Birgit Solheim took over from Emborg last May.", "Emborg succeeded Birgit Solheim in May 2025."],
      [
        "hedge",
        "Emborg said about 640 jobs would be cut in Gelting.",
        "Cuts at the smaller Gelting site were not ruled out by Emborg.",
      ],
      [
        "role",
        "The Tornehavn yard, the smaller of the two sites, employs about 640 people.",
        "Gelting, where around 640 people work, is smaller than the Tornehavn yard.",
      ],
    ],
    [
      "“Nobody should mistake one good year for a cure,” said Aino Salmi of the brokerage Kestrel Row, who lowered her price target from €60 to €52 but kept her recommendation to buy.",
      [
        "role",
        "Aino Salmi of Kestrel Row changed her price target from €52 to €60.",
        "Kestrel Row's Aino Salmi cut her price target to €52 from €60.",
      ],
      [
        "quotation",
        "“Nobody should mistake a cure for one good year,” said Aino Salmi of the brokerage Kestrel Row.",
        "“Nobody should mistake one good year for a cure,” Salmi said.",
      ],
      [
        "negation",
        "Aino Salmi lowered her price target and dropped her recommendation to buy.",
        "Salmi still recommends buying, despite a price target reduced to €52.",
      ],
      ["number", "Salmi lowered her price target by €52.", "Salmi reduced her price target by €8 to €52."],
      [
        "opinion",
        "The company's good year is not a cure.",
        "One good year should not be mistaken for a cure, warned Aino Salmi of the brokerage Kestrel Row.",
      ],
    ],
    [
      "The board proposed a dividend of €1.20 a share, the first since 2019, subject to approval by shareholders at the annual meeting on 21 April.",
      [
        "hedge",
        "Shareholders approved a dividend of €1.20 a share, the first since 2019.",
        "Shareholders must still approve the proposed dividend of €1.20 a share.",
      ],
      [
        "coverage",
        "The board proposed a dividend of €1.20 a share, the first in the company's history.",
        "If shareholders agree, it will be the first dividend since 2019.",
      ],
      [
        "role",
        "Shareholders proposed a dividend of €1.20 a share, subject to approval by the board.",
        "The board wants to pay €1.20 a share, which needs the approval of shareholders at the annual meeting.",
      ],
      [
        "date",
        "The board proposed the dividend on 21 April.",
        "The annual meeting, at which shareholders are to decide on the dividend, is on April 21.",
      ],
    ],
    [
      "Norrvik is also reported to be in talks to sell a minority stake in its ferry division to the Qarran sovereign fund, a person familiar with the matter said; both declined to comment.",
      [
        "attribution",
        "Norrvik is in talks to sell a minority stake in its ferry division to the Qarran sovereign fund.",
        "Norrvik is reportedly negotiating the sale of a minority stake in its ferry division to the Qarran sovereign fund.",
      ],
      [
        "hedge",
        "Norrvik has sold a minority stake in its ferry division to the Qarran sovereign fund, a person familiar with the matter said.",
        "A person familiar with the matter said Norrvik was in talks to sell the Qarran sovereign fund a minority stake in its ferry division.",
      ],
      [
        "role",
        "The Qarran sovereign fund is reported to be in talks to sell a minority stake in its ferry division to Norrvik.",
        "Neither Norrvik nor the Qarran sovereign fund would comment on the reported talks.",
      ],
      [
        "negation",
        "Norrvik confirmed that it was in talks with the Qarran sovereign fund.",
        "Norrvik declined to comment on the reported talks to sell part of its ferry division.",
      ],
      [
        "number",
        "Norrvik is reported to be in talks to sell a majority stake in its ferry division, a person familiar with the matter said.",
        "The reported talks concern a minority stake in Norrvik's ferry division, a person familiar with the matter said.",
      ],
    ],
  ],
};
