import type { Topic } from "../topic.ts";

export const quarryVerdict: Topic = {
  article: {
    title: "Former Dunmarsh quarry boss jailed for six years over falsified dust readings",
    byline: "Imogen Tallis",
    publisher: "The Calder Ledger",
    publishedAt: "2025-03-05",
    descriptor: "report",
  },
  sentences: [
    [
      "A judge in Port Calder on Tuesday sentenced Gregor Whitlam, the former chief executive of Dunmarsh Aggregates, to six years in prison for falsifying dust readings at two quarries where 31 workers later developed silicosis.",
      [
        "role",
        "Gregor Whitlam sentenced the former chief executive of Dunmarsh Aggregates to six years in prison.",
        "Gregor Whitlam, who used to run Dunmarsh Aggregates, was jailed for six years by a judge in Port Calder.",
      ],
      [
        "number",
        "Whitlam was sentenced to six years in prison for falsifying dust readings at 31 quarries.",
        "Whitlam got a six-year prison sentence for falsifying dust readings at two quarries, where 31 workers went on to develop silicosis.",
      ],
      [
        "date",
        "Gregor Whitlam was sentenced to six years in prison on 5 March 2025.",
        "On 4 March 2025 a Port Calder judge jailed the former Dunmarsh Aggregates chief executive for six years.",
      ],
      [
        "role",
        "A former judge in Port Calder sentenced the chief executive of Dunmarsh Aggregates to six years in prison.",
        "The former chief executive of Dunmarsh Aggregates has been sent to prison for six years for falsifying dust readings.",
      ],
      [
        "coverage",
        "Because Whitlam falsified dust readings, 31 workers developed silicosis.",
        "Thirty-one workers later developed silicosis at the two quarries whose dust readings Whitlam falsified.",
      ],
    ],
    [
      "Judge Honora Pell said Whitlam had “treated the monitors as a nuisance and the men as a cost”, but she rejected the prosecution's argument that he had intended anyone to fall ill.",
      [
        "quotation",
        "Judge Honora Pell said Whitlam had “treated the men as a nuisance and the monitors as a cost”.",
        "Whitlam had “treated the monitors as a nuisance and the men as a cost”, Judge Honora Pell said.",
      ],
      [
        "negation",
        "The judge accepted the prosecution's argument that Whitlam had intended people to fall ill.",
        "Pell did not accept the prosecution's argument that Whitlam had meant anyone to fall ill.",
      ],
      [
        "role",
        "The prosecution rejected Judge Pell's argument that Whitlam had intended anyone to fall ill.",
        "The prosecution argued that Whitlam had intended someone to fall ill, but Judge Honora Pell rejected that.",
      ],
      [
        "attribution",
        "Prosecutors said Whitlam had “treated the monitors as a nuisance and the men as a cost”.",
        "According to Judge Pell, Whitlam treated the men as a cost and the monitors as a nuisance.",
      ],
    ],
    [
      "Prosecutors had alleged that between April 2016 and November 2019 Whitlam ordered site managers to cover the sensors with damp cloth whenever inspectors from the Minerals Authority were due.",
      [
        "attribution",
        "Between April 2016 and November 2019 Whitlam ordered site managers to cover the sensors with damp cloth.",
        "Prosecutors alleged that Whitlam told site managers to drape the sensors in damp cloth ahead of visits by Minerals Authority inspectors.",
      ],
      [
        "role",
        "Prosecutors alleged that site managers ordered Whitlam to cover the sensors with damp cloth.",
        "Site managers were ordered by Whitlam to cover the sensors whenever Minerals Authority inspectors were due, prosecutors alleged.",
      ],
      [
        "date",
        "Prosecutors alleged that Whitlam had the sensors covered between November 2016 and April 2019.",
        "Prosecutors alleged that from April 2016 to November 2019 Whitlam told site managers to cover the sensors when inspectors were due.",
      ],
      [
        "role",
        "Prosecutors alleged that Whitlam ordered inspectors from the Minerals Authority to cover the sensors whenever site managers were due.",
        "The prosecution alleged Whitlam had ordered that the sensors be covered with damp cloth whenever inspectors were due.",
      ],
      [
        "coverage",
        "Prosecutors alleged that Whitlam had the sensors covered to avoid paying for better ventilation.",
        "Damp cloth was to be put over the sensors whenever inspectors were due, on Whitlam's orders, prosecutors alleged.",
      ],
    ],
    [
      "Two of the five managers who were charged alongside him, Petra Lowe and Dev Anand, pleaded guilty last year and gave evidence against him; the other three were acquitted in January.",
      [
        "number",
        "Two of the five managers charged alongside him were acquitted in January.",
        "Three of the five managers charged alongside him were acquitted in January.",
      ],
      [
        "role",
        "Whitlam pleaded guilty last year and gave evidence against Petra Lowe and Dev Anand.",
        "Petra Lowe and Dev Anand, two of the managers charged alongside Whitlam, pleaded guilty and testified against him.",
        "Prosecutors had alleged",
      ],
      ["date", "Lowe and Anand pleaded guilty in January.", "Lowe and Anand pleaded guilty in 2024."],
      [
        "negation",
        "The other three managers were convicted in January.",
        "The remaining three managers were cleared in January.",
      ],
      [
        "number",
        "All five managers charged alongside him pleaded guilty and gave evidence.",
        "Of the five managers charged, two admitted guilt and the rest were acquitted.",
      ],
    ],
    [
      "Whitlam, 58, who showed no reaction as the sentence was read out, has always denied giving any such order and plans to appeal, his lawyer, Casimir Obi, told reporters.",
      [
        "role",
        "Casimir Obi, 58, showed no reaction as the sentence was read out.",
        "As the sentence was read out, Whitlam, 58, showed no reaction.",
      ],
      [
        "hedge",
        "Whitlam has lodged an appeal, his lawyer, Casimir Obi, told reporters.",
        "Whitlam intends to appeal, according to his lawyer, Casimir Obi.",
      ],
      [
        "role",
        "Casimir Obi has always denied giving any such order, his lawyer, Whitlam, told reporters.",
        "Whitlam's lawyer, Casimir Obi, told reporters that his client had always denied giving such an order.",
      ],
      [
        "number",
        "Whitlam, 85, showed no reaction as the sentence was read out.",
        "The 58-year-old Whitlam did not react when the sentence was read out.",
      ],
      [
        "negation",
        "Whitlam has admitted giving the order but plans to appeal, his lawyer told reporters.",
        "Whitlam, who plans an appeal, has consistently denied giving such an order, his lawyer said.",
      ],
    ],
    [
      "The court also fined Dunmarsh, which was sold to Kerrigan Stone in 2021, £4.2 million, less than half of the £9 million that prosecutors had sought.",
      [
        "role",
        "The court also fined Kerrigan Stone, which was sold to Dunmarsh in 2021, £4.2 million.",
        "Dunmarsh, which Kerrigan Stone bought in 2021, was fined £4.2 million.",
      ],
      [
        "number",
        "The court fined Dunmarsh £9 million.",
        "Prosecutors wanted a £9m fine for Dunmarsh, but the court set it at £4.2m.",
      ],
      [
        "role",
        "Dunmarsh was sold to Kerrigan Stone for £4.2 million in 2021.",
        "Dunmarsh must pay a fine of £4.2 million, less than half of what prosecutors had asked for.",
      ],
      [
        "number",
        "The £4.2 million fine was more than half of what prosecutors had sought.",
        "The £4.2m fine was less than half the sum sought by prosecutors.",
      ],
      ["date", "The court fined Dunmarsh £4.2 million in 2021.", "In 2021 Dunmarsh was sold to Kerrigan Stone."],
    ],
    [
      "It is the first custodial sentence for a quarry executive since the Dust Act came into force in 2009, although four companies have been fined under the law.",
      [
        "number",
        "It is the fourth custodial sentence for a quarry executive since the Dust Act came into force.",
        "Until now, no quarry executive had received a custodial sentence since the Dust Act took effect in 2009.",
      ],
      [
        "role",
        "Four quarry executives have been fined under the Dust Act.",
        "Four companies have been fined under the Dust Act, which has been in force since 2009.",
      ],
      [
        "coverage",
        "It is the first custodial sentence since another quarry executive was jailed in 2009.",
        "Although four firms have been fined under the Dust Act, this is the first time since it came into force that a quarry executive has been given a custodial sentence.",
      ],
    ],
    [
      "“Six years is nothing beside a lifetime on oxygen,” said Moira Kett, whose husband, Alun, worked at the Hollin Edge quarry for 22 years and died in 2023.",
      [
        "role",
        "Moira Kett worked at the Hollin Edge quarry for 22 years.",
        "Moira Kett's husband, Alun, who died in 2023, had worked at the Hollin Edge quarry for 22 years.",
      ],
      [
        "quotation",
        "“Six years is nothing beside 22 years at the quarry,” said Moira Kett.",
        "“Six years is nothing beside a lifetime on oxygen,” Kett said.",
      ],
      [
        "opinion",
        "Six years is nothing beside a lifetime on oxygen.",
        "To Moira Kett, six years is nothing compared with a lifetime on oxygen.",
      ],
      [
        "coverage",
        "Alun, Moira Kett's husband, died of silicosis in 2023.",
        "Alun, Moira Kett's husband, spent 22 years working at the Hollin Edge quarry and died in 2023.",
      ],
      [
        "date",
        "Moira Kett's husband, Alun, worked at the Hollin Edge quarry until 2023.",
        "Moira Kett lost her husband, who had worked at the Hollin Edge quarry for 22 years, in 2023.",
      ],
    ],
    [
      "The Minerals Authority, which the judge criticised for announcing its visits in advance, said it would move to unannounced inspections by the end of the year and was considering tougher licence conditions.",
      [
        "role",
        "The Minerals Authority criticised the judge for announcing visits in advance.",
        "The judge criticised the Minerals Authority for giving advance notice of its visits.",
      ],
      [
        "hedge",
        "The Minerals Authority said it would introduce tougher licence conditions by the end of the year.",
        "The Minerals Authority said it was thinking about stricter licence conditions.",
      ],
      [
        "hedge",
        "The Minerals Authority has moved to unannounced inspections.",
        "Inspections will be unannounced by the end of the year, the Minerals Authority said.",
      ],
      [
        "date",
        "The Minerals Authority said it would move to unannounced inspections after the end of the year.",
        "By the end of 2025, the Minerals Authority said, it would switch to unannounced inspections.",
      ],
    ],
  ],
};
