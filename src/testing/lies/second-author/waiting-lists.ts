import type { Topic } from "../topic.ts";

export const waitingLists: Topic = {
  article: {
    title: "Waiting times in Wessen: figures for February",
    publisher: "Wessen Health Board",
    publishedAt: "2025-03-12",
    descriptor: "official statement",
  },
  sentences: [
    [
      "Wessen Health Board today published its waiting-time figures for February, which show that 18,420 people were waiting for planned treatment, 1,130 fewer than in January.",
      [
        "number",
        "Wessen Health Board's figures show that 18,420 fewer people were waiting for planned treatment in February than in January.",
        "According to Wessen Health Board, the number of people waiting for planned treatment was 18,420 in February, down 1,130 from January.",
      ],
      [
        "number",
        "According to Wessen Health Board, 1,130 people were waiting for planned treatment in February.",
        "In February 18,420 people were waiting for planned treatment, according to Wessen Health Board's figures.",
      ],
      [
        "negation",
        "Wessen Health Board says 1,130 more people were waiting for planned treatment in February than in January.",
        "Wessen Health Board says 1,130 fewer people were waiting for planned treatment in February than in January.",
      ],
      [
        "date",
        "Wessen Health Board's figures show that 18,420 people were waiting for planned treatment in March.",
        "On 12 March 2025 Wessen Health Board published its figures for February, showing 18,420 people waiting for planned treatment.",
      ],
      [
        "name",
        "Essen Health Board published figures which show that 18,420 people were waiting for planned treatment.",
        "The figures published by Wessen Health Board show 18,420 people waiting for planned treatment.",
      ],
    ],
    [
      "Of these, 2,315 had waited longer than 52 weeks, compared with 2,290 a month earlier.",
      [
        "number",
        "Wessen Health Board says 2,315 people had waited longer than 25 weeks.",
        "Wessen Health Board says 2,315 people had waited more than 52 weeks, against 2,290 a month earlier.",
      ],
      [
        "negation",
        "Wessen Health Board says fewer people had waited longer than 52 weeks than a month earlier.",
        "Wessen Health Board says more people had waited longer than 52 weeks than a month earlier.",
      ],
      [
        "number",
        "A month earlier, 2,315 people had waited longer than 52 weeks, according to Wessen Health Board.",
        "A month earlier, 2,290 people had waited longer than 52 weeks, according to Wessen Health Board.",
      ],
    ],
    [
      "The share of emergency patients seen within four hours rose from 61.5 percent to 64 percent, which remains well below the national standard of 95 percent.",
      [
        "number",
        "The share of emergency patients seen within four hours rose by 64 percent, Wessen Health Board says.",
        "Wessen Health Board says the share of emergency patients seen within four hours rose to 64% from 61.5%.",
      ],
      [
        "negation",
        "The share of emergency patients seen within four hours is well above the national standard of 95 percent, Wessen Health Board says.",
        "At 64 percent, the share of emergency patients seen within four hours is still well below the national standard, Wessen Health Board says.",
      ],
      [
        "role",
        "Wessen Health Board says the national standard rose to 64 percent.",
        "Wessen Health Board says the national standard for emergency patients seen within four hours is 95 percent.",
      ],
      [
        "coverage",
        "Wessen Health Board says the share of emergency patients seen within four hours rose because fewer people were waiting for planned treatment.",
        "The share of emergency patients who were seen within four hours went up to 64 percent, which is far below the national standard, Wessen Health Board says.",
        "Wessen Health Board today",
      ],
    ],
    [
      "Chief executive Dr Nadia Ferris said staff had carried out more operations than in any February since 2019.",
      [
        "role",
        "Dr Nadia Ferris, the medical director, said staff had carried out more operations than in any February since 2019.",
        "Dr Nadia Ferris, the chief executive, said staff had carried out more operations than in any February since 2019.",
      ],
      [
        "date",
        "Chief executive Dr Nadia Ferris said staff had carried out more operations than in any month since 2019.",
        "More operations were carried out than in any February since 2019, chief executive Nadia Ferris said.",
      ],
      [
        "attribution",
        "Staff carried out more operations than in any February since 2019, as the Nurses' Guild confirmed.",
        "Not since 2019 had staff carried out so many operations in a February, according to Dr Nadia Ferris.",
      ],
    ],
    [
      "“These figures are moving in the right direction, but nobody here is satisfied with them,” she said.",
      [
        "negation",
        "Nadia Ferris said she was satisfied with the figures.",
        "Nadia Ferris said the figures were moving in the right direction but that nobody was satisfied with them.",
        "Chief executive",
      ],
    ],
    [
      "About a quarter of all cancelled operations were called off by patients themselves, and a further 9 percent because no bed was available.",
      [
        "role",
        "About 9 percent of all cancelled operations were called off by patients themselves, Wessen Health Board says.",
        "Patients themselves called off about 25 percent of all cancelled operations, Wessen Health Board says.",
      ],
      [
        "number",
        "About a quarter of all operations were cancelled by patients, Wessen Health Board says.",
        "About a quarter of the cancelled operations were called off by patients, Wessen Health Board says.",
      ],
      [
        "negation",
        "Wessen Health Board says 9 percent of cancelled operations were called off although a bed was available.",
        "Wessen Health Board says 9 percent of cancelled operations were called off for lack of a bed.",
      ],
    ],
    [
      "The board does not accept the claim by the Nurses' Guild that two wards at Tern Street Hospital were left without a doctor on the night of 21 February.",
      [
        "negation",
        "Wessen Health Board accepts the claim by the Nurses' Guild that two wards at Tern Street Hospital were left without a doctor.",
        "Wessen Health Board rejects the claim by the Nurses' Guild that two wards at Tern Street Hospital were left without a doctor.",
      ],
      [
        "attribution",
        "Two wards at Tern Street Hospital were left without a doctor on the night of 21 February.",
        "The Nurses' Guild claims that two wards at Tern Street Hospital were without a doctor on the night of 21 February, which the health board does not accept.",
      ],
      [
        "role",
        "The Nurses' Guild does not accept the board's claim that two wards at Tern Street Hospital were left without a doctor.",
        "The claim by the Nurses' Guild that two wards were left without a doctor is not accepted by the board.",
      ],
      [
        "date",
        "The Nurses' Guild claims that two wards were left without a doctor on the night of 12 February, which the board does not accept.",
        "The Nurses' Guild claims that two wards were left without a doctor on the night of February 21, a claim the board does not accept.",
      ],
    ],
    [
      "An internal review, led by acting medical director Dr Paul Imber, found that a doctor had been on duty in each ward throughout the night.",
      [
        "role",
        "An internal review led by chief executive Dr Paul Imber found that a doctor had been on duty in each ward.",
        "The review, which acting medical director Paul Imber led, found that each ward had had a doctor on duty throughout the night.",
      ],
      [
        "name",
        "An internal review led by Dr Marian Imber found that a doctor had been on duty in each ward.",
        "An internal review led by Dr Paul Imber found that a doctor had been on duty in each ward all night.",
        "The board's chair",
      ],
      [
        "attribution",
        "The Nurses' Guild found that a doctor had been on duty in each ward throughout the night.",
        "A doctor had been on duty in each ward throughout the night, the internal review found.",
      ],
    ],
    [
      "The review has been sent to the Health Inspectorate, which is expected to decide by the end of April whether to open an inquiry of its own.",
      [
        "hedge",
        "The Health Inspectorate has decided to open an inquiry of its own.",
        "The Health Inspectorate is expected to decide by the end of April whether it will open its own inquiry, according to Wessen Health Board.",
      ],
      [
        "role",
        "The Health Inspectorate has sent the review to the board, which is expected to decide whether to open an inquiry.",
        "Wessen Health Board says the review has been sent to the Health Inspectorate.",
      ],
    ],
    [
      "A new unit for hip and knee surgery, built at a cost of £14.6 million, will treat up to 60 patients a week when it opens at St Brannock's Hospital this autumn.",
      [
        "number",
        "A new unit for hip and knee surgery will treat at least 60 patients a week at St Brannock's Hospital, Wessen Health Board says.",
        "Wessen Health Board says a new unit at St Brannock's Hospital will treat up to 60 patients a week when it opens this autumn.",
      ],
      [
        "number",
        "A new unit for hip and knee surgery was built at a cost of £14.6 billion, Wessen Health Board says.",
        "The cost of building the new unit for hip and knee surgery was £14.6m, according to Wessen Health Board.",
      ],
      [
        "name",
        "A new unit for hip and knee surgery will open at Tern Street Hospital this autumn, Wessen Health Board says.",
        "This autumn a new unit for hip and knee surgery will open at St Brannock's Hospital, Wessen Health Board says.",
        "Unlike Tern Street",
      ],
      [
        "date",
        "Wessen Health Board says the new unit for hip and knee surgery opened at St Brannock's Hospital last autumn.",
        "Wessen Health Board says the new unit for hip and knee surgery will open at St Brannock's Hospital in the autumn of 2025.",
      ],
    ],
    [
      "Unlike Tern Street, St Brannock's has no emergency department, so planned operations there are less likely to be postponed.",
      [
        "role",
        "Unlike St Brannock's, Tern Street has no emergency department, Wessen Health Board says.",
        "St Brannock's, unlike Tern Street, does not have an emergency department, Wessen Health Board says.",
      ],
      [
        "hedge",
        "Planned operations at St Brannock's are never postponed, Wessen Health Board says.",
        "Planned operations are less likely to be postponed at St Brannock's because it has no emergency department, Wessen Health Board says.",
      ],
    ],
    [
      "The board's chair, Marian Imber, has written to the health minister, Robert Quill, asking for an extra £3 million to reduce waits for children's hearing tests.",
      [
        "role",
        "The health minister, Robert Quill, has written to the board's chair, Marian Imber, asking for an extra £3 million.",
        "Marian Imber, who chairs the board, has written to Robert Quill, the health minister, to ask for an extra £3 million.",
      ],
      [
        "name",
        "The board's chair, Marian Imber, has written to the health minister, Robert Quinn, asking for an extra £3 million.",
        "Marian Imber, the board's chair, has asked Robert Quill for an additional £3 million in a letter.",
      ],
      [
        "negation",
        "The health minister, Robert Quill, has refused the extra £3 million that the board's chair, Marian Imber, asked for.",
        "The health minister, Robert Quill, has been asked by the board's chair, Marian Imber, for an extra £3 million.",
      ],
      [
        "coverage",
        "Marian Imber has written to the health minister, Robert Quill, asking for more doctors at Tern Street Hospital.",
        "Marian Imber asked the health minister, Robert Quill, for another £3 million to cut waits for children's hearing tests.",
        "The board does not",
      ],
    ],
    [
      "Children referred last month can expect to wait between 14 and 18 weeks for a first test, against a target of six.",
      [
        "number",
        "Wessen Health Board says children referred last month can expect to wait 14 weeks for a first test.",
        "Wessen Health Board says children referred last month can expect a wait of 14 to 18 weeks for a first test.",
      ],
      [
        "number",
        "Wessen Health Board says the target for a first test is between 14 and 18 weeks.",
        "Wessen Health Board says the target for a first test is six weeks.",
      ],
    ],
    [
      "The board apologises to the 212 patients whose letters were sent to the wrong address in January and who may have missed an appointment as a result.",
      [
        "hedge",
        "Wessen Health Board says 212 patients missed an appointment in January.",
        "Wessen Health Board says 212 patients may have missed an appointment because their letters were sent to the wrong address.",
      ],
      [
        "coverage",
        "Wessen Health Board has apologised to patients whose appointments were cancelled in January.",
        "Wessen Health Board has apologised to 212 patients whose letters went to the wrong address in January.",
      ],
    ],
    [
      "No patient records were lost or stolen.",
      [
        "negation",
        "Wessen Health Board says patient records were lost.",
        "Wessen Health Board says that patient records were neither lost nor stolen.",
      ],
    ],
  ],
};
