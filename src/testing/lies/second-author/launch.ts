import type { Topic } from "../topic.ts";

export const launch: Topic = {
  article: { title: "The long wait for Halcyon", byline: "Rosa Tindale", publisher: "Meridian Weekly" },
  sentences: [
    [
      "For the fourth time in eleven months, the Halcyon probe has missed its date with the sky.",
      [
        "number",
        "The Halcyon probe has missed its date with the sky eleven times in four months.",
        "The Halcyon probe has missed its date with the sky four times in 11 months.",
      ],
      [
        "negation",
        "The Halcyon probe has not missed its date with the sky in eleven months.",
        "In eleven months, the Halcyon probe has now missed its date with the sky for a fourth time.",
      ],
    ],
    [
      "The Continental Space Agency (CSA) postponed the launch on 8 May, less than three hours before lift-off, when a sensor in the upper stage reported a leak of helium.",
      [
        "number",
        "The Continental Space Agency postponed the launch more than three hours before lift-off.",
        "Less than 3 hours before lift-off, the launch was postponed by the Continental Space Agency.",
      ],
      [
        "date",
        "The Continental Space Agency postponed the launch to 8 May after a sensor reported a leak of helium.",
        "On 8 May the CSA put off the launch after a sensor in the upper stage had reported a helium leak.",
      ],
      [
        "name",
        "The Commonwealth Space Agency postponed the launch on 8 May.",
        "The launch was postponed on May 8 by the Continental Space Agency.",
      ],
      [
        "coverage",
        "The Continental Space Agency postponed the launch when helium damaged the upper stage of the probe.",
        "The launch was postponed by the Continental Space Agency when a leak of helium was reported by a sensor in the upper stage.",
      ],
    ],
    [
      "It was a false alarm, engineers later concluded: the sensor had failed, not the valve it was watching.",
      [
        "role",
        "Engineers later concluded that the valve had failed, not the sensor.",
        "Engineers later concluded that it was the sensor that had failed, and not the valve.",
      ],
      [
        "attribution",
        "The agency's auditor later concluded that it was a false alarm.",
        "The alarm was false, engineers concluded later.",
      ],
      [
        "negation",
        "Engineers concluded that the sensor had not failed.",
        "Engineers concluded that the valve had not failed.",
      ],
    ],
    [
      "The rocket is built by Orrin Dynamics, which bought the design from Castell Aerospace for $410 million in 2019.",
      [
        "role",
        "The rocket is built by Castell Aerospace, which bought the design from Orrin Dynamics in 2019.",
        "Orrin Dynamics, which builds the rocket, bought its design from Castell Aerospace in 2019.",
      ],
      [
        "number",
        "Orrin Dynamics bought the design from Castell Aerospace for €410 million.",
        "Castell Aerospace sold the rocket's design to Orrin Dynamics for $410 million.",
      ],
      [
        "date",
        "Orrin Dynamics built the rocket in 2019.",
        "In 2019 the design of the rocket was bought from Castell Aerospace by Orrin Dynamics.",
      ],
    ],
    [
      "Mission director Yusuf Adeyemi-Park, who has worked on the probe for 16 of his 52 years, takes the delay with good humour, although he admits that he did not sleep that night.",
      [
        "number",
        "Mission director Yusuf Adeyemi-Park has worked on the probe for 52 years.",
        "Mission director Yusuf Adeyemi-Park, who is 52, has worked on the probe for 16 years.",
      ],
      [
        "negation",
        "Yusuf Adeyemi-Park admits that he slept that night.",
        "Yusuf Adeyemi-Park admits that he was unable to sleep that night.",
      ],
      [
        "name",
        "Mission director Yusuf Adeyemi-Clark takes the delay with good humour.",
        "Yusuf Adeyemi-Park, the mission director, takes the delay with good humour.",
      ],
      [
        "coverage",
        "Mission director Yusuf Adeyemi-Park admits that the delay was his fault.",
        "Yusuf Adeyemi-Park admits that he did not sleep that night, but he takes the delay with good humour.",
      ],
    ],
    [
      "His deputy, Greta Lund, was the one who called off the countdown, against the advice of two of Orrin's engineers.",
      [
        "role",
        "Yusuf Adeyemi-Park called off the countdown, against the advice of his deputy, Greta Lund.",
        "Greta Lund, the deputy of Yusuf Adeyemi-Park, called off the countdown.",
        "Mission director",
      ],
      [
        "role",
        "Two of Orrin's engineers called off the countdown, against the advice of Greta Lund.",
        "The countdown was called off by Greta Lund, against the advice of two engineers from Orrin.",
      ],
      [
        "negation",
        "Greta Lund called off the countdown on the advice of two of Orrin's engineers.",
        "Two of Orrin's engineers had advised against calling off the countdown, but Greta Lund did so.",
      ],
      [
        "number",
        "Greta Lund called off the countdown against the advice of all of Orrin's engineers.",
        "It was Greta Lund who called off the countdown, against the advice of 2 Orrin engineers.",
      ],
    ],
    [
      "“I would rather explain a delay than a crater,” she said.",
      [
        "role",
        "Lund said she would rather explain a crater than a delay.",
        "Lund said she would rather explain a delay than a crater.",
        "His deputy",
      ],
    ],
    [
      "Neither Orrin nor the agency would say how much the postponement cost, but an auditor's report leaked to this magazine in March put the price of each week of delay at between $2.1 million and $2.6 million.",
      [
        "number",
        "An auditor's report put the price of each week of delay at more than $2.6 million.",
        "Each week of delay costs between $2.1 million and $2.6 million, according to a leaked auditor's report.",
      ],
      [
        "number",
        "An auditor's report put the price of each month of delay at between $2.1 million and $2.6 million.",
        "A leaked report by an auditor put the price of a week's delay at $2.1 million to $2.6 million.",
      ],
      [
        "attribution",
        "The agency put the price of each week of delay at between $2.1 million and $2.6 million.",
        "An auditor's report put the price of every week of delay at $2.1 million to $2.6 million, though neither Orrin nor the agency would say what the postponement cost.",
      ],
      [
        "negation",
        "Orrin said how much the postponement cost, but the agency would not.",
        "Orrin and the agency would not say how much the postponement cost.",
      ],
      [
        "date",
        "An auditor's report was leaked to the magazine in May.",
        "The auditor's report was leaked to the magazine in March.",
      ],
    ],
    [
      "An Orrin spokesman called the report incomplete and declined to discuss it further.",
      [
        "attribution",
        "The report on the cost of the delay is incomplete.",
        "The report was called incomplete by a spokesman for Orrin.",
      ],
      [
        "negation",
        "An Orrin spokesman called the report complete.",
        "A spokesman for Orrin, who called the report incomplete, would not discuss it further.",
      ],
      [
        "attribution",
        "A spokesman for the agency called the report incomplete and declined to discuss it further.",
        "Orrin's spokesman declined to discuss the report any further.",
      ],
    ],
    [
      "Halcyon would be the first probe to orbit Neptune, where it would arrive after a flight of almost twelve years if it leaves before the end of September.",
      [
        "hedge",
        "Halcyon is the first probe to orbit Neptune.",
        "Halcyon would be the first probe ever to orbit Neptune.",
      ],
      [
        "number",
        "Halcyon would arrive at Neptune after a flight of more than twelve years if it leaves before the end of September.",
        "If it leaves before the end of September, Halcyon would reach Neptune after a flight of nearly 12 years.",
      ],
      [
        "date",
        "Halcyon would arrive at Neptune at the end of September.",
        "Halcyon would have to leave before the end of September to arrive at Neptune after a flight of almost twelve years.",
      ],
    ],
    [
      "Miss that window, and the flight takes at least fifteen, because Jupiter will no longer be in the right place to give the probe a push.",
      [
        "negation",
        "If the window is missed, Jupiter will still be in the right place to give the probe a push.",
        "If that window is missed, Jupiter will no longer be in the right place to push the probe.",
      ],
      [
        "number",
        "If the window is missed, the flight takes at most fifteen years.",
        "If the window is missed, the flight takes at least 15 years instead of almost twelve.",
        "Halcyon would be",
      ],
    ],
    [
      "The probe carries seven instruments, four of them built in Dalmora, whose parliament came within two votes of cancelling its contribution last year.",
      [
        "number",
        "Seven of the probe's instruments were built in Dalmora.",
        "Four of the probe's seven instruments were built in Dalmora.",
      ],
      [
        "negation",
        "Dalmora's parliament cancelled its contribution to the probe last year by two votes.",
        "Dalmora's parliament was two votes short of cancelling its contribution last year.",
      ],
    ],
    [
      "Senator Ilse Marchetti, who led that campaign, says she has not changed her mind: the money, she argues, should have gone to weather satellites.",
      [
        "attribution",
        "The money should have gone to weather satellites.",
        "The money should have gone to weather satellites, argues Senator Ilse Marchetti.",
      ],
      [
        "negation",
        "Senator Ilse Marchetti says she has changed her mind about the money.",
        "Senator Ilse Marchetti, the leader of that campaign, says her mind has not changed.",
      ],
      [
        "role",
        "Senator Carlo Marchetti led that campaign and argues that the money should have gone to weather satellites.",
        "Ilse Marchetti, the senator who led the campaign, argues that the money should have been spent on weather satellites.",
        "Her brother",
      ],
    ],
    [
      "Her brother, the astronomer Carlo Marchetti, helped to design the probe's camera.",
      [
        "role",
        "Senator Ilse Marchetti helped to design the probe's camera.",
        "Carlo Marchetti, an astronomer and the brother of Senator Ilse Marchetti, helped design the camera of the probe.",
        "Senator Ilse",
      ],
    ],
    [
      "Rain is forecast for much of the coming week, and the agency has not yet named a new date.",
      ["negation", "The agency has named a new date.", "A new date has yet to be named by the agency."],
      [
        "coverage",
        "The agency has named rain as the reason for the postponement.",
        "The agency has not named a new date yet, and rain is forecast for much of the coming week.",
      ],
    ],
  ],
};
