import type { EventKind } from "./event-kind.ts";

export const affairs: readonly EventKind[] = [
  {
    titles: [
      "{company} workers walk out in {place}",
      "Strike halts {company} plant in {place}",
      "Pay dispute: {m} down tools at {company}",
      "No wheels turn at {company} as union calls strike",
    ],
    facts: [
      [
        "About {m} workers of {company} went on strike in {place} on {day}.",
        "Production at the {company} plant in {place} came to a standstill on {day} as {m} people walked out.",
        "The union called out {m} employees of {company} at its {place} works on {day}.",
      ],
      [
        "The union demands {n} per cent more pay.",
        "It wants wages to rise by {n} per cent.",
        "At issue is a rise of {n} per cent, which the union calls long overdue.",
      ],
      [
        "“We have waited long enough,” said the union's leader, {person}.",
        "Union chief {person} spoke to the pickets at the gate.",
        "{person}, who heads the union, said that the strike could last weeks.",
      ],
      [
        "The company called the demand unreal.",
        "Management said that it could not pay so much.",
        "A spokeswoman for the firm, {official}, regretted the walkout.",
      ],
      [
        "Customers will have to wait longer for deliveries.",
        "Deliveries to dealers are held up.",
        "Suppliers in {region} fear for their orders.",
      ],
    ],
    later: {
      titles: [
        "{company} and union agree, strike in {place} ends",
        "Second week of strike at {company}",
        "Mediator called in at {company}",
      ],
      facts: [
        [
          "The strike at the {company} plant in {place} goes to a mediator.",
          "A mediator is to settle the dispute at {company}, where workers in {place} have been out for days.",
        ],
        ["{person} said that the union would talk.", "Union leader {person} agreed to talks."],
        ["The walkout has cost {k} million so far.", "Losses of {k} million have built up, the company says."],
      ],
    },
  },
  {
    titles: [
      "{company} to buy {rival} for {k} billion",
      "{rival} accepts offer from {company}",
      "Takeover: {company} swallows {rival}",
      "Shares of {rival} leap on {company} bid",
    ],
    facts: [
      [
        "{company} will buy its competitor {rival} for {k} billion, both said on {day}.",
        "The boards of {company} and {rival} agreed on {day} on a takeover worth {k} billion.",
        "{rival} is to become part of {company}; the price is {k} billion, it was announced on {day}.",
      ],
      [
        "Shareholders get {n} a share.",
        "The offer is {n} for each share, well above the last price.",
        "Owners of the stock are offered {n} a share in cash.",
      ],
      [
        "“Together we are stronger,” said {person}, who will run the merged group.",
        "{person} is to lead the new group from {place}.",
        "The chief executive will be {person}; the head office stays in {place}.",
      ],
      [
        "The competition authority must agree.",
        "Regulators have to approve the deal.",
        "Antitrust officials will look at the merger.",
      ],
      [
        "Unions fear that {m} jobs will go.",
        "Some {m} posts could be cut, analysts expect.",
        "Employees worry about {m} jobs in {region}.",
      ],
    ],
    later: {
      titles: [
        "Regulator examines {company} and {rival}",
        "{rival} shareholders want more from {company}",
        "Doubts over {company} takeover grow",
      ],
      facts: [
        [
          "The competition authority opened a review of the purchase of {rival} by {company}.",
          "Officials will take a close look at how {company} takes over {rival}.",
        ],
        ["A fund that owns shares called the price of {n} too low.", "An investor finds {n} a share too little."],
        ["{person} expects the deal to close in spring.", "By spring all will be done, {person} said."],
      ],
    },
  },
  {
    titles: [
      "{official} steps down as mayor of {place}",
      "Mayor of {place} resigns over {company} affair",
      "{place}: {official} gives up office",
      "Gifts from {company} cost mayor {official} her office",
    ],
    facts: [
      [
        "The mayor of {place}, {official}, resigned on {day} over gifts from the builder {company}.",
        "{official} gave up her office as mayor of {place} on {day}, after it became known that {company} had paid for a holiday.",
        "On {day} {official} stepped down as head of the town of {place}; she had accepted travel from {company}.",
      ],
      [
        "“I have made a mistake,” she said in a short statement.",
        "She read out a statement and took no questions.",
        "In front of the town hall she asked the citizens for forgiveness.",
      ],
      [
        "Her deputy, {person}, takes over until an election.",
        "Until a vote is held, {person} leads the town.",
        "{person} of the opposition called for a quick election.",
      ],
      [
        "The firm had won a contract worth {k} million for a school.",
        "It was given the order for a new school, worth {k} million.",
        "At issue is a building contract of {k} million.",
      ],
      [
        "She had governed for {n} years.",
        "After {n} years in office her time ends in scandal.",
        "She was elected {n} years ago with a large majority.",
      ],
    ],
    later: {
      titles: [
        "Prosecutors search offices of {company} in {place}",
        "{person} wants to follow {official} in {place}",
        "{place} votes for a new mayor in May",
      ],
      facts: [
        [
          "Prosecutors searched the offices of {company} because of the gifts to the former mayor of {place}, {official}.",
          "Investigators took files from {company}, whose presents had brought down the mayor of {place}, {official}.",
        ],
        ["{person} announced that he would stand for the office.", "The acting mayor, {person}, wants to stay."],
        ["The contract for the school is to be put out anew.", "The council stopped work on the school."],
      ],
    },
  },
  {
    titles: [
      "{company} recalls {m},000 {name} heaters",
      "Danger of burns: {company} takes {name} off the market",
      "Recall of {name}: what buyers should do",
      "{name} heaters from {company} can catch fire",
    ],
    facts: [
      [
        "{company} is recalling {m},000 heaters of the type {name} because they can catch fire, it said on {day}.",
        "Because of a faulty switch the maker {company} called back {m},000 of its {name} heaters on {day}.",
        "Owners of the heater {name} should unplug it at once, {company} warned on {day}.",
      ],
      [
        "There have been {n} reports of smoke, and two people were burned.",
        "The firm knows of {n} cases in which the plastic melted.",
        "In {n} homes the device had begun to smoke.",
      ],
      ["Buyers get their money back.", "The price is refunded without a receipt.", "Shops take the devices back."],
      [
        "They were sold in {region} between autumn and February.",
        "The heaters had been on sale in {region} since October.",
        "Dealers in {region} had offered them cheaply in winter.",
      ],
      [
        "“Safety comes first,” said {person}, who is in charge of quality.",
        "Head of quality {person} regretted the fault.",
        "{person} of the company spoke of a mistake by a supplier.",
      ],
    ],
    later: {
      titles: [
        "{company} extends recall of {name}",
        "Supplier of {name} switch knew of fault",
        "Authority criticises {company} over {name} heaters",
      ],
      facts: [
        [
          "{company} extended the recall of its {name} heaters to a second series.",
          "A second series of the heater {name} is called back by {company} too.",
        ],
        [
          "The switches came from {rival}, which denies any blame.",
          "{rival}, which made the switches, said that it had delivered what was ordered.",
        ],
        [
          "The authority for consumer safety found that the warning came late.",
          "It should have been warned of earlier, said the consumer authority.",
        ],
      ],
    },
  },
  {
    titles: [
      "{place} win the cup after extra time",
      "{person} shoots {place} to the title",
      "Cup final: {place} beat {rival}",
      "Late goal by {person} decides final",
    ],
    facts: [
      [
        "{place} won the cup final against {rival} on {day} by a goal in extra time.",
        "With a late goal {place} beat {rival} on {day} and took the cup.",
        "The cup goes to {place}: in the final on {day} they defeated {rival} after extra time.",
      ],
      [
        "{person} scored in the {m}th minute.",
        "The goal fell in minute {m}, by a header of {person}.",
        "It was {person} who hit the net after {m} minutes.",
      ],
      [
        "“I cannot find words,” said coach {official}.",
        "Trainer {official} wept on the bench.",
        "For the coach, {official}, it is the first title.",
      ],
      [
        "Some {k},000 people watched in the stadium.",
        "The stadium was sold out with {k},000 spectators.",
        "In front of {k},000 supporters the match began late.",
      ],
      [
        "The losers had a man sent off.",
        "After a red card they had to go on with ten men.",
        "The referee had shown red early in the second half.",
      ],
    ],
    later: {
      titles: [
        "Thousands cheer cup winners in {place}",
        "{person} leaves {place} after cup win",
        "{rival} sack coach after lost final",
      ],
      facts: [
        [
          "Thousands welcomed the cup winners in {place} after their victory over {rival}.",
          "The team that beat {rival} in the cup final drove through {place} in an open bus.",
        ],
        [
          "{person} showed the cup from the balcony of the town hall.",
          "From the balcony {person} thanked the supporters.",
        ],
        ["Coach {official} has a contract until next year.", "It is open whether {official} stays."],
      ],
    },
  },
  {
    titles: [
      "Researchers in {place} find gene behind {name} disease",
      "New hope for {name} patients",
      "Study: drug from {place} slows {name} disease",
      "{person} and team report success against {name} disease",
    ],
    facts: [
      [
        "A drug slows the {name} disease by a third, researchers at the university of {place} reported on {day}.",
        "Scientists in {place} have slowed down the {name} disease with a new substance, they wrote on {day}.",
        "According to a study from {place}, published on {day}, the {name} disease can be held up.",
      ],
      [
        "{m} patients took part over two years.",
        "The trial had {m} participants.",
        "For two years {m} people took the substance or a sugar pill.",
      ],
      [
        "“It is no cure,” warned {person}, who led the study.",
        "Professor {person}, the leading author, asked for patience.",
        "{person} of the university called the outcome a first step.",
      ],
      [
        "The maker {company} wants to apply for approval this year.",
        "{company}, which makes the drug, will seek approval.",
        "Approval is sought by the firm {company}.",
      ],
      [
        "About {n} in a hundred had headaches.",
        "Side effects were seen in {n} of a hundred patients.",
        "The commonest side effect was headache.",
      ],
    ],
    later: {
      titles: [
        "Experts doubt {place} study on {name} disease",
        "{company} shares rise on {name} drug",
        "Price of {name} drug draws criticism",
      ],
      facts: [
        [
          "Other researchers doubt what the university of {place} found on the {name} disease.",
          "The study from {place} on the {name} disease meets with doubts.",
        ],
        ["{person} rejected the criticism.", "The data are open to all, {person} said."],
        ["{company} expects sales of {k} million.", "Sales could reach {k} million, according to {company}."],
      ],
    },
  },
];
