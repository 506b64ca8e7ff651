import type { Topic } from "../topic.ts";

export const ferryCollision: Topic = {
  article: {
    title: "Nine dead after ferry and freighter collide off Saint Brannoc as Storm Wilma closes ports",
    byline: "Nessa Quill",
    publisher: "Islands Broadcasting",
    publishedAt: "2026-01-15",
    descriptor: "report",
  },
  sentences: [
    [
      "At least nine people died and 14 were missing after the passenger ferry Pride of Ellen was struck by the freighter Tamarind off Saint Brannoc in heavy seas late on Tuesday, the coastguard said.",
      [
        "role",
        "At least nine people died after the passenger ferry Pride of Ellen struck the freighter Tamarind, the coastguard said.",
        "The freighter Tamarind hit the passenger ferry Pride of Ellen off Saint Brannoc, leaving at least nine people dead and 14 missing, according to the coastguard.",
      ],
      [
        "role",
        "The coastguard said at least 14 people died and nine were missing.",
        "The coastguard put the number of dead at nine or more and the missing at 14.",
      ],
      [
        "date",
        "The coastguard said the ferry was struck late on 14 January 2026.",
        "The ferry was struck in heavy seas late on 13 January 2026, the coastguard said.",
      ],
      [
        "number",
        "No more than nine people died, the coastguard said.",
        "Nine people at least were killed, the coastguard said, when the freighter struck the ferry.",
      ],
      [
        "name",
        "The passenger ferry Pride of Elgin was struck by the freighter Tamarind, the coastguard said.",
        "The Pride of Ellen, a passenger ferry, was hit by the freighter Tamarind late on Tuesday, the coastguard said.",
      ],
    ],
    [
      "The ferry, which was carrying 203 passengers and 26 crew, sank within 40 minutes; the freighter, although holed at the bow, reached the port of Dunlo under its own power.",
      [
        "role",
        "The freighter sank within 40 minutes; the ferry reached the port of Dunlo under its own power.",
        "The freighter made it to Dunlo under its own power despite a hole in its bow, but the ferry went down within 40 minutes.",
      ],
      [
        "number",
        "The ferry was carrying 229 passengers when it sank.",
        "There were 229 people on the ferry: 203 passengers and 26 crew.",
      ],
      [
        "negation",
        "The freighter, holed at the bow, had to be towed to the port of Dunlo.",
        "The freighter, holed at the bow, reached the port of Dunlo under its own steam.",
      ],
      [
        "role",
        "The freighter, which was carrying 203 passengers and 26 crew, reached the port of Dunlo.",
        "Within 40 minutes the ferry, with 203 passengers on board, had gone down.",
      ],
    ],
    [
      "Rescuers in two helicopters and a lifeboat pulled 206 people from the water before winds of up to 130 kilometres an hour forced them to break off the search at dawn.",
      [
        "role",
        "Some 206 rescuers in two helicopters and a lifeboat searched the water until dawn.",
        "Rescuers pulled 206 people out of the water, using two helicopters and a lifeboat.",
      ],
      [
        "role",
        "Rescuers pulled 206 people from two helicopters and a lifeboat before breaking off the search.",
        "By dawn, when winds of as much as 130 km/h forced them to stop, rescuers had pulled 206 people from the water.",
      ],
      [
        "number",
        "Winds of at least 130 kilometres an hour forced rescuers to break off the search.",
        "Winds reaching 130 kilometres an hour made the rescuers break off the search at dawn.",
      ],
      [
        "negation",
        "Rescuers continued the search at dawn despite winds of up to 130 kilometres an hour.",
        "The search was broken off at dawn because of winds of up to 130 kilometres an hour.",
      ],
      [
        "number",
        "Rescuers pulled 130 people from the water before dawn.",
        "206 people were rescued from the water before the search had to be broken off at dawn.",
      ],
    ],
    [
      "Survivors said the alarm was not sounded until the lower deck was already flooded, and one of them, the teacher Ruta Calloway, said she had seen crew members give their own life jackets to children.",
      [
        "negation",
        "Survivors said the alarm was sounded before the lower deck was flooded.",
        "The alarm was sounded only after the lower deck had flooded, survivors said.",
      ],
      [
        "role",
        "Ruta Calloway said she had seen children give their own life jackets to crew members.",
        "Ruta Calloway, a teacher who survived, said that she had seen crew give children their own life jackets.",
      ],
      [
        "attribution",
        "The alarm was not sounded until the lower deck was already flooded.",
        "According to survivors, the lower deck was already under water when the alarm was sounded.",
      ],
      [
        "role",
        "Survivors said they had seen the teacher Ruta Calloway give her own life jacket to children.",
        "One survivor, Ruta Calloway, said she saw children being given life jackets by members of the crew.",
      ],
    ],
    [
      "The captain of the Tamarind, Emil Strand, is suspected of having ignored two radio warnings and was being questioned by police in Dunlo on Wednesday, but he has not been charged.",
      [
        "attribution",
        "The captain of the Tamarind, Emil Strand, ignored two radio warnings.",
        "Emil Strand, captain of the Tamarind, is suspected of ignoring two radio warnings.",
      ],
      [
        "negation",
        "Emil Strand has been charged with ignoring two radio warnings.",
        "No charges have been brought against Strand, the captain of the Tamarind.",
      ],
      [
        "date",
        "Emil Strand was being questioned by police in Dunlo on 15 January 2026.",
        "Strand was being questioned by police in Dunlo on 14 January 2026.",
      ],
      [
        "name",
        "The captain of the Pride of Ellen, Emil Strand, was being questioned by police in Dunlo.",
        "Police in Dunlo were questioning the Tamarind's captain, Emil Strand, on Wednesday.",
      ],
      [
        "role",
        "Police in Dunlo are suspected of having ignored two radio warnings from the captain of the Tamarind.",
        "Suspected of having disregarded two warnings by radio, the Tamarind's captain was being questioned by police.",
      ],
    ],
    [
      "The ferry's owner, Ellen Line, had been told by inspectors in September to replace a faulty radar set on the vessel, a repair that the company says was completed a month before the accident.",
      [
        "role",
        "Ellen Line had told inspectors in September to replace a faulty radar set on the vessel.",
        "In September inspectors told Ellen Line, the owner of the ferry, to replace a faulty radar set.",
      ],
      [
        "attribution",
        "The repair to the ferry's radar set was completed a month before the accident.",
        "Ellen Line says it completed the repair a month before the accident.",
      ],
      [
        "date",
        "Ellen Line says the repair was completed a month after the inspectors' visit.",
        "The repair demanded by inspectors in September was finished one month before the accident, according to Ellen Line.",
      ],
      [
        "attribution",
        "Inspectors say the repair was completed a month before the accident.",
        "The company says that the faulty radar set was dealt with a month before the accident.",
      ],
      [
        "coverage",
        "A faulty radar set on the ferry caused the accident.",
        "The ferry had a faulty radar set, which inspectors told its owner in September to replace.",
      ],
    ],
    [
      "The transport minister, Declan Moy, promised an independent inquiry and said it was too early to tell whether the weather, human error or a technical fault was to blame.",
      [
        "role",
        "An independent inquiry said it was too early to tell whether the transport minister, Declan Moy, was to blame.",
        "Transport minister Declan Moy has promised an independent inquiry.",
      ],
      [
        "hedge",
        "The transport minister, Declan Moy, said human error was to blame.",
        "Declan Moy, the transport minister, said it could not yet be told whether the weather, a technical fault or human error was to blame.",
      ],
      [
        "hedge",
        "Declan Moy has opened an independent inquiry.",
        "There will be an independent inquiry, the transport minister, Declan Moy, promised.",
      ],
      [
        "negation",
        "Moy said the weather, human error and a technical fault could be ruled out.",
        "It is too soon to say whether the weather, human error or a technical fault was to blame, Moy said.",
      ],
    ],
    [
      "Storm Wilma, the strongest to hit the islands since 2014, has also cut power to some 48,000 homes and closed all but one of the archipelago's seven ports.",
      [
        "number",
        "Storm Wilma has closed one of the archipelago's seven ports.",
        "Six of the archipelago's seven ports have been closed by Storm Wilma.",
      ],
      [
        "coverage",
        "Storm Wilma is the first storm to hit the islands since 2014.",
        "No storm as strong as Wilma has hit the islands since 2014.",
      ],
      [
        "role",
        "Storm Wilma has closed all of the archipelago's seven ports and cut power to all but one of the homes.",
        "About 48,000 homes have lost power because of Storm Wilma.",
      ],
      [
        "number",
        "Storm Wilma has cut power to 4,800 homes.",
        "Some 48,000 homes have had their power cut by Wilma, the strongest storm on the islands since 2014.",
      ],
    ],
    [
      "Forecasters expect the wind to ease by Friday, though a second, weaker storm could follow at the weekend.",
      [
        "role",
        "Forecasters expect a second storm by Friday, though the wind could ease at the weekend.",
        "The wind should ease by Friday, according to forecasters.",
      ],
      [
        "hedge",
        "A second, weaker storm will follow at the weekend.",
        "The wind is expected to ease by Friday, but a second storm, weaker than the first, could arrive at the weekend.",
      ],
      [
        "negation",
        "A second, stronger storm could follow at the weekend.",
        "A second but weaker storm is possible at the weekend.",
      ],
      [
        "date",
        "Forecasters expect the wind to ease after Friday.",
        "Forecasters expect the wind to have eased by 16 January 2026.",
      ],
    ],
  ],
};
