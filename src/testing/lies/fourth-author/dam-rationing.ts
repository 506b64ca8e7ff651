import type { Topic } from "../topic.ts";

export const damRationing: Topic = {
  article: {
    title: "Marn Valley to ration water from September as Tarrow Dam falls to 31%",
    publisher: "Northmark Press Agency",
    publishedAt: "2025-08-14",
    language: "en",
    descriptor: "report",
  },
  sentences: [
    [
      "Households in 41 towns along the lower Marn will have their tap water cut off for six hours a night " +
        "from 1 September, the Marn Valley Water Board announced on Thursday, after the reservoir behind the " +
        "Tarrow Dam fell to 31% of its capacity.",
      [
        "number",
        "Night-time water cuts begin on 1 September in 41 towns along the lower Marn, where household tap " +
          "water will be shut off six nights a week.",
        "Night-time water cuts begin on 1 September in 41 towns along the lower Marn, where household tap " +
          "water will be shut off for six hours a night.",
      ],
    ],
    [
      "It is the first compulsory rationing in the valley since 1987.",
      [
        "date",
        "Starting on 1 September, the Marn Valley will see its first compulsory water rationing since 1978.",
        "Starting on 1 September, the Marn Valley will see its first compulsory water rationing since 1987.",
        "Households in 41 towns",
      ],
    ],
    [
      "“We have run out of gentle options,” the board's chair, Ilse Corvane, told reporters in Sellaby, " +
        "adding that voluntary savings since May had amounted to barely a fifth of what was needed.",
      [
        "quotation",
        "The board, its chair Ilse Corvane told reporters in Sellaby, has “run out of easy options”.",
        "The board, its chair Ilse Corvane told reporters in Sellaby, has “run out of gentle options”.",
      ],
      [
        "number",
        "Corvane told reporters that people's voluntary savings since May had fallen short of what was " +
          "needed by barely a fifth.",
        "Corvane told reporters that the voluntary savings made since May covered barely a fifth of what was needed.",
      ],
    ],
    [
      "The cuts, from 11 p.m. to 5 a.m., will apply to about 640,000 people; hospitals, dialysis centres " +
        "and fire stations are exempt.",
      [
        "negation",
        "Some 640,000 people face the overnight cuts, and so do hospitals, dialysis centres and fire stations.",
        "Some 640,000 people face the overnight cuts, from which hospitals, dialysis centres and fire " +
          "stations are exempt.",
      ],
    ],
    [
      "Farmers were told to expect a reduction of at least 45% in their irrigation quotas, although the " +
        "final figure depends on a survey of the groundwater that is not due until late October.",
      [
        "number",
        "Farmers have been told to expect cuts of up to 45% in their irrigation quotas.",
        "Farmers have been told to expect cuts of 45% or more in their irrigation quotas.",
      ],
      [
        "hedge",
        "The final cut in farmers' irrigation quotas has been set at 45% after a survey of the groundwater.",
        "The final cut in farmers' irrigation quotas will depend on a groundwater survey not due before " +
          "late October.",
      ],
    ],
    [
      "Rainfall in the catchment between January and July came to 212 millimetres, less than half of the " +
        "long-term average of 438, according to the state weather service.",
      [
        "attribution",
        "The water board puts rainfall in the catchment from January to July at 212 millimetres, under " +
          "half the long-term average of 438.",
        "The state weather service puts rainfall in the catchment from January to July at 212 millimetres, " +
          "under half the long-term average of 438.",
      ],
    ],
    [
      "Engineers had warned in a report dated 3 March 2023 that the dam's lower outlet, which was damaged " +
        "in the floods of 2021, might not be usable if the water sank below the 118-metre mark.",
      [
        "hedge",
        "As early as March 2023, a report by engineers warned that the dam's lower outlet had become " +
          "unusable after damage in the 2021 floods.",
        "As early as March 2023, a report by engineers warned that the dam's flood-damaged lower outlet " +
          "might be unusable if the water fell below the 118-metre mark.",
      ],
    ],
    ["That report was never published."],
    [
      "Corvane denied that the board had kept it back, saying it had been passed to the regional " +
        "environment ministry within a week.",
      [
        "role",
        "Corvane denied that the regional environment ministry had held back the engineers' report, saying " +
          "it had been passed to the board within a week.",
        "Corvane denied that the board had held back the engineers' unpublished report, saying it had been " +
          "passed to the regional environment ministry within a week.",
        "Engineers had warned",
        "That report was",
      ],
    ],
    [
      "A spokesman for the ministry, Tobias Renn, said he could neither confirm nor deny that a copy had " +
        "been received.",
      [
        "negation",
        "Ministry spokesman Tobias Renn denied that a copy had been received.",
        "Ministry spokesman Tobias Renn said he was unable to confirm or deny that a copy had been received.",
      ],
    ],
    [
      "On Wednesday the level stood at 121.4 metres, 60 centimetres lower than a week before.",
      [
        "number",
        "The level dropped by 60 centimetres in a week, from 121.4 metres to a new low on Wednesday.",
        "The level dropped by 60 centimetres in a week, to 121.4 metres on Wednesday.",
      ],
    ],
    [
      "Repairs to the outlet, estimated at 18.5 million crowns, were put out to tender in June, but only " +
        "one company submitted an offer and the procedure was cancelled.",
      [
        "coverage",
        "Just one bid, from Lorne Fibre, came in when the outlet repairs, estimated at 18.5 million " +
          "crowns, were put out to tender in June, and the procedure was cancelled.",
        "Just one bid came in when the outlet repairs, estimated at 18.5 million crowns, were put out to " +
          "tender in June, and the procedure was cancelled.",
      ],
    ],
    [
      "A second tender is planned for the autumn, and the work could begin in February at the earliest, " +
        "the board said.",
      [
        "date",
        "Another tender is planned for the autumn, the board says, and work could start no later than February.",
        "Another tender is planned for the autumn, the board says, and work could start no sooner than February.",
      ],
    ],
    [
      "The mayor of Ost-Hallen, Petra Vigh, called the measure “unavoidable, but unforgivable” and " +
        "demanded that the paper mill at Lorne, which draws some 9,000 cubic metres a day, be cut back " +
        "before any household was.",
      [
        "name",
        "Petra Vigh, who is mayor of Lorne, wants the paper mill at Ost-Hallen to be cut back before any " +
          "household is.",
        "Petra Vigh, who is mayor of Ost-Hallen, wants the paper mill at Lorne to be cut back before any " +
          "household is.",
      ],
    ],
    [
      "The mill's operator, Lorne Fibre, said that it had already lowered its consumption by 12% and that " +
        "a further reduction would put 300 jobs at risk.",
      [
        "attribution",
        "Having already lowered its consumption by 12%, the mill cannot make further reductions without " +
          "putting 300 jobs at risk.",
        "The mill's operator says it has already lowered its consumption by 12% and that going further " +
          "would put 300 jobs at risk.",
      ],
    ],
    [
      "An earlier statement by the board, according to which schools would also close, was withdrawn on " +
        "Tuesday as “premature”.",
      [
        "coverage",
        "The board's earlier statement that schools would close as well was retracted as “premature” on " +
          "Tuesday after protests from parents.",
        "The board's earlier statement that schools would close as well was retracted as “premature” on Tuesday.",
      ],
    ],
    [
      "The regional assembly is to debate an emergency bill on 27 August that would, if passed, allow the " +
        "board to fine those who waste water up to 2,500 crowns.",
      [
        "hedge",
        "The regional assembly is to pass an emergency bill on 27 August that lets the board impose fines " +
          "of up to 2,500 crowns for wasting water.",
        "The regional assembly is due to debate an emergency bill on 27 August that would let the board " +
          "impose fines of up to 2,500 crowns for wasting water.",
      ],
    ],
    ["Hydrologists expect the level to fall below the mark by mid-September unless there is substantial rain."],
  ],
};
