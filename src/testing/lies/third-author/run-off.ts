import type { Topic } from "../topic.ts";

export const runOff: Topic = {
  article: {
    title: "Orlo leads in Tressia but faces run-off against incumbent Haldt",
    byline: "Miro Castellan",
    publisher: "Northern Press Agency",
    publishedAt: "2025-10-06",
    descriptor: "report",
  },
  sentences: [
    [
      "Opposition leader Sabine Orlo won the first round of Tressia's presidential election on Sunday with 41.3% of the vote but fell short of the majority needed to avoid a run-off against the incumbent, Viktor Haldt, who took 37.8%.",
      [
        "role",
        "The incumbent, Viktor Haldt, won the first round of Tressia's presidential election on Sunday.",
        "Viktor Haldt, the incumbent, came in behind opposition leader Sabine Orlo in the first round on Sunday.",
      ],
      [
        "role",
        "Orlo won the first round with 37.8% of the vote, against 41.3% for Haldt.",
        "Orlo took 41.3 percent of the vote and Haldt 37.8 percent.",
      ],
      [
        "negation",
        "Sabine Orlo won the majority needed to avoid a run-off against Viktor Haldt.",
        "Orlo did not win the majority that would have spared her a run-off.",
      ],
      [
        "date",
        "Tressia held the first round of its presidential election on 6 October 2025.",
        "Sabine Orlo won the first round of Tressia's presidential election, held on 5 October 2025.",
      ],
      [
        "coverage",
        "Sabine Orlo has been elected president of Tressia with 41.3% of the vote.",
        "Orlo finished first with 41.3% but must face Haldt in a run-off.",
      ],
    ],
    [
      "With 98% of polling stations counted, the Election Commission put turnout at 71%, up from 64% in 2020 and the highest since 1996, when Tressia held its first free vote.",
      [
        "role",
        "With 71% of polling stations counted, the Election Commission put turnout at 98%.",
        "Turnout stood at 71% with 98% of polling stations counted, according to the Election Commission.",
      ],
      [
        "role",
        "The Election Commission put turnout at 64%, down from 71% in 2020.",
        "Turnout rose from 64% in 2020 to 71%, the Election Commission said.",
      ],
      [
        "date",
        "The Election Commission put turnout at 71%, the highest since 2020.",
        "Turnout has not been higher since 1996, the year of Tressia's first free vote, according to the Election Commission.",
      ],
      [
        "number",
        "The Election Commission said turnout rose by 71%.",
        "Turnout, at 71%, was higher than the 64% recorded in 2020, the commission said.",
      ],
    ],
    [
      "Haldt, who had led every opinion poll but one since June, blamed his party's poor showing in the cities on what he called a campaign of lies financed from abroad, without offering evidence.",
      [
        "role",
        "Haldt blamed his poor showing in the opinion polls on what he called a campaign of lies financed from abroad.",
        "Ahead in all but one opinion poll since June, Haldt blamed what he called a campaign of lies financed from abroad for his party's poor showing in the cities.",
      ],
      [
        "attribution",
        "A campaign of lies financed from abroad was behind the poor showing of Haldt's party in the cities.",
        "Haldt blamed what he described as a foreign-funded campaign of lies for his party's weak result in the cities.",
      ],
      [
        "negation",
        "Haldt offered evidence of a campaign of lies financed from abroad.",
        "Haldt gave no evidence for his charge that lies financed from abroad were to blame for his party's poor showing in the cities.",
      ],
      [
        "number",
        "Haldt had led only one opinion poll since June.",
        "All but one of the opinion polls since June had put Haldt in the lead.",
      ],
      [
        "role",
        "Haldt blamed a campaign of lies on his party's poor showing in the cities.",
        "Haldt's party did poorly in the cities, which he put down to a campaign of lies paid for from abroad.",
      ],
    ],
    [
      "Orlo, a former central bank governor who entered politics only three years ago, told supporters in Ardesh that the result was “a door opened, not a house won”.",
      [
        "quotation",
        "Orlo told supporters in Ardesh that the result was “a house won, not a door opened”.",
        "Speaking to supporters in Ardesh, Orlo called the result “a door opened, not a house won”.",
      ],
      [
        "role",
        "Orlo, a former politician who joined the central bank only three years ago, spoke to supporters in Ardesh.",
        "Orlo, who once headed the central bank, went into politics just three years ago.",
      ],
      [
        "name",
        "Orlo told supporters in Lower Venn that the result was “a door opened, not a house won”.",
        "In Ardesh, Orlo told her supporters that the result was “a door opened, not a house won”.",
      ],
      [
        "role",
        "Orlo, the governor of the central bank, told supporters that a door had been opened.",
        "The result had opened a door but not won a house, the former central bank governor told supporters.",
      ],
    ],
    [
      "The third-placed candidate, the farmers' leader Bronek Sal, who won 12.4%, declined to endorse either rival and said he would meet both before deciding.",
      [
        "negation",
        "Bronek Sal endorsed both of his rivals.",
        "Sal, who came third, would not back either of his rivals.",
      ],
      [
        "hedge",
        "Bronek Sal met both rivals before deciding.",
        "Sal said that he would hold meetings with both rivals before making up his mind.",
      ],
      [
        "number",
        "The farmers' leader Bronek Sal came third with 14.2%.",
        "Bronek Sal, the leader of the farmers, finished third on 12.4 percent.",
      ],
      [
        "role",
        "Both rivals declined to endorse the third-placed candidate, Bronek Sal.",
        "Neither rival was endorsed by the third-placed Bronek Sal.",
      ],
    ],
    [
      "Observers from the Coastal Union said the vote was largely orderly but noted that state television had given Haldt more than four times as much airtime as all his challengers together.",
      [
        "role",
        "Observers noted that state television had given Haldt's challengers more than four times as much airtime as Haldt.",
        "State television gave Haldt over four times the airtime of all his challengers combined, observers from the Coastal Union noted.",
      ],
      [
        "number",
        "Observers noted that state television had given Haldt up to four times as much airtime as his challengers.",
        "Observers noted that Haldt had received more than 4 times as much airtime on state television as his challengers put together.",
      ],
      [
        "attribution",
        "State television said the vote was largely orderly.",
        "The vote was for the most part orderly, according to the Coastal Union's observers.",
      ],
      [
        "hedge",
        "Observers from the Coastal Union said the vote was entirely orderly.",
        "Coastal Union observers called the vote largely orderly but pointed to the airtime state television had given Haldt.",
      ],
    ],
    [
      "Police said 17 people were arrested in Lower Venn after stones were thrown at a polling station; Orlo's party claimed that most of them were government employees, which the interior ministry denied.",
      [
        "attribution",
        "Most of the people arrested in Lower Venn were government employees.",
        "Most of those arrested were government employees, Orlo's party claimed, but the interior ministry denied it.",
      ],
      [
        "role",
        "The interior ministry claimed that most of them were government employees, which Orlo's party denied.",
        "The interior ministry denied a claim by Orlo's party that most of those arrested were government employees.",
      ],
      [
        "role",
        "Police said 17 government employees were arrested in Lower Venn.",
        "Seventeen people were arrested in Lower Venn, police said, after stones were thrown at a polling station.",
      ],
      [
        "coverage",
        "Police said 17 people were injured in Lower Venn when stones were thrown at a polling station.",
        "Stones were thrown at a polling station in Lower Venn, after which 17 people were arrested, according to police.",
      ],
      [
        "number",
        "Orlo's party claimed that all of those arrested were government employees.",
        "Orlo's party claimed that government employees made up most of those arrested.",
      ],
    ],
    [
      "The run-off is due on 19 October unless the Constitutional Court, which must rule by Friday, grants a request by Haldt's party for a recount in six of the country's 22 districts.",
      [
        "negation",
        "The run-off is due on 19 October only if the Constitutional Court grants a recount.",
        "The run-off is scheduled for 19 October, provided the Constitutional Court does not grant the recount requested by Haldt's party.",
      ],
      [
        "hedge",
        "The Constitutional Court has granted a request by Haldt's party for a recount in six districts.",
        "Haldt's party has asked for a recount in six of the country's 22 districts.",
      ],
      [
        "date",
        "The Constitutional Court must rule by 19 October, and the run-off is due on Friday.",
        "A ruling by the Constitutional Court is due by 10 October 2025.",
      ],
      [
        "number",
        "Haldt's party has requested a recount in all of the country's 22 districts.",
        "Haldt's party wants the votes recounted in 6 out of 22 districts.",
      ],
      [
        "role",
        "Orlo's party has requested a recount in six of the country's 22 districts.",
        "The request for a recount in six districts, on which the Constitutional Court must rule by Friday, comes from Haldt's party.",
      ],
    ],
    [
      "Analysts at Meridian Bank expect the currency, the tress, to weaken further before the second round, having lost 3% against the euro last week.",
      [
        "hedge",
        "The tress weakened further before the second round.",
        "Meridian Bank's analysts predict that the tress will weaken further ahead of the second round.",
      ],
      [
        "negation",
        "Analysts at Meridian Bank expect the tress to recover before the second round.",
        "The tress, which fell 3% against the euro last week, is expected by analysts at Meridian Bank to lose more ground before the second round.",
      ],
      ["role", "The euro lost 3% against the tress last week.", "Last week the tress lost 3% against the euro."],
      [
        "date",
        "Analysts at Meridian Bank expect the tress to weaken further after the second round.",
        "A further weakening of the tress before the second round is expected by analysts at Meridian Bank.",
      ],
      [
        "role",
        "Analysts at Meridian Bank expect the tress to lose 3% against the euro before the second round.",
        "The tress slipped by 3% against the euro last week, and Meridian Bank's analysts expect it to weaken further.",
      ],
    ],
  ],
};
