import type { Topic } from "../topic.ts";

export const timberDuties: Topic = {
  article: {
    title: "Statement on the duties imposed by Orrland on sawn timber",
    publisher: "Ministry of Trade of Valdenia",
    publishedAt: "2025-05-20",
    descriptor: "report",
  },
  sentences: [
    [
      "The Ministry of Trade of Valdenia on Monday asked the World Commerce Tribunal to rule on the duties of 18.5% that Orrland has imposed on Valdenian sawn timber since 1 April.",
      [
        "role",
        "Orrland asked the World Commerce Tribunal to rule on the duties that Valdenia has imposed on Orrlandic sawn timber.",
        "Valdenia's Ministry of Trade has taken Orrland's 18.5% duties on sawn timber to the World Commerce Tribunal.",
      ],
      [
        "date",
        "Orrland has imposed duties of 18.5% on Valdenian sawn timber since 19 May 2025.",
        "On 19 May 2025 Valdenia asked the World Commerce Tribunal for a ruling on Orrland's duties on sawn timber, in force since 1 April.",
      ],
      [
        "number",
        "Orrland has imposed duties of 15.8% on Valdenian sawn timber since 1 April.",
        "Sawn timber from Valdenia has been subject to Orrlandic duties of 18.5 per cent since April 1.",
      ],
      [
        "hedge",
        "The World Commerce Tribunal ruled on Monday on the duties that Orrland has imposed on Valdenian sawn timber.",
        "The World Commerce Tribunal has been asked to rule on the duties that Orrland imposes on Valdenian sawn timber.",
      ],
    ],
    [
      "Orrland maintains that Valdenian mills receive hidden subsidies worth €140 million a year, an assertion which Trade Minister Henrike Doss described as baseless and politically motivated.",
      [
        "attribution",
        "Valdenian mills receive hidden subsidies worth €140 million a year.",
        "Valdenian mills get €140m a year in hidden subsidies, Orrland claims, but Trade Minister Henrike Doss called that baseless.",
      ],
      [
        "role",
        "Valdenia maintains that Orrlandic mills receive hidden subsidies worth €140 million a year.",
        "Orrland asserts that mills in Valdenia receive hidden subsidies of €140 million annually.",
      ],
      [
        "role",
        "Orrland described the assertion by Trade Minister Henrike Doss as baseless and politically motivated.",
        "Henrike Doss dismissed Orrland's assertion about hidden subsidies as baseless and politically motivated.",
      ],
      [
        "opinion",
        "Orrland's assertion that Valdenian mills receive hidden subsidies is baseless and politically motivated.",
        "In the view of Trade Minister Henrike Doss, Orrland's assertion that Valdenian mills receive hidden subsidies is politically motivated.",
      ],
    ],
    [
      "Exports of sawn timber to Orrland fell by 31% in April from a year earlier to 212,000 cubic metres, while those to Castria, the second-largest buyer, rose by almost a fifth.",
      [
        "number",
        "Exports of sawn timber to Orrland fell by 212,000 cubic metres in April.",
        "Exports of sawn timber to Orrland came to 212,000 cubic metres in April, 31% less than a year earlier.",
      ],
      [
        "role",
        "Exports of sawn timber to Castria fell by 31% in April, while those to Orrland rose by almost a fifth.",
        "Exports of sawn timber to Castria increased by nearly 20%, while those to Orrland dropped by 31%.",
      ],
      [
        "role",
        "Imports of sawn timber from Orrland fell by 31% in April from a year earlier.",
        "Shipments of sawn timber to Orrland were down 31% in April on a year earlier.",
      ],
      [
        "number",
        "Exports of sawn timber to Castria rose by more than a fifth.",
        "Exports to Castria, the second-biggest buyer, were up by almost a fifth.",
      ],
      [
        "role",
        "Orrland, the second-largest buyer, took 212,000 cubic metres of sawn timber in April.",
        "In April 212,000 cubic metres of sawn timber were exported to Orrland.",
      ],
    ],
    [
      "According to the Sawmill Federation, four mills have reduced their hours and one, in Tarnby, has closed, with the loss of 86 jobs; the federation had warned in February of up to 1,500 redundancies.",
      [
        "role",
        "According to the Sawmill Federation, one mill has reduced its hours and four have closed.",
        "Four mills are working shorter hours and one, at Tarnby, has shut, the Sawmill Federation says.",
      ],
      [
        "number",
        "According to the Sawmill Federation, 1,500 jobs were lost when the mill in Tarnby closed.",
        "The closure of the mill in Tarnby cost 86 jobs, according to the Sawmill Federation.",
      ],
      [
        "hedge",
        "According to the Sawmill Federation, up to 1,500 people have been made redundant.",
        "In February the federation had warned that as many as 1,500 people could be made redundant.",
      ],
      [
        "date",
        "The mill in Tarnby closed in February, according to the Sawmill Federation.",
        "The mill in Tarnby has closed with the loss of 86 jobs, the Sawmill Federation says.",
      ],
    ],
    [
      "The minister reiterated that Valdenia does not seek an escalation but, should talks fail, would be ready to apply countermeasures on Orrlandic dairy products from 1 July.",
      [
        "hedge",
        "Valdenia will apply countermeasures on Orrlandic dairy products from 1 July, the minister reiterated.",
        "If talks fail, Valdenia would be prepared to apply countermeasures on dairy products from Orrland as of 1 July, the minister repeated.",
      ],
      [
        "negation",
        "The minister said Valdenia would be ready to apply countermeasures even if talks succeed.",
        "Valdenia does not want an escalation, the minister said again.",
      ],
      [
        "role",
        "The minister reiterated that Orrland would be ready to apply countermeasures on Valdenian dairy products.",
        "The minister said Orrlandic dairy products could face Valdenian countermeasures from 1 July should talks fail.",
      ],
      [
        "date",
        "The minister said Valdenia would be ready to apply countermeasures on Orrlandic dairy products until 1 July.",
        "Should talks fail, Valdenia would be ready to act against dairy products from Orrland from July 1, Henrike Doss said.",
        "Orrland maintains that",
      ],
    ],
    [
      "“We would rather sell boards than file briefs,” Minister Doss said after meeting her Orrlandic counterpart, Pavel Rimmer, in Costa Lunga, adding that the conversation had been frank and at times unfriendly.",
      [
        "quotation",
        "“We would rather file briefs than sell boards,” Minister Doss said after meeting Pavel Rimmer.",
        "“We would rather sell boards than file briefs,” said Doss after the meeting in Costa Lunga.",
      ],
      [
        "attribution",
        "Pavel Rimmer said the conversation had been frank and at times unfriendly.",
        "Doss described the conversation with Pavel Rimmer as frank and sometimes unfriendly.",
      ],
      [
        "negation",
        "Doss said the conversation had been frank and at no time unfriendly.",
        "At times the conversation had been unfriendly, the minister said after the meeting in Costa Lunga.",
      ],
      [
        "name",
        "Minister Doss met her Castrian counterpart, Pavel Rimmer, in Costa Lunga.",
        "Doss met Pavel Rimmer, her counterpart from Orrland, in Costa Lunga.",
      ],
      [
        "date",
        "Minister Doss said before meeting Pavel Rimmer that she would rather sell boards than file briefs.",
        "Selling boards would be preferable to filing briefs, Minister Doss said after meeting her Orrlandic counterpart.",
      ],
    ],
    [
      "Mr Rimmer, for his part, told Orrlandic radio that the duties had been introduced at the request of domestic producers and could be lifted as early as the autumn if Valdenia published its forestry accounts.",
      [
        "hedge",
        "Mr Rimmer told Orrlandic radio that the duties would be lifted in the autumn.",
        "The duties could go as early as the autumn if Valdenia publishes its forestry accounts, Rimmer told Orrlandic radio.",
      ],
      [
        "role",
        "Mr Rimmer said the duties could be lifted if Orrland published its forestry accounts.",
        "According to Rimmer, the duties could be lifted if Valdenia made its forestry accounts public.",
      ],
      [
        "role",
        "Mr Rimmer told domestic producers that the duties had been introduced at the request of Orrlandic radio.",
        "Domestic producers had asked for the duties, Mr Rimmer said on Orrlandic radio.",
      ],
      [
        "attribution",
        "Minister Doss told Orrlandic radio that the duties had been introduced at the request of domestic producers.",
        "Speaking on Orrlandic radio, Rimmer said that the duties had been brought in at the request of domestic producers.",
      ],
      [
        "date",
        "Mr Rimmer told Orrlandic radio that the duties could not be lifted before the end of the autumn.",
        "Rimmer said that the duties might be lifted as soon as the autumn, provided Valdenia published its forestry accounts.",
      ],
    ],
    [
      "The Tribunal, which has never before heard a case between the two countries, generally takes between nine and twelve months to decide, and its rulings can be appealed only once.",
      [
        "role",
        "Appeals against the Tribunal's rulings generally take between nine and twelve months to decide.",
        "Rulings of the Tribunal, which generally takes nine to twelve months to decide, can be appealed just once.",
      ],
      [
        "number",
        "The Tribunal generally takes less than nine months to decide.",
        "The Tribunal usually takes nine to 12 months to reach a decision.",
      ],
      [
        "negation",
        "The Tribunal has heard a case between the two countries before.",
        "This is the first case between the two countries to come before the Tribunal.",
      ],
      [
        "negation",
        "The rulings of the Tribunal cannot be appealed.",
        "The Tribunal's rulings may be appealed no more than once.",
      ],
      [
        "hedge",
        "The Tribunal must decide within nine to twelve months.",
        "It generally takes the Tribunal nine to twelve months to decide.",
      ],
    ],
    [
      "Until then, exporters may apply for bridging loans of up to €2 million each from a fund of €60 million set up by the government last week and administered by the State Export Bank.",
      [
        "role",
        "Exporters may apply for bridging loans of up to €60 million each from a fund of €2 million.",
        "Exporters can apply for bridging loans of as much as €2m each from a €60m fund set up by the government.",
      ],
      [
        "role",
        "The fund was set up by the State Export Bank and is administered by the government.",
        "The fund was created by the government and is run by the State Export Bank.",
      ],
      [
        "hedge",
        "Exporters have received bridging loans of up to €2 million each from the fund.",
        "Bridging loans of up to €2 million each can be applied for by exporters.",
      ],
      [
        "date",
        "The government will set up a fund of €60 million for exporters next week.",
        "Last week the government set up a fund of €60 million from which exporters may seek bridging loans.",
      ],
      [
        "role",
        "The State Export Bank may apply for bridging loans of up to €2 million from exporters.",
        "The State Export Bank administers the €60 million fund, to which exporters may apply for bridging loans.",
      ],
    ],
  ],
};
