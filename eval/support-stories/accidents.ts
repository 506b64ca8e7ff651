import type { EventKind } from "./event-kind.ts";

export const accidents: readonly EventKind[] = [
  {
    titles: [
      "Fire destroys {company} warehouse in {place}",
      "{place}: blaze guts {company} depot, {n} hurt",
      "{n} injured as flames tear through storage hall in {place}",
      "Huge fire at {company} site near {place}",
    ],
    facts: [
      [
        "A fire broke out at a warehouse of {company} in {place} in the early hours of {day}.",
        "Flames swept through a depot that {company} runs on the edge of {place} on {day}.",
        "A storage hall of the firm {company} burned to the ground in {place} on {day} night.",
      ],
      [
        "{n} people were taken to hospital with smoke poisoning.",
        "Medics treated {n} workers who had breathed in fumes.",
        "Doctors said {n} patients had been admitted, none of them in danger.",
      ],
      [
        "Some {m} firefighters from all of {region} fought the blaze until noon.",
        "Crews from several towns in {region}, {m} of them in all, needed eight hours to put it out.",
        "The fire service sent {m} men and women and two aircraft.",
      ],
      [
        "“We have lost everything we stored there,” said {person}, who manages the site.",
        "Site manager {person} spoke of the total loss of the building.",
        "{person}, in charge of the depot, said that nothing could be saved.",
      ],
      [
        "Residents were told to keep their windows shut because of the smoke.",
        "A black cloud stood over the town, and police warned people to stay indoors.",
        "Schools nearby remained closed as ash fell on the streets.",
      ],
      [
        "What caused the fire is not yet known.",
        "Investigators have not said how it started.",
        "The cause is under investigation.",
      ],
    ],
    later: {
      titles: [
        "Faulty cable blamed for {place} warehouse fire",
        "{company} to rebuild in {place} after blaze",
        "Inspectors had warned {company} before the {place} fire",
      ],
      facts: [
        [
          "A damaged cable set off the fire at the {company} warehouse in {place}, inspectors say.",
          "Investigators trace the blaze that destroyed the depot of {company} in {place} to the wiring.",
        ],
        [
          "{person} promised that the hall would be built anew within a year.",
          "The company wants to open again next year, manager {person} told reporters.",
        ],
        ["An insurer put the damage at {k} million.", "Losses are estimated at {k} million by the insurance company."],
      ],
    },
  },
  {
    titles: [
      "Express derails near {place}, {n} dead",
      "{n} killed in train crash outside {place}",
      "Rail accident in {region}: carriages leave the track at {place}",
      "Passengers trapped after train comes off the rails near {place}",
    ],
    facts: [
      [
        "An express train derailed near {place} on {day} evening, killing {n} people.",
        "{n} people died when a passenger train left the tracks outside {place} on {day}.",
        "Three carriages of a train to {place} jumped the rails on {day}; {n} passengers lost their lives.",
      ],
      [
        "At least {m} passengers were hurt, hospitals in {region} reported.",
        "Hospitals across {region} took in {m} injured.",
        "The number of wounded was given as {m}.",
      ],
      [
        "The line operated by {company} will stay shut for days.",
        "{company}, which runs the line, suspended all services.",
        "Trains of the operator {company} were replaced by buses.",
      ],
      [
        "“I heard a bang, and then we were lying on our side,” said {person}, a student on board.",
        "{person}, who was in the second carriage, crawled out through a window.",
        "A passenger, {person}, told of screams in the dark.",
      ],
      [
        "Transport minister {official} travelled to the scene.",
        "{official}, the minister of transport, spoke of a black day.",
        "The accident must be cleared up without mercy, said transport minister {official}.",
      ],
      [
        "The train was carrying about 200 people.",
        "Some two hundred travellers were on board.",
        "It is thought that the driver braked too late in a curve.",
      ],
    ],
    later: {
      titles: [
        "{place} crash: train was too fast, recorder shows",
        "Mourning in {place} for the victims of the derailment",
        "{official} orders speed limits after {place} train disaster",
      ],
      facts: [
        [
          "The train that derailed near {place} was going at {k} kilometres an hour, its recorder shows.",
          "Data from the black box put the speed of the express before {place} at {k} kilometres an hour.",
        ],
        [
          "{company} said that it was helping prosecutors.",
          "The operator {company} declined to comment while prosecutors are at work.",
        ],
        ["Minister {official} announced lower limits for all curves.", "All curves will be checked, {official} said."],
      ],
    },
  },
  {
    titles: [
      "River {name} bursts its banks, {place} under water",
      "Thousands flee floods in {place}",
      "{place} flooded after days of rain",
      "Dam holds, but {place} drowns in the floodwater of the {name}",
    ],
    facts: [
      [
        "The river {name} flooded the centre of {place} on {day} after three days of rain.",
        "After heavy rain the {name} rose over its banks in {place} on {day}.",
        "Large parts of {place} stood under water on {day} as the {name} reached a record level.",
      ],
      [
        "About {m} people had to leave their homes.",
        "The authorities moved {m} residents to sports halls.",
        "{m} inhabitants spent the night in emergency shelters.",
      ],
      [
        "Soldiers built walls of sandbags along the quays.",
        "The army helped with boats and sandbags.",
        "Troops were called in to strengthen the dykes.",
      ],
      [
        "“The water came within minutes,” said the baker {person}.",
        "{person}, who owns a bakery by the river, watched her ovens float away.",
        "Shop owner {person} said that she had had no warning.",
      ],
      [
        "Governor {official} declared a state of emergency for {region}.",
        "A state of emergency was declared in {region} by its governor, {official}.",
        "{official}, who governs {region}, asked the government for help.",
      ],
    ],
    later: {
      titles: [
        "Water falls in {place}, the clearing up begins",
        "{place} counts the cost of the flood",
        "Why {place} was not warned of the {name}",
      ],
      facts: [
        [
          "The {name} is falling, and the people of {place} have begun to clear away the mud.",
          "In {place} residents shovelled mud out of their cellars as the level of the {name} sank.",
        ],
        [
          "Governor {official} promised {k} million for those who lost their homes.",
          "{region} will give {k} million to the victims, {official} said.",
        ],
        [
          "Engineers are looking at why a gauge upstream had failed.",
          "A gauge further up had sent no data, engineers found.",
        ],
      ],
    },
  },
  {
    titles: [
      "Data of {m} thousand customers stolen from {company}",
      "Hackers break into {company}",
      "{company} admits breach, {m},000 accounts exposed",
      "Cyber attack on {company}: what customers must know",
    ],
    facts: [
      [
        "Hackers stole the data of {m},000 customers of {company}, the firm from {place} said on {day}.",
        "{company}, which is based in {place}, disclosed on {day} that intruders had copied {m},000 customer records.",
        "A break-in at {company} exposed the accounts of {m},000 people, it became known in {place} on {day}.",
      ],
      [
        "Names, addresses and encrypted passwords were taken.",
        "The thieves got away with addresses and scrambled passwords, but no card numbers.",
        "Among the records are birthdays and telephone numbers.",
      ],
      [
        "“We are sorry,” said its head, {person}.",
        "Chief executive {person} apologised to the customers.",
        "{person}, who leads the company, spoke of a criminal act.",
      ],
      [
        "A group that calls itself {name} claimed the attack.",
        "The gang {name} says that it was behind the break-in and demands money.",
        "Responsibility was claimed by the group {name} in a forum.",
      ],
      [
        "The data protection office has opened an inquiry.",
        "Regulators want to know why the company took {n} days to report it.",
        "The watchdog was told only after {n} days.",
      ],
    ],
    later: {
      titles: [
        "{company} fined {k} million over stolen data",
        "Head of {company} goes after hack",
        "Customers sue {company} after break-in by {name}",
      ],
      facts: [
        [
          "{company} must answer in court for the theft of its customers' data by the group {name}.",
          "Customers whose records were copied by {name} are suing {company}.",
        ],
        ["{person} offered to resign.", "The board accepted the resignation of {person}."],
        ["A fine of {k} million is possible, lawyers in {place} say.", "Lawyers reckon with a penalty of {k} million."],
      ],
    },
  },
];
