import type { Topic } from "../topic.ts";

export const court: Topic = {
  article: {
    title: "Developer must hand in passport in bribery case",
    byline: "Rena Okafor",
    publisher: "Metropolitan Ledger",
    publishedAt: "2025-10-16",
    descriptor: "report",
  },
  sentences: [
    [
      "Prosecutors accused the developer Viktor Hallam of paying $2.4 million in bribes to two inspectors.",
      [
        "attribution",
        "The developer Viktor Hallam paid $2.4 million in bribes to two inspectors.",
        "Prosecutors accused Viktor Hallam of paying $2.4 million in bribes to two inspectors.",
      ],
      [
        "role",
        "Prosecutors accused two inspectors of paying $2.4 million in bribes to the developer Viktor Hallam.",
        "The developer Viktor Hallam was accused by prosecutors of paying $2.4 million in bribes to two inspectors.",
      ],
      [
        "attribution",
        "Police accused Viktor Hallam of paying $2.4 million in bribes.",
        "According to prosecutors, Viktor Hallam paid $2.4 million in bribes to two inspectors.",
      ],
      [
        "attribution",
        "Viktor Hallam was convicted of paying $2.4 million in bribes to two inspectors.",
        "Viktor Hallam is accused of paying two inspectors $2.4 million in bribes.",
      ],
      [
        "number",
        "Prosecutors accused Viktor Hallam of paying $4.2 million in bribes.",
        "Prosecutors accused Hallam of paying bribes of $2.4 million.",
      ],
      [
        "number",
        "Prosecutors accused Viktor Hallam of paying $2.4 million to each of two inspectors.",
        "Prosecutors accused the developer of paying bribes to two inspectors.",
      ],
    ],
    [
      "Hallam has denied the charges.",
      ["negation", "Hallam has admitted the charges.", "Hallam denies the charges."],
      ["negation", "Hallam has not denied the charges.", "Viktor Hallam has denied the charges."],
    ],
    [
      "Prosecutors allege that the payments were made between 2019 and 2022.",
      [
        "attribution",
        "The payments were made between 2019 and 2022.",
        "Prosecutors allege that the payments were made from 2019 to 2022.",
      ],
      [
        "date",
        "Prosecutors allege that the payments were made in 2022.",
        "The payments were allegedly made between 2019 and 2022, according to prosecutors.",
      ],
      [
        "attribution",
        "Prosecutors proved that the payments were made between 2019 and 2022.",
        "The prosecutors allege the payments were made between 2019 and 2022.",
      ],
      [
        "date",
        "Prosecutors allege that the payments were made between 2009 and 2022.",
        "Between 2019 and 2022 the payments were made, prosecutors allege.",
      ],
    ],
    [
      "Judge Corinne Abara ordered Hallam to surrender his passport on Wednesday.",
      [
        "role",
        "Hallam ordered Judge Corinne Abara to surrender her passport.",
        "Hallam was ordered by Judge Corinne Abara to surrender his passport.",
      ],
      [
        "date",
        "Judge Corinne Abara ordered Hallam to surrender his passport on 16 October 2025.",
        "Judge Corinne Abara ordered Hallam on 15 October 2025 to surrender his passport.",
      ],
      [
        "name",
        "Judge Corinne Abbott ordered Hallam to surrender his passport.",
        "Judge Abara ordered Hallam to surrender his passport.",
      ],
      [
        "role",
        "Judge Corinne Abara ordered Paul Wendt to surrender his passport.",
        "On Wednesday, Judge Corinne Abara ordered Hallam to hand over his passport.",
      ],
    ],
    [
      "“My client never met these men,” his lawyer, Idris Penn, told the court.",
      [
        "quotation",
        "“My client met these men once,” Idris Penn told the court.",
        "“My client never met these men,” Idris Penn told the court.",
      ],
      [
        "attribution",
        "Hallam never met these men.",
        "Hallam's lawyer, Idris Penn, told the court that his client never met these men.",
        "Hallam has denied",
      ],
      [
        "negation",
        "Idris Penn told the court that his client met these men.",
        "The lawyer Idris Penn told the court that his client had never met the men.",
      ],
    ],
    [
      "One of the inspectors, Paul Wendt, has pleaded guilty.",
      [
        "negation",
        "One of the inspectors, Paul Wendt, has pleaded not guilty.",
        "Paul Wendt, one of the inspectors, has pleaded guilty.",
      ],
      [
        "role",
        "The other inspector, Leo Sarkis, has pleaded guilty.",
        "The inspector Paul Wendt has pleaded guilty.",
        "The other, Leo Sarkis",
      ],
      ["number", "Both inspectors have pleaded guilty.", "One inspector, Paul Wendt, pleaded guilty."],
      ["role", "Viktor Hallam has pleaded guilty.", "One of the inspectors has pleaded guilty.", "Hallam has denied"],
    ],
    [
      "The other, Leo Sarkis, may testify for the defence.",
      ["hedge", "The other, Leo Sarkis, will testify for the defence.", "Leo Sarkis may testify for the defence."],
      ["hedge", "Leo Sarkis testified for the defence.", "Leo Sarkis might testify for the defence."],
      [
        "negation",
        "Leo Sarkis may testify for the prosecution.",
        "The other inspector, Leo Sarkis, may testify for the defence.",
        "One of the inspectors",
      ],
    ],
    [
      "The court did not set a date for the trial.",
      ["negation", "The court set a date for the trial.", "The court set no date for the trial."],
      ["date", "The court did set a date for the trial in January.", "No date was set for the trial by the court."],
    ],
    [
      "Hallam could face up to 12 years in prison if convicted.",
      ["hedge", "Hallam faces 12 years in prison.", "Hallam could face up to 12 years in prison if he is convicted."],
      [
        "number",
        "Hallam could face at least 12 years in prison if convicted.",
        "If convicted, Hallam could face up to 12 years in prison.",
      ],
      [
        "number",
        "Hallam could face up to 12 months in prison if convicted.",
        "Hallam could face up to twelve years in prison if convicted.",
      ],
      [
        "number",
        "Hallam could face up to 20 years in prison if convicted.",
        "A conviction could bring Hallam up to 12 years in prison.",
      ],
    ],
    [
      "According to the indictment, Hallam approved three transfers through a firm in Cyprus.",
      [
        "attribution",
        "Hallam approved three transfers through a firm in Cyprus.",
        "According to the indictment, Hallam approved three transfers through a Cypriot firm.",
      ],
      [
        "name",
        "According to the indictment, Hallam approved three transfers through a firm in Malta.",
        "The indictment says Hallam approved three transfers through a firm in Cyprus.",
      ],
      [
        "number",
        "According to the indictment, Hallam approved thirty transfers through a firm in Cyprus.",
        "Hallam approved 3 transfers through a firm in Cyprus, according to the indictment.",
      ],
    ],
    [
      "Police reportedly searched his office in April 2024.",
      ["hedge", "Police searched his office in April 2024.", "Police reportedly searched his office in April 2024."],
      [
        "date",
        "Police reportedly searched his office in August 2024.",
        "In April 2024, police reportedly searched his office.",
      ],
      [
        "role",
        "Police reportedly searched his home in April 2024.",
        "His office was reportedly searched by police in April 2024.",
      ],
    ],
    [
      "Penn criticised the prosecution for leaking documents to a newspaper.",
      [
        "role",
        "The prosecution criticised Penn for leaking documents to a newspaper.",
        "Penn criticised the prosecution for leaking documents to a newspaper.",
      ],
      [
        "negation",
        "Penn praised the prosecution for leaking documents to a newspaper.",
        "The prosecution was criticised by Penn for leaking documents to a newspaper.",
      ],
      [
        "attribution",
        "The prosecution leaked documents to a newspaper.",
        "Penn accused the prosecution of leaking documents to a newspaper.",
      ],
    ],
  ],
};
