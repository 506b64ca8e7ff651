import type { Topic } from "../topic.ts";

export const election: Topic = {
  article: {
    title: "Salter wins second term as governor of Ostmere",
    byline: null,
    publisher: "Northern Wire",
    publishedAt: "2025-09-29",
    descriptor: "report",
  },
  sentences: [
    [
      "Governor Helen Salter won a second term on Sunday with 52.3 percent of the vote.",
      [
        "number",
        "Governor Helen Salter won a second term with 53.2 percent of the vote.",
        "Governor Helen Salter won a second term with 52.3 percent of the vote.",
      ],
      [
        "number",
        "Governor Helen Salter won a third term on Sunday.",
        "Helen Salter won a second term as governor on Sunday.",
      ],
      ["negation", "Governor Helen Salter lost the vote on Sunday.", "On Sunday, Helen Salter won a second term."],
      ["name", "Governor Ellen Salter won a second term on Sunday.", "Governor Salter won a second term on Sunday."],
      [
        "date",
        "Helen Salter won a second term on 29 September 2025.",
        "Helen Salter won a second term on 28 September 2025.",
      ],
      [
        "role",
        "Martin Salter won a second term as governor.",
        "Helen Salter won a second term, and her brother Martin Salter managed the campaign.",
        "Her brother",
      ],
    ],
    [
      "Her challenger, Ruben Falk of the Green Alliance, received 44.1 percent.",
      [
        "role",
        "Helen Salter received 44.1 percent of the vote.",
        "Ruben Falk of the Green Alliance received 44.1 percent.",
        "Governor Helen Salter won",
      ],
      [
        "name",
        "Her challenger, Ruben Falk of the Liberal Party, received 44.1 percent.",
        "Falk, of the Green Alliance, received 44.1 percent.",
      ],
      ["number", "Her challenger, Ruben Falk, received 41.4 percent.", "The challenger, Ruben Falk, received 44.1%."],
      [
        "number",
        "Salter beat Falk by 8.2 percentage points.",
        "Salter won with 52.3 percent, and Falk received 44.1 percent.",
        "Governor Helen Salter won",
      ],
    ],
    [
      "Turnout was 61 percent, down from 66 percent in 2021.",
      ["number", "Turnout was 66 percent.", "Turnout was 61 percent."],
      [
        "negation",
        "Turnout was 61 percent, up from 66 percent in 2021.",
        "Turnout fell to 61 percent from 66 percent in 2021.",
      ],
      ["number", "Turnout fell by five percent.", "Turnout was 61 percent, against 66 percent in 2021."],
      [
        "date",
        "Turnout was 61 percent, down from 66 percent in 2017.",
        "At 61 percent, turnout was down from 66 percent in 2021.",
      ],
      ["role", "Turnout was 61 percent in 2021.", "Turnout was 66 percent in 2021."],
    ],
    [
      "Falk conceded shortly before midnight.",
      [
        "role",
        "Salter conceded shortly before midnight.",
        "Falk conceded shortly before midnight.",
        "Governor Helen Salter won",
      ],
      ["negation", "Falk did not concede.", "Ruben Falk conceded shortly before midnight."],
      ["date", "Falk conceded shortly after midnight.", "Shortly before midnight, Falk conceded."],
    ],
    [
      "The Liberal Party lost four seats in the assembly, and the Farmers' League gained three.",
      [
        "role",
        "The Farmers' League lost four seats in the assembly, and the Liberal Party gained three.",
        "The Farmers' League gained three seats in the assembly, and the Liberal Party lost four.",
      ],
      [
        "negation",
        "The Liberal Party gained four seats in the assembly.",
        "The Liberal Party lost four seats in the assembly.",
      ],
      ["number", "The Liberal Party lost three seats in the assembly.", "The Farmers' League gained three seats."],
    ],
    [
      "Salter defeated Falk in all but two of the province's 19 districts.",
      [
        "role",
        "Falk defeated Salter in all but two of the province's 19 districts.",
        "Falk was defeated by Salter in all but two of the 19 districts.",
      ],
      [
        "number",
        "Salter defeated Falk in all of the province's 19 districts.",
        "Salter defeated Falk in all but two of the 19 districts of the province.",
      ],
      [
        "number",
        "Salter defeated Falk in two of the province's 19 districts.",
        "In all but two of the province's 19 districts, Salter defeated Falk.",
      ],
    ],
    [
      "Observers from the Continental Election Monitoring Group (CEMG) found no evidence of fraud.",
      [
        "negation",
        "Observers from the CEMG found evidence of fraud.",
        "Observers from the CEMG found no evidence of fraud.",
      ],
      [
        "name",
        "Observers from the OSCE found no evidence of fraud.",
        "Observers from the Continental Election Monitoring Group found no evidence of fraud.",
      ],
      [
        "name",
        "Observers from the Central Election Management Group found no evidence of fraud.",
        "The observers of the Continental Election Monitoring Group did not find evidence of fraud.",
      ],
    ],
    [
      "Salter has promised to build 12,000 homes by 2029.",
      ["hedge", "Salter will build 12,000 homes by 2029.", "Salter has promised to build 12,000 homes by 2029."],
      [
        "number",
        "Salter has promised to build 1,200 homes by 2029.",
        "Salter has promised that 12,000 homes will be built by 2029.",
      ],
      ["hedge", "Salter has built 12,000 homes.", "Salter promised 12,000 homes by 2029."],
      [
        "date",
        "Salter has promised to build 12,000 homes by 2028.",
        "By 2029, Salter has promised to build 12,000 homes.",
      ],
      [
        "number",
        "Salter has promised to build 12,000 schools by 2029.",
        "Salter promised to build twelve thousand homes by 2029.",
      ],
    ],
    [
      "Her brother, Martin Salter, managed the campaign.",
      [
        "role",
        "Helen Salter managed the campaign of her brother, Martin Salter.",
        "The campaign was managed by her brother, Martin Salter.",
        "Salter has promised",
      ],
    ],
    [
      "The new assembly will meet on 14 October.",
      ["hedge", "The new assembly met on 14 October.", "The new assembly will meet on 14 October."],
      ["date", "The new assembly will meet on 4 October.", "On 14 October, the new assembly will meet."],
      ["date", "The new assembly will meet on 14 October 2026.", "The new assembly will meet on 14 October 2025."],
    ],
  ],
};
