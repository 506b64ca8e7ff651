import type { Topic } from "../topic.ts";

export const outbreak: Topic = {
  article: {
    title: "Measles in the district of Hemm",
    byline: null,
    publisher: "Ministry of Health",
    publishedAt: "2025-10-02",
    descriptor: "official statement",
  },
  sentences: [
    [
      "The Ministry of Health confirmed 17 cases of measles in the district of Hemm.",
      [
        "number",
        "The Ministry of Health confirmed 17 deaths from measles in the district of Hemm.",
        "The Ministry of Health confirmed 17 measles cases in the district of Hemm.",
      ],
      [
        "number",
        "The Ministry of Health confirmed 70 cases of measles in the district of Hemm.",
        "Seventeen cases of measles were confirmed in the district of Hemm by the Ministry of Health.",
      ],
      [
        "coverage",
        "The Ministry of Health confirmed 17 cases of measles in Hemm, caused by contaminated tourists abroad.",
        "The Ministry of Health has confirmed 17 cases of measles in Hemm.",
      ],
      [
        "role",
        "The Ministry of Health confirmed 17 cases of mumps in the district of Hemm.",
        "There are 17 confirmed cases of measles in the district of Hemm, according to the Ministry of Health.",
      ],
      [
        "negation",
        "The Ministry of Health denied 17 cases of measles in the district of Hemm.",
        "In the district of Hemm, the Ministry of Health confirmed 17 cases of measles.",
      ],
      [
        "name",
        "The World Health Organization confirmed 17 cases of measles in the district of Hemm.",
        "The ministry confirmed 17 cases of measles in Hemm.",
      ],
    ],
    [
      "Fourteen of the patients had not been vaccinated.",
      ["negation", "Fourteen of the patients had been vaccinated.", "14 of the patients had not been vaccinated."],
      ["number", "Three of the patients had been vaccinated.", "Fourteen patients had not been vaccinated."],
      ["number", "Most of the 14 patients had not been vaccinated.", "Fourteen of the patients were not vaccinated."],
    ],
    [
      "No deaths have been reported.",
      ["negation", "Deaths have been reported.", "There have been no reported deaths."],
      ["attribution", "Nobody has died.", "No deaths have been reported so far."],
    ],
    [
      "The ministry will open three vaccination centres on 6 October.",
      [
        "hedge",
        "The ministry opened three vaccination centres on 6 October.",
        "The ministry will open 3 vaccination centres on 6 October.",
      ],
      [
        "negation",
        "The ministry will close three vaccination centres on 6 October.",
        "Three vaccination centres will be opened by the ministry on 6 October.",
      ],
      [
        "date",
        "The ministry will open three vaccination centres on 16 October.",
        "On 6 October, the ministry will open three vaccination centres.",
      ],
      [
        "date",
        "The ministry will open three vaccination centres on Tuesday, 6 October.",
        "The ministry will open three vaccination centres on Monday, 6 October.",
      ],
    ],
    [
      "Vaccination is not compulsory.",
      ["negation", "Vaccination is compulsory.", "Vaccination isn't compulsory."],
      ["negation", "Vaccination is not allowed.", "There is no compulsory vaccination."],
    ],
    [
      "Minister Olu Bexley asked parents to check their children's records.",
      [
        "role",
        "Parents asked Minister Olu Bexley to check their children's records.",
        "Parents were asked by Minister Olu Bexley to check their children's records.",
      ],
      [
        "attribution",
        "Minister Olu Bexley ordered parents to check their children's records.",
        "Olu Bexley, the minister, asked parents to check the records of their children.",
      ],
      [
        "hedge",
        "Parents checked their children's records.",
        "Minister Bexley asked parents to check their children's records.",
      ],
    ],
    [
      "The outbreak began in a boarding school on 19 September.",
      [
        "date",
        "The outbreak began in a boarding school on 29 September.",
        "The outbreak started in a boarding school on 19 September.",
      ],
      [
        "negation",
        "The outbreak ended in a boarding school on 19 September.",
        "On 19 September, the outbreak began in a boarding school.",
      ],
      [
        "role",
        "The outbreak began in a hospital on 19 September.",
        "It was in a boarding school that the outbreak began on 19 September.",
      ],
    ],
    [
      "The risk to the general public remains low.",
      ["negation", "The risk to the general public remains high.", "The risk for the general public remains low."],
      ["negation", "The risk to the general public does not remain low.", "The general public's risk remains low."],
    ],
    [
      "The ministry rejected reports that the vaccine was in short supply.",
      [
        "negation",
        "The ministry confirmed reports that the vaccine was in short supply.",
        "The ministry denied reports that the vaccine was in short supply.",
      ],
      [
        "attribution",
        "The vaccine was in short supply.",
        "Reports that the vaccine was in short supply were rejected by the ministry.",
      ],
      [
        "negation",
        "The ministry rejected reports that the vaccine was in ample supply.",
        "The ministry has rejected reports that the vaccine was in short supply.",
      ],
    ],
  ],
};
