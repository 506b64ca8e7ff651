import type { Topic } from "../topic.ts";

export const truce: Topic = {
  article: {
    title: "Truce in Velmar valley holds for second night as sides trade blame",
    byline: "Anton Breck",
    publisher: "Lowland Wire",
    publishedAt: "2025-09-11",
    descriptor: "report",
  },
  sentences: [
    [
      "A truce between government troops and the Upland Front held for a second night on Wednesday in the Velmar valley, despite three breaches reported by monitors.",
      [
        "role",
        "The truce between government troops and the monitors held for a second night in the Velmar valley.",
        "Despite three breaches that monitors reported, the truce between the Upland Front and government troops held for a second night.",
      ],
      [
        "number",
        "Despite two breaches reported by monitors, the truce held for a third night.",
        "Monitors reported 3 breaches, but the truce in the Velmar valley held for a second night.",
      ],
      [
        "date",
        "The truce in the Velmar valley held for a second night on 11 September 2025.",
        "The truce in the Velmar valley held for a second night on 10 September 2025.",
      ],
      [
        "negation",
        "The truce in the Velmar valley collapsed on Wednesday after monitors reported three breaches.",
        "The Velmar valley truce held on Wednesday, though monitors reported three breaches.",
      ],
      [
        "attribution",
        "Government troops reported three breaches of the truce in the Velmar valley.",
        "Three breaches of the truce were reported by monitors, but it held.",
      ],
    ],
    [
      "General Toma Resk, the army's deputy commander, said his forces had not fired a single shell since the truce took effect at midnight on Monday.",
      [
        "role",
        "General Toma Resk, the army's commander, said his forces had not fired a shell since the truce took effect.",
        "The army's deputy commander, General Toma Resk, said that his troops had not fired a single shell since the truce began.",
      ],
      [
        "negation",
        "General Toma Resk said his forces had fired a single shell since the truce took effect at midnight on Monday.",
        "Not one shell has been fired by his forces since the start of the truce, Resk said.",
      ],
      [
        "date",
        "According to General Resk, his forces have not fired since the truce took effect at midnight on Tuesday.",
        "According to General Resk, his forces have not fired a shell since the truce came into effect at midnight on Monday.",
      ],
      [
        "attribution",
        "The army has not fired a single shell since the truce took effect at midnight on Monday.",
        "The army's deputy commander says its forces have not fired a single shell since the truce took effect.",
      ],
    ],
    [
      "A spokeswoman for the Front, Lidia Harrow, accused the army of shelling two villages near Kessel Bridge shortly after dawn, a charge that Resk dismissed as invention.",
      [
        "role",
        "A spokeswoman for the army, Lidia Harrow, accused the Front of shelling two villages near Kessel Bridge.",
        "The army was accused by Lidia Harrow, a spokeswoman for the Front, of shelling two villages near Kessel Bridge.",
      ],
      [
        "attribution",
        "The army shelled two villages near Kessel Bridge shortly after dawn.",
        "Lidia Harrow accused the army of having shelled two villages near Kessel Bridge, which Resk dismissed as invention.",
      ],
      [
        "negation",
        "Resk acknowledged the charge that the army had shelled two villages near Kessel Bridge.",
        "Resk dismissed Harrow's charge that the army had shelled two villages near Kessel Bridge.",
      ],
    ],
    [
      "Monitors from the Regional Observer Mission (ROM), which has 84 staff in the valley, said they had recorded between 12 and 15 explosions but could not tell who was responsible.",
      [
        "number",
        "Monitors from the Regional Observer Mission said they had recorded 15 explosions.",
        "Monitors from the Regional Observer Mission said they had recorded 12 to 15 explosions.",
      ],
      [
        "number",
        "The Regional Observer Mission, which has 15 staff in the valley, said it had recorded 84 explosions.",
        "The Regional Observer Mission, with 84 staff in the valley, said it had recorded between 12 and 15 explosions.",
      ],
      [
        "negation",
        "The monitors said they could tell who was responsible for the explosions.",
        "The monitors said they were unable to tell who was responsible for the explosions.",
      ],
      [
        "name",
        "Monitors from the Regional Oversight Mission said they had recorded between 12 and 15 explosions.",
        "The ROM said that its monitors had recorded between 12 and 15 explosions.",
      ],
    ],
    [
      "At least 26 people, among them four children, were killed in the week before the truce, according to the health ministry, whose figures could not be independently verified.",
      [
        "number",
        "At least 26 children were killed in the week before the truce, according to the health ministry.",
        "The health ministry says at least 26 people, four of them children, were killed in the week before the truce.",
      ],
      [
        "number",
        "According to the health ministry, at most 26 people were killed in the week before the truce.",
        "According to the health ministry, 26 people or more, including 4 children, were killed in the week before the truce.",
      ],
      [
        "negation",
        "The health ministry's figures, according to which at least 26 people were killed, have been independently verified.",
        "The health ministry's figures, according to which at least 26 people were killed, could not be verified independently.",
      ],
      [
        "date",
        "At least 26 people have been killed since the truce, according to the health ministry.",
        "The week before the truce left at least 26 people dead, the health ministry said.",
      ],
    ],
    [
      "The Front, which lost the town of Arden to the army in July, has been allowed to keep its light weapons.",
      [
        "role",
        "The army, which lost the town of Arden to the Front in July, has kept its light weapons.",
        "In July the Front lost the town of Arden to the army.",
      ],
      [
        "negation",
        "The Front has not been allowed to keep its light weapons.",
        "The Front, which lost Arden in July, has been permitted to keep its light weapons.",
      ],
    ],
    [
      "Under the agreement, brokered by Sarland, the army is to pull back its artillery by 20 kilometres, while the Front must release all but nine of the 61 soldiers it holds.",
      [
        "role",
        "Under the agreement, the Front is to pull back its artillery by 20 kilometres, while the army must release soldiers it holds.",
        "The agreement brokered by Sarland requires the army to pull its artillery back 20 kilometres and the Front to release all but nine of the 61 soldiers it holds.",
      ],
      [
        "number",
        "Under the agreement, the Front must release nine of the 61 soldiers it holds.",
        "Of the 61 soldiers it holds, the Front must release all but 9 under the agreement.",
      ],
      [
        "hedge",
        "The army has pulled back its artillery by 20 kilometres under the agreement brokered by Sarland.",
        "Under the agreement that Sarland brokered, the army is to withdraw its artillery by 20 kilometres.",
      ],
    ],
    [
      "Neither side has yet handed over the maps of its minefields.",
      [
        "negation",
        "Both sides have handed over the maps of their minefields.",
        "The maps of the minefields have not yet been handed over by either side.",
      ],
    ],
    [
      "“We have kept our word and we expect the same,” said Harrow, who denied that any fighter had crossed the river.",
      ["negation", "Harrow said that fighters had crossed the river.", "Harrow said no fighter had crossed the river."],
      [
        "role",
        "Resk denied that any fighter had crossed the river.",
        "Harrow denied that fighters had crossed the river and said they had kept their word.",
        "General Toma",
      ],
    ],
    [
      "The army had earlier claimed that up to 40 fighters crossed the Lenn river on Tuesday night and attacked a checkpoint.",
      [
        "attribution",
        "Up to 40 fighters crossed the Lenn river on Tuesday night and attacked a checkpoint.",
        "The army claimed that as many as 40 fighters had crossed the Lenn river on Tuesday night and attacked a checkpoint.",
      ],
      [
        "number",
        "The army claimed that more than 40 fighters crossed the Lenn river and attacked a checkpoint.",
        "Up to 40 fighters had crossed the Lenn river on Tuesday night, the army claimed.",
      ],
      [
        "attribution",
        "Harrow claimed that up to 40 fighters crossed the Lenn river and attacked a checkpoint.",
        "The army claimed that up to 40 fighters crossed the river, while Harrow denied that any had done so.",
        "“We have kept",
      ],
    ],
    [
      "Sarland's foreign minister, Edda Moll, called the breaches regrettable but said they did not threaten the deal.",
      [
        "name",
        "Sarland's foreign minister, Piet Moll, called the breaches regrettable.",
        "Edda Moll, the foreign minister of Sarland, described the breaches as regrettable.",
        "Her predecessor",
      ],
      [
        "negation",
        "Edda Moll said the breaches threatened the deal.",
        "The breaches do not threaten the deal, said Edda Moll, Sarland's foreign minister.",
      ],
    ],
    [
      "Her predecessor, Piet Moll, who is not related to her, had warned in August that any truce without outside troops would collapse within days.",
      [
        "role",
        "Edda Moll had warned in August that any truce without outside troops would collapse within days.",
        "Piet Moll, Edda Moll's predecessor, warned in August that any truce without outside troops would collapse within days.",
        "Sarland's foreign minister",
      ],
      [
        "attribution",
        "Any truce without outside troops will collapse within days.",
        "Any truce without outside troops would collapse within days, Piet Moll had warned in August.",
      ],
      [
        "negation",
        "Piet Moll, who is related to her, warned in August that any truce without outside troops would collapse.",
        "Piet Moll, no relation of hers, warned in August that a truce without outside troops would collapse within days.",
      ],
    ],
    [
      "Aid convoys, blocked since 3 August, are expected to reach Arden on Friday unless the road is mined.",
      [
        "hedge",
        "Aid convoys will reach Arden on Friday.",
        "Aid convoys are expected in Arden on Friday, unless the road is mined.",
      ],
      [
        "date",
        "Aid convoys, blocked since 3 September, are expected to reach Arden on Friday.",
        "Blocked since August 3, aid convoys are expected to get to Arden on Friday unless the road is mined.",
      ],
    ],
    [
      "The United Relief Council said fewer than one in three of the valley's 9,000 displaced residents had returned home.",
      [
        "number",
        "The United Relief Council said one in three of the valley's 900 displaced residents had returned home.",
        "According to the United Relief Council, fewer than a third of the valley's 9,000 displaced residents have gone home.",
      ],
      [
        "coverage",
        "The United Relief Council said residents were displaced when the army shelled their homes in the valley.",
        "The United Relief Council put the share of the 9,000 displaced residents who had returned home at less than one in three.",
      ],
    ],
    [
      "If the truce lasts until 25 September, talks on the status of the valley will open in Sarland's capital, Brenn.",
      [
        "hedge",
        "Talks on the status of the valley will open in Brenn, Sarland's capital, on 25 September.",
        "Talks on the valley's status will open in Brenn, Sarland's capital, if the truce lasts until 25 September.",
      ],
      [
        "coverage",
        "The Front agreed to talks on the status of the valley in return for artillery from Sarland.",
        "If the truce holds until 25 September, the status of the valley will be discussed at talks in Brenn.",
      ],
    ],
  ],
};
