import type { Topic } from "../topic.ts";

export const flood: Topic = {
  article: {
    title: "Asker flood leaves dozens dead in Lower Brandt",
    byline: null,
    publisher: "The Riverland Times",
    publishedAt: "2025-07-08",
    descriptor: "report",
  },
  sentences: [
    [
      "Between 30 and 45 people were killed when the River Asker burst its banks on Saturday, officials said.",
      [
        "number",
        "45 people were killed when the River Asker burst its banks, officials said.",
        "Officials said that between 30 and 45 people were killed when the River Asker burst its banks.",
      ],
      [
        "number",
        "At least 45 people were killed when the River Asker burst its banks, officials said.",
        "Officials put the number killed when the River Asker burst its banks on Saturday at between 30 and 45.",
      ],
      [
        "number",
        "Between 30 and 45 people were injured when the River Asker burst its banks, officials said.",
        "30 to 45 people were killed when the Asker burst its banks, according to officials.",
      ],
      [
        "date",
        "Between 30 and 45 people were killed on 6 July 2025, officials said.",
        "Between 30 and 45 people were killed on 5 July 2025, officials said.",
      ],
      [
        "name",
        "Between 30 and 45 people were killed when the River Aska burst its banks, officials said.",
        "Between 30 and 45 people were killed when the Asker burst its banks, officials said.",
      ],
    ],
    [
      "More than 200 homes were destroyed in Lower Brandt.",
      ["number", "200 homes were destroyed in Lower Brandt.", "More than 200 homes in Lower Brandt were destroyed."],
      ["name", "More than 200 homes were destroyed in Upper Brandt.", "Over 200 homes were destroyed in Lower Brandt."],
      [
        "number",
        "More than 200 bridges were destroyed in Lower Brandt.",
        "In Lower Brandt, more than 200 homes were destroyed.",
      ],
      [
        "number",
        "Nearly 200 homes were destroyed in Lower Brandt.",
        "The flood destroyed more than 200 homes in Lower Brandt.",
      ],
    ],
    [
      "At least 1,900 people were evacuated to schools and churches.",
      [
        "number",
        "At most 1,900 people were evacuated to schools and churches.",
        "At least 1,900 people were evacuated.",
      ],
      [
        "number",
        "At least 19,000 people were evacuated to schools and churches.",
        "No fewer than 1,900 people were evacuated to schools and churches.",
      ],
      [
        "role",
        "At least 1,900 people were evacuated from schools and churches.",
        "At least 1,900 people were taken to schools and churches.",
      ],
    ],
    [
      "Army engineers repaired two of the five damaged bridges by Monday.",
      [
        "number",
        "Army engineers repaired five damaged bridges by Monday.",
        "By Monday, army engineers had repaired two of five damaged bridges.",
      ],
      [
        "role",
        "Army engineers damaged two of the five bridges.",
        "Two of the five damaged bridges were repaired by army engineers by Monday.",
      ],
      [
        "number",
        "Army engineers repaired three of the five damaged bridges by Monday.",
        "Army engineers repaired two bridges by Monday.",
      ],
      [
        "date",
        "Army engineers repaired two of the five damaged bridges by Friday.",
        "Army engineers repaired two of the five damaged bridges by 7 July 2025.",
      ],
    ],
    [
      "Colonel Dag Reyer said the third bridge would probably reopen this week.",
      [
        "hedge",
        "Colonel Dag Reyer said the third bridge will reopen this week.",
        "Colonel Dag Reyer said that the third bridge would probably reopen this week.",
      ],
      [
        "attribution",
        "The third bridge will probably reopen this week.",
        "According to Colonel Dag Reyer, the third bridge will probably reopen this week.",
      ],
      [
        "role",
        "General Dag Reyer said the third bridge would probably reopen this week.",
        "Dag Reyer said the third bridge would probably reopen this week.",
      ],
      [
        "negation",
        "Colonel Dag Reyer said the third bridge would probably stay closed this week.",
        "Colonel Reyer said the third bridge was likely to reopen this week.",
      ],
    ],
    [
      "The flood did not reach the chemical plant at Voss.",
      [
        "negation",
        "The flood reached the chemical plant at Voss.",
        "The flood did not reach the chemical plant in Voss.",
      ],
      [
        "name",
        "The flood did not reach the chemical plant at Ross.",
        "The chemical plant at Voss was not reached by the flood.",
      ],
    ],
    [
      "Rainfall reached 180 millimetres in 12 hours, twice the average for July.",
      ["number", "Rainfall reached 180 centimetres in 12 hours.", "Rainfall reached 180 mm in 12 hours."],
      ["number", "Rainfall reached 180 millimetres in 12 days.", "In 12 hours, 180 millimetres of rain fell."],
      [
        "number",
        "Rainfall reached three times the average for July.",
        "Rainfall of 180 millimetres in 12 hours was twice the July average.",
      ],
      ["number", "Rainfall reached 12 millimetres in 180 hours.", "Rainfall reached 180 millimetres within 12 hours."],
      ["date", "Rainfall reached twice the average for June.", "Rainfall reached twice the average for July."],
    ],
    [
      "The regional government declared a state of emergency in four districts.",
      [
        "role",
        "The national government declared a state of emergency in four districts.",
        "A state of emergency was declared in four districts by the regional government.",
      ],
      [
        "number",
        "The regional government declared a state of emergency in forty districts.",
        "The regional government declared a state of emergency in 4 districts.",
      ],
      [
        "negation",
        "The regional government lifted a state of emergency in four districts.",
        "In four districts, the regional government declared a state of emergency.",
      ],
    ],
    [
      "Eight people are still missing, down from 21 on Sunday.",
      ["number", "21 people are still missing.", "Eight people are still missing."],
      [
        "number",
        "Eight people are dead, down from 21 on Sunday.",
        "The number of missing people fell to eight from 21 on Sunday.",
      ],
      ["role", "Eight people were missing on Sunday.", "On Sunday, 21 people were missing."],
      ["negation", "Eight people are no longer missing.", "8 people are still missing, down from 21 on Sunday."],
    ],
    [
      "The dam operator, Asker Hydro, rejected claims that it had opened the gates too late.",
      [
        "negation",
        "The dam operator, Asker Hydro, accepted claims that it had opened the gates too late.",
        "Asker Hydro, which operates the dam, rejected claims that it had opened the gates too late.",
      ],
      [
        "attribution",
        "Asker Hydro opened the gates too late.",
        "Asker Hydro denied that it had opened the gates too late.",
      ],
      [
        "negation",
        "Asker Hydro rejected claims that it had opened the gates too early.",
        "The dam operator rejected claims that it had opened the gates too late.",
      ],
    ],
    [
      "Resident Nora Feld said nobody warned her street.",
      ["attribution", "Nobody warned the street.", "Nora Feld, a resident, said that nobody warned her street."],
      [
        "negation",
        "Resident Nora Feld said her street was warned.",
        "Resident Nora Feld said her street was not warned.",
      ],
      [
        "attribution",
        "Colonel Dag Reyer said nobody warned the street.",
        "A resident, Nora Feld, said nobody warned her street.",
      ],
    ],
    [
      "The last comparable flood was in 1987.",
      ["date", "The last comparable flood was in 1978.", "The last comparable flood happened in 1987."],
      ["negation", "The first comparable flood was in 1987.", "A comparable flood last occurred in 1987."],
    ],
  ],
};
