import type { Topic } from "../topic.ts";

export const ravnikBronzes: Topic = {
  article: {
    title: "The Ravnik bronzes and the price of delay",
    byline: "Ottilie Brand",
    publisher: "The Wexmoor Courier",
    publishedAt: "2025-03-22",
    language: "en",
    descriptor: "opinion",
  },
  sentences: [
    [
      "On Thursday the trustees of the Wexmoor Museum voted by seven to five not to return the eleven " +
        "Ravnik bronzes to the highland republic of Sarvenia, and they got it wrong.",
      [
        "opinion",
        "By seven votes to five, the trustees of the Wexmoor Museum wrongly decided on Thursday not to " +
          "return the eleven Ravnik bronzes to Sarvenia.",
        "The author thinks the trustees of the Wexmoor Museum were wrong to decide on Thursday, by seven " +
          "votes to five, not to return the eleven Ravnik bronzes to Sarvenia.",
      ],
    ],
    [
      "The bronzes were taken from a hill shrine in the winter of 1903 by an expedition under Colonel " +
        "Edmund Strake, who wrote in his diary that they had been “given freely by a people too frightened " +
        "to refuse”.",
      [
        "quotation",
        "According to the column, Colonel Edmund Strake, whose expedition took the bronzes from a hill " +
          "shrine, wrote in his diary that they had been “taken freely from a people too frightened to " +
          "refuse”.",
        "According to the column, Colonel Edmund Strake, whose expedition took the bronzes from a hill " +
          "shrine, wrote in his diary that they had been “given freely by a people too frightened to refuse”.",
      ],
    ],
    [
      "They were sold to the museum four years later for 1,200 guineas.",
      [
        "date",
        "Taken in the winter of 1903, the bronzes were sold to the museum in 1904 for 1,200 guineas, the " +
          "column says.",
        "Taken in the winter of 1903, the bronzes were sold to the museum four years later for 1,200 " +
          "guineas, the column says.",
        "The bronzes were taken",
      ],
    ],
    [
      "The museum’s director, Beatrix Holloway, argues that the sale of 1907 was lawful and that the " +
        "museum is forbidden by its statute of 1951 to dispose of any object in its collection.",
      [
        "attribution",
        "The sale of 1907 was legal, and a statute of 1951 prevents the museum from giving up any object " +
          "in its collection.",
        "The museum's director, Beatrix Holloway, maintains that the 1907 sale was legal and that a " +
          "statute of 1951 forbids the museum to dispose of any object in its collection.",
      ],
    ],
    ["That is the sort of answer which an institution gives when it has run out of better ones."],
    [
      "Section 9 of the same statute allows the trustees to part with an object if it is “unfit to be " +
        "retained”, a clause that was used in 2004 to hand a carved door back to the island of Tavo.",
      [
        "name",
        "A carved door was returned to the island of Orlen in 2004 under Section 9 of the statute, the " +
          "author points out.",
        "A carved door was returned to the island of Tavo in 2004 under Section 9 of the statute, the " +
          "author points out.",
      ],
    ],
    [
      "Sarvenia first asked for the bronzes in 1962, was refused without reasons, and asked again in 1989 " +
        "and in 2017.",
      [
        "coverage",
        "Three requests by Sarvenia, in 1962, 1989 and 2017, were refused without reasons, the author writes.",
        "Three requests have come from Sarvenia, in 1962, 1989 and 2017, and the first was refused without " +
          "reasons, the author writes.",
      ],
    ],
    [
      "Its culture minister, Anton Belisar, said after the vote that his government would bring the case " +
        "before the arbitration court in Lisse unless the trustees reconsidered by 30 June.",
      [
        "hedge",
        "After the vote, Sarvenia took the case to the arbitration court in Lisse, the culture minister, " +
          "Anton Belisar, said.",
        "After the vote, Sarvenia's culture minister, Anton Belisar, said his government would take the " +
          "case to the arbitration court in Lisse unless the trustees thought again by 30 June.",
        "Sarvenia first asked",
      ],
      [
        "date",
        "The trustees meet again on 30 June, and Belisar has said that his government will go to the " +
          "arbitration court in Lisse unless they reconsider by 12 May.",
        "The trustees meet again on 12 May, and Belisar has said that his government will go to the " +
          "arbitration court in Lisse unless they reconsider by 30 June.",
        "The trustees meet again",
      ],
    ],
    [
      "He has offered to lend four of the bronzes back to Wexmoor for ten years at a time, which is more " +
        "generous than anything the museum has ever proposed.",
      [
        "attribution",
        "Lending four of the bronzes back for ten years at a time, says Anton Belisar, is more generous " +
          "than anything the museum has ever proposed.",
        "Anton Belisar's offer to lend four of the bronzes back for ten years at a time is, in the " +
          "author's view, more generous than anything the museum has ever proposed.",
        "Its culture minister",
      ],
    ],
    [
      "A report commissioned by the museum itself and completed last September by the historian Dr Lucan " +
        "Maerz concluded that the bronzes were “in all likelihood” removed under threat.",
      [
        "role",
        "In a report for the government of Sarvenia, completed in September 2024, the historian Lucan " +
          "Maerz found that the bronzes were “in all likelihood” removed under threat, the author says.",
        "In a report for the museum, completed in September 2024, the historian Lucan Maerz found that the " +
          "bronzes were “in all likelihood” removed under threat, the author says.",
      ],
    ],
    [
      "The museum has published only the summary, 6 of 148 pages.",
      [
        "number",
        "Only 6 of the 148 pages of Lucan Maerz's report have been withheld by the museum, according to the author.",
        "Only 6 of the 148 pages of Lucan Maerz's report, the summary, have been published by the museum, " +
          "according to the author.",
        "A report commissioned",
      ],
    ],
    [
      "Holloway denies that the trustees were kept in the dark; all twelve, she told this newspaper, were " +
        "able to read the full text in a reading room for two days before the vote.",
      [
        "negation",
        "Holloway, who told the Wexmoor Courier that all twelve trustees could read the full text for two " +
          "days before the vote, does not deny that they were kept in the dark.",
        "Holloway, who told the Wexmoor Courier that all twelve trustees could read the full text for two " +
          "days before the vote, denies that they were kept in the dark.",
      ],
    ],
    [
      "Two of them have told me that they knew nothing of any reading room.",
      [
        "role",
        "Two of the trustees told Holloway that they knew nothing of any reading room, the author reports.",
        "Two of the trustees told the author that they knew nothing of any reading room.",
        "Holloway denies",
      ],
    ],
    [
      "Those who fear that one return will empty the galleries should look at Orlen, where the state " +
        "museum gave back 63 objects between 2015 and 2022 and saw its visitor numbers rise by 18%.",
      [
        "coverage",
        "After the state museum in Orlen gave back 63 objects from 2015 to 2022, the author notes, its " +
          "visitor numbers rose by 18% as a result.",
        "The state museum in Orlen gave back 63 objects from 2015 to 2022, the author notes, and its " +
          "visitor numbers rose by 18%.",
      ],
    ],
    [
      "According to a survey by the polling institute Meridian, 54% of Wexmoor’s residents favour a " +
        "return, 27% oppose it and the rest have no opinion.",
      [
        "number",
        "More than half of Wexmoor's residents, 54%, support a return, and the remaining 46% are against " +
          "it, according to a survey by Meridian.",
        "More than half of Wexmoor's residents, 54%, support a return, and 27% are against it, according " +
          "to a survey by Meridian.",
      ],
    ],
    [
      "The museum may well win in court, and it will still have lost the argument.",
      [
        "opinion",
        "The museum will have lost the argument even if it wins in court.",
        "The author believes that the museum will have lost the argument even if it wins in court.",
      ],
    ],
    [
      "In last Saturday’s column I wrote that the bronzes had been kept in storage since 1998; in fact, " +
        "three of the eleven are on display, and I apologise for the mistake.",
      [
        "negation",
        "Since 1998 the bronzes have been kept in storage, as the author confirms in a correction.",
        "The author apologises for having written that the bronzes had been in storage since 1998, when in " +
          "fact three of the eleven are on display.",
      ],
    ],
    [
      "The trustees meet again on 12 May, and they should use that day to reverse themselves.",
      [
        "hedge",
        "The trustees are expected to reverse their vote at a meeting on 12 May, the author writes.",
        "The trustees should reverse themselves at their meeting on 12 May, the author writes.",
      ],
    ],
  ],
};
