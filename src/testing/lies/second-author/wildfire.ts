import type { Topic } from "../topic.ts";

export const wildfire: Topic = {
  article: {
    title: "Wildfire near Cato Ridge forces thousands from their homes",
    publisher: "Pine County News Service",
    publishedAt: "2025-07-29",
    descriptor: "report",
  },
  sentences: [
    [
      "Between 4,500 and 5,000 people were ordered to leave their homes on Monday night as a wildfire jumped the Sable highway and burned towards the town of Cato Ridge.",
      [
        "number",
        "More than 5,000 people were ordered to leave their homes on Monday night as a wildfire burned towards Cato Ridge.",
        "On Monday night, 4,500 to 5,000 people were ordered out of their homes as a wildfire burned towards Cato Ridge.",
      ],
      [
        "date",
        "The wildfire jumped the Sable highway on 27 July 2025.",
        "The wildfire jumped the Sable highway on the night of 28 July 2025.",
      ],
      [
        "negation",
        "Between 4,500 and 5,000 people were ordered to stay in their homes as a wildfire burned towards Cato Ridge.",
        "As a wildfire burned towards Cato Ridge, between 4,500 and 5,000 people were told to leave their homes.",
      ],
      [
        "coverage",
        "The wildfire burned the town of Cato Ridge and thousands of its homes on Monday night.",
        "The wildfire, which jumped the Sable highway on Monday night, burned in the direction of Cato Ridge.",
      ],
    ],
    [
      "At least three people have died, two of them firefighters, and a further 19 were being treated for burns or smoke, county sheriff Dale Whitcomb said on Tuesday.",
      [
        "number",
        "At least three firefighters have died, county sheriff Dale Whitcomb said.",
        "At least three people, including two firefighters, have died, county sheriff Dale Whitcomb said.",
      ],
      [
        "number",
        "At least 19 people have died, county sheriff Dale Whitcomb said on Tuesday.",
        "Besides the three or more people who died, 19 were being treated, Sheriff Dale Whitcomb said.",
      ],
      [
        "attribution",
        "At least three people have died, fire chief Linda Farrow said on Tuesday.",
        "Sheriff Dale Whitcomb said on Tuesday that three people or more had died.",
        "His boss, fire chief",
      ],
      [
        "number",
        "Exactly three people have died, county sheriff Dale Whitcomb said on Tuesday.",
        "The county sheriff said on Tuesday that at least 3 people were dead and 19 others were being treated for burns or smoke.",
      ],
    ],
    [
      "One of the dead was named as Marcus Bell, 34, a volunteer with the Orchard Flat brigade, whose sister Joanna Bell, a nurse, was among the first to treat the injured.",
      [
        "role",
        "One of the dead was named as Joanna Bell, a nurse.",
        "Marcus Bell, a 34-year-old volunteer with the Orchard Flat brigade, was named as one of the dead.",
      ],
      [
        "role",
        "Marcus Bell was among the first to treat the injured.",
        "Joanna Bell, a nurse and the sister of Marcus Bell, was among the first to treat the injured.",
      ],
      ["name", "One of the dead was named as Marcus Ball, 34.", "Marcus Bell, 34, was named as one of those who died."],
      [
        "number",
        "Joanna Bell, 34, was among the first to treat the injured.",
        "Marcus Bell, who was 34, volunteered with the Orchard Flat brigade.",
      ],
    ],
    [
      "The fire, which had burned 6,200 hectares by noon, was 15 percent contained, up from 5 percent the day before.",
      [
        "number",
        "The fire, which had burned 6,200 hectares by noon, was 15 percent larger than the day before.",
        "By noon the fire had burned 6,200 hectares and was 15% contained.",
      ],
      [
        "number",
        "The fire had burned 6,200 acres by noon.",
        "Having burned 6,200 hectares by noon, the fire was 15 percent contained, against 5 percent the day before.",
      ],
      [
        "negation",
        "The fire was not contained at all by noon.",
        "The fire was 15 percent contained, after 5 percent the day before.",
      ],
    ],
    [
      "More than 140 houses have been destroyed, most of them in Orchard Flat, where all but six streets had been cleared before the flames arrived.",
      [
        "number",
        "Fewer than 140 houses have been destroyed, most of them in Orchard Flat.",
        "More than 140 houses have been destroyed, and most of those were in Orchard Flat.",
      ],
      [
        "negation",
        "Only six streets in Orchard Flat had been cleared before the flames arrived.",
        "In Orchard Flat, all streets except six had been cleared before the flames arrived.",
      ],
      [
        "number",
        "All of the more than 140 houses destroyed were in Orchard Flat.",
        "Most of the more than 140 destroyed houses were in Orchard Flat.",
      ],
    ],
    [
      "Investigators have not ruled out arson, but believe that a power line brought down by the wind is the more likely cause.",
      ["negation", "Investigators have ruled out arson.", "Arson has not been ruled out by investigators."],
      [
        "hedge",
        "A power line brought down by the wind caused the fire, investigators have established.",
        "A power line brought down by the wind is the more likely cause, investigators believe.",
      ],
      [
        "role",
        "Investigators believe that arson is a more likely cause than a power line brought down by the wind.",
        "Investigators believe a power line that the wind brought down is a more likely cause than arson.",
      ],
    ],
    [
      "Hollis Electric, the company that owns the line, said its equipment had been switched off two hours before the first flames were reported.",
      [
        "attribution",
        "Hollis Electric's equipment had been switched off two hours before the first flames were reported.",
        "According to Hollis Electric, its equipment had been switched off 2 hours before the first flames were reported.",
      ],
      [
        "date",
        "Hollis Electric said its equipment had been switched off two hours after the first flames were reported.",
        "Hollis Electric, which owns the line, said it had switched off its equipment two hours before the first flames were reported.",
      ],
      [
        "negation",
        "Hollis Electric said its equipment had not been switched off before the first flames were reported.",
        "Two hours before the first flames were reported its equipment had been switched off, said Hollis Electric, the line's owner.",
      ],
    ],
    [
      "That account was contradicted by a state inspector, Teresa Whitcomb, who said meters at a nearby substation showed current until 16:40.",
      [
        "negation",
        "The account was confirmed by a state inspector, Teresa Whitcomb.",
        "A state inspector, Teresa Whitcomb, contradicted that account.",
      ],
      [
        "role",
        "The account of a state inspector, Teresa Whitcomb, was contradicted by Hollis Electric.",
        "The account given by Hollis Electric was contradicted by Teresa Whitcomb, a state inspector.",
        "Hollis Electric",
      ],
      [
        "role",
        "Dale Whitcomb said meters at a nearby substation showed current until 16:40.",
        "Meters at a nearby substation showed current until 16:40, Teresa Whitcomb said.",
        "At least three",
      ],
    ],
    [
      "The sheriff, who is married to the inspector, said he would take no part in the inquiry.",
      [
        "negation",
        "The sheriff said he would take part in the inquiry.",
        "The sheriff said that he would not take part in the inquiry.",
      ],
      [
        "role",
        "The inspector said she would take no part in the inquiry.",
        "The sheriff, the husband of the inspector, said he would take no part in the inquiry.",
      ],
    ],
    [
      "The governor, Anne Castellano, declared a state of emergency in Pine and Larch counties, though not in neighbouring Dell County, and asked the federal government for four water-carrying aircraft.",
      [
        "name",
        "The governor, Anne Castellano, declared a state of emergency in Pine and Dell counties.",
        "The governor, Anne Castellano, declared a state of emergency in Larch and Pine counties.",
      ],
      [
        "role",
        "The federal government asked the governor, Anne Castellano, for four water-carrying aircraft.",
        "The federal government was asked by the governor, Anne Castellano, for four water-carrying aircraft.",
      ],
      [
        "negation",
        "Anne Castellano also declared a state of emergency in neighbouring Dell County.",
        "Governor Anne Castellano declared no state of emergency in Dell County.",
      ],
      [
        "hedge",
        "The federal government has sent the governor four water-carrying aircraft.",
        "Anne Castellano, the governor, has requested four water-carrying aircraft from the federal government.",
      ],
    ],
    [
      "Two have been promised by Wednesday evening, the Federal Fire Service said.",
      [
        "number",
        "Four aircraft have been promised by Wednesday evening, the Federal Fire Service said.",
        "Two of the aircraft have been promised by Wednesday evening, according to the Federal Fire Service.",
        "The governor, Anne",
      ],
      [
        "hedge",
        "Two aircraft have arrived, the Federal Fire Service said.",
        "The Federal Fire Service said two aircraft had been promised by Wednesday evening.",
        "The governor, Anne",
      ],
    ],
    [
      "Winds of up to 70 kilometres an hour are expected to ease on Thursday, but forecasters do not expect rain before next week.",
      [
        "hedge",
        "Winds of up to 70 kilometres an hour eased on Thursday.",
        "Winds of up to 70 km an hour are expected to die down on Thursday.",
      ],
      ["negation", "Forecasters expect rain before next week.", "No rain is expected by forecasters before next week."],
      [
        "date",
        "Winds of up to 70 kilometres an hour are expected to ease on Tuesday.",
        "Winds of up to 70 kilometres an hour are expected to ease on 31 July.",
      ],
    ],
    [
      "Cato Ridge itself was not thought to be in immediate danger, deputy fire chief Sam Oduro said, adding that this could change if the wind turned south.",
      [
        "role",
        "Cato Ridge was not thought to be in immediate danger, fire chief Sam Oduro said.",
        "Deputy fire chief Sam Oduro said Cato Ridge was not thought to be in immediate danger.",
      ],
      [
        "negation",
        "Cato Ridge was in immediate danger, deputy fire chief Sam Oduro said.",
        "Sam Oduro, the deputy fire chief, said Cato Ridge was not believed to be in immediate danger but that this could change if the wind turned south.",
      ],
      [
        "attribution",
        "Cato Ridge is not in immediate danger.",
        "Cato Ridge was not thought to be in immediate danger, though this could change with a turn of the wind to the south, Sam Oduro said.",
      ],
    ],
    [
      "His boss, fire chief Linda Farrow, had complained in May that her department was 22 firefighters short and that the county had cut its budget by $1.4 million.",
      [
        "number",
        "Fire chief Linda Farrow had complained that her department had 22 firefighters.",
        "Fire chief Linda Farrow complained in May that her department lacked 22 firefighters.",
      ],
      [
        "name",
        "Fire chief Lydia Farrow had complained in May that her department was 22 firefighters short.",
        "Linda Farrow, the fire chief, had complained in May that her department was short of 22 firefighters.",
      ],
      [
        "attribution",
        "The county cut the budget of the fire department by $1.4 million.",
        "Fire chief Linda Farrow had complained that the county cut her department's budget by $1.4 million.",
      ],
      [
        "number",
        "Linda Farrow had complained that the county had cut the budget to $1.4 million.",
        "In May Linda Farrow complained that the budget of her department had been cut by the county by $1.4m.",
      ],
    ],
    [
      "County officials dispute the second figure, which they say was a delay in payment rather than a cut.",
      [
        "negation",
        "County officials confirm that the budget was cut by $1.4 million.",
        "County officials dispute the cut of $1.4 million that Linda Farrow complained of.",
        "His boss",
      ],
      [
        "attribution",
        "The second figure was a delay in payment rather than a cut.",
        "It was not a cut but a delay in payment, county officials say.",
      ],
    ],
    [
      "The last fire of comparable size in the region, in August 2017, destroyed fewer than 90 houses and killed no one.",
      [
        "negation",
        "The last fire of comparable size in the region, in August 2017, killed 90 people.",
        "Nobody was killed in the last fire of comparable size in the region, in August 2017.",
      ],
      [
        "date",
        "The last fire of comparable size in the region was in August 2019.",
        "The region's last fire of comparable size was in August 2017.",
      ],
      [
        "coverage",
        "The fire of August 2017 in the region destroyed more houses than this one.",
        "More than 140 houses have been destroyed, while the last fire of comparable size in the region destroyed fewer than 90.",
        "More than 140",
      ],
    ],
  ],
};
