import type { Topic } from "../topic.ts";

export const opinion: Topic = {
  article: {
    title: "Buy back the harbour",
    byline: "Greta Moss",
    publisher: "The Evening Lantern",
    publishedAt: "2025-11-22",
    descriptor: "opinion",
  },
  sentences: [
    [
      "The strike at Port Ellery is the fault of a company that has stopped listening.",
      [
        "opinion",
        "The strike at Port Ellery is the fault of a company that has stopped listening.",
        "Greta Moss argues that the strike at Port Ellery is the fault of a company that has stopped listening.",
      ],
      [
        "opinion",
        "The company is to blame for the strike at Port Ellery.",
        "In the columnist's view, the strike at Port Ellery is the fault of the company.",
      ],
    ],
    [
      "Ellery Terminals has treated its drivers with contempt for a decade.",
      [
        "opinion",
        "Ellery Terminals has treated its drivers with contempt for ten years.",
        "Greta Moss writes that Ellery Terminals has treated its drivers with contempt for a decade.",
      ],
      [
        "attribution",
        "The union said Ellery Terminals has treated its drivers with contempt for a decade.",
        "The author, Greta Moss, says Ellery Terminals has treated its drivers with contempt for a decade.",
      ],
    ],
    [
      "I believe the mediator should be replaced.",
      ["opinion", "The mediator should be replaced.", "Greta Moss believes the mediator should be replaced."],
      [
        "hedge",
        "The mediator will be replaced, Greta Moss writes.",
        "The author of the opinion piece believes that the mediator should be replaced.",
      ],
    ],
    [
      "The city would be better off if it bought back the harbour.",
      [
        "opinion",
        "The city would be better off with its own harbour.",
        "Greta Moss argues that the city would be better off if it bought back the harbour.",
      ],
      [
        "hedge",
        "Greta Moss reports that the city bought back the harbour.",
        "According to Greta Moss, the city would be better off if it bought the harbour back.",
      ],
      [
        "name",
        "Ines Tollard argues that the city would be better off if it bought back the harbour.",
        "Moss argues the city would be better off if it bought back the harbour.",
      ],
    ],
    [
      "Nobody should be surprised if the strike spreads to the ferries.",
      [
        "opinion",
        "The strike may spread to the ferries.",
        "Greta Moss writes that nobody should be surprised if the strike spreads to the ferries.",
      ],
      [
        "hedge",
        "Greta Moss writes that the strike has spread to the ferries.",
        "Nobody should be surprised if the strike spreads to the ferries, Greta Moss writes.",
      ],
    ],
    [
      "The mayor has been silent for too long.",
      [
        "opinion",
        "The mayor has been too silent.",
        "The mayor has been silent for too long, in the opinion of Greta Moss.",
      ],
      [
        "negation",
        "Greta Moss says the mayor has spoken out for too long.",
        "Greta Moss complains that the mayor has been silent for too long.",
      ],
    ],
  ],
};
