import type { Topic } from "../topic.ts";

export const strike: Topic = {
  article: {
    title: "Crane drivers walk out at Port Ellery",
    byline: "Ines Tollard",
    publisher: "The Quayside Courier",
    publishedAt: "2025-11-18",
    descriptor: "report",
  },
  sentences: [
    [
      "Crane drivers at Port Ellery walked out on Monday after talks over night shifts broke down.",
      [
        "date",
        "Crane drivers walked out at Port Ellery on Tuesday.",
        "The walkout by crane drivers at Port Ellery began on Monday.",
      ],
      ["date", "Crane drivers walked out on 18 November 2025.", "Crane drivers walked out on 17 November 2025."],
      [
        "name",
        "Crane drivers at Port Ellison walked out on Monday.",
        "Port Ellery's crane drivers walked out on Monday.",
      ],
      ["negation", "Crane drivers did not walk out on Monday.", "On Monday, crane drivers walked out."],
      [
        "role",
        "Lorry drivers at Port Ellery walked out on Monday.",
        "The crane drivers walked out after talks on night shifts collapsed.",
      ],
    ],
    [
      "The Dockside Workers Union (DWU) said 340 of its 412 members at the port had joined the strike.",
      [
        "number",
        "The Dockside Workers Union said 412 of its members had joined the strike.",
        "The Dockside Workers Union said 340 members had joined the strike.",
      ],
      [
        "number",
        "The union said 430 of its 412 members had joined.",
        "The DWU said 340 of its 412 port members had joined the strike.",
      ],
      [
        "name",
        "The Dockside Workers Union, part of the International Transport Federation (ITF), said 340 members had joined the strike.",
        "According to the Dockside Workers Union, 340 of its members at the port joined the strike.",
      ],
      [
        "attribution",
        "The port authority said 340 union members had joined the strike.",
        "The union says that 340 of its members have joined the strike.",
      ],
      [
        "attribution",
        "340 of the 412 union members at the port joined the strike.",
        "The DWU put the number of members on strike at 340 of 412.",
      ],
    ],
    [
      "Ellery Terminals, which runs the port, said the walkout involved fewer than 150 people.",
      [
        "number",
        "Ellery Terminals said the walkout involved 150 people.",
        "Ellery Terminals said fewer than 150 people were involved in the walkout.",
      ],
      [
        "number",
        "Ellery Terminals said the walkout involved more than 150 people.",
        "The company that runs the port, Ellery Terminals, said that under 150 people took part.",
      ],
      [
        "number",
        "Ellery Terminals said the walkout involved fewer than 150,000 people.",
        "The walkout involved fewer than 150 people, Ellery Terminals said.",
      ],
    ],
    [
      "“We will not sign a contract that nobody has read,” said Maren Oduya, the union's general secretary.",
      [
        "quotation",
        "Maren Oduya said: “We will not sign a contract that nobody has seen.”",
        "Maren Oduya said: “We will not sign a contract that nobody has read.”",
      ],
      [
        "quotation",
        "Oduya called the deal “a contract that nobody wants”.",
        "Oduya spoke of “a contract that nobody has read”.",
      ],
      [
        "negation",
        "Maren Oduya said the union will sign the contract.",
        "Maren Oduya said the union will not sign a contract that nobody has read.",
      ],
      [
        "role",
        "Maren Oduya, the company's general secretary, said they would not sign a contract that nobody has read.",
        "Maren Oduya, general secretary of the union, said they would not sign a contract that nobody has read.",
      ],
      [
        "name",
        "Karen Oduya said they will not sign a contract that nobody has read.",
        "Oduya said they will not sign a contract that nobody has read.",
      ],
    ],
    [
      "Kester Lindqvist, the chief executive of Ellery Terminals, denied that the company had withdrawn its offer.",
      [
        "negation",
        "Ellery Terminals has withdrawn its offer.",
        "Kester Lindqvist denied that Ellery Terminals had withdrawn its offer.",
      ],
      [
        "negation",
        "Kester Lindqvist said that the company had withdrawn its offer.",
        "The chief executive of Ellery Terminals, Kester Lindqvist, has denied that the offer was withdrawn.",
      ],
      [
        "attribution",
        "Maren Oduya denied that the company had withdrawn its offer.",
        "Lindqvist denied that the company had withdrawn its offer.",
      ],
    ],
    [
      "The company offered a rise of 4.2 percent in October.",
      [
        "number",
        "The company offered a rise of 4.2 percentage points in October.",
        "In October the company offered a rise of 4.2%.",
      ],
      [
        "number",
        "The company offered a rise of 42 percent in October.",
        "A rise of 4.2 percent was offered by the company in October.",
      ],
      [
        "date",
        "The company offered a rise of 4.2 percent in November.",
        "The company's offer in October was a rise of 4.2 percent.",
      ],
      [
        "negation",
        "The company offered a cut of 4.2 percent in October.",
        "The company offered an increase of 4.2 percent in October.",
      ],
      [
        "role",
        "The union offered a rise of 4.2 percent and the company had asked for 7 percent.",
        "The company offered a rise of 4.2 percent, while the union had asked for 7 percent.",
        "The union had asked",
      ],
      [
        "number",
        "The company's offer of 4.2 percent was 2.8 percentage points below what the union had asked for.",
        "The company offered 4.2 percent and the union had asked for 7 percent.",
        "The union had asked",
      ],
    ],
    [
      "The union had asked for 7 percent.",
      ["number", "The union had asked for 17 percent.", "The union had asked for seven percent."],
      [
        "role",
        "The company had asked for 7 percent.",
        "The union had asked for a rise of 7 percent.",
        "The company offered a rise",
      ],
    ],
    [
      "Eleven ships were waiting outside the harbour on Tuesday morning, the port authority said.",
      [
        "number",
        "Twelve ships were waiting outside the harbour, the port authority said.",
        "The port authority said 11 ships were waiting outside the harbour.",
      ],
      [
        "number",
        "Eleven trains were waiting outside the harbour, the port authority said.",
        "According to the port authority, eleven ships were waiting outside the harbour on Tuesday morning.",
      ],
      [
        "date",
        "Eleven ships were waiting outside the harbour on Wednesday morning, the port authority said.",
        "On Tuesday morning 11 ships were waiting outside the harbour, the port authority said.",
      ],
    ],
    [
      "Lindqvist accused the union of blocking the main gate.",
      ["attribution", "The union blocked the main gate.", "Lindqvist accused the union of blocking the main gate."],
      [
        "role",
        "The union accused Lindqvist of blocking the main gate.",
        "The union was accused by Lindqvist of blocking the main gate.",
      ],
      [
        "attribution",
        "The union's blockade of the main gate went on, and Lindqvist was critical of it.",
        "Lindqvist has accused the union of having blocked the main gate.",
      ],
    ],
    [
      "Oduya rejected the accusation and said the gate had remained open.",
      ["negation", "Oduya accepted the accusation.", "Oduya rejected the accusation."],
      ["negation", "Oduya said the gate had remained closed.", "Oduya said the gate had stayed open."],
      [
        "role",
        "Lindqvist rejected the accusation and said the gate had remained open.",
        "Oduya rejected Lindqvist's accusation and said the gate had remained open.",
        "Lindqvist accused the union",
      ],
    ],
    [
      "Talks could resume on 24 November if both sides agree.",
      ["hedge", "Talks will resume on 24 November.", "Talks could resume on 24 November if both sides agree."],
      ["hedge", "Talks resumed on 24 November.", "If both sides agree, talks may resume on 24 November."],
      [
        "date",
        "Talks could resume on 25 November.",
        "The talks could resume on 24 November, provided both sides agree.",
      ],
      [
        "date",
        "Talks could resume on 24 December if both sides agree.",
        "Talks could resume on November 24 if both sides agree.",
      ],
    ],
    [
      "No one was arrested.",
      ["negation", "One person was arrested.", "Nobody was arrested."],
      ["number", "No one was arrested or injured.", "There were no arrests."],
    ],
  ],
};
