import type { Topic } from "../topic.ts";

export const returnToWork: Topic = {
  article: {
    title: "Port company says its offer still stands",
    byline: "Per Aldous",
    publisher: "Ellery Herald",
    publishedAt: "2025-11-20",
    descriptor: "report",
  },
  sentences: [
    [
      "Ellery Terminals said on Wednesday that its pay offer still stands.",
      [
        "date",
        "Ellery Terminals said on Thursday that its pay offer still stands.",
        "On Wednesday, Ellery Terminals said its pay offer still stands.",
      ],
      [
        "negation",
        "Ellery Terminals said its pay offer no longer stands.",
        "Ellery Terminals said that its pay offer stands.",
      ],
    ],
    [
      "The mediator, Judge Pilar Astor, met both sides in Tarn Hall yesterday.",
      [
        "date",
        "Judge Pilar Astor met both sides on 20 November 2025.",
        "Judge Pilar Astor met both sides on 19 November 2025.",
      ],
      [
        "date",
        "The mediator met both sides on 18 November.",
        "The mediator, Pilar Astor, met both sides in Tarn Hall.",
      ],
      ["name", "Judge Pilar Astor met both sides in Tarn Castle.", "Judge Astor met both sides in Tarn Hall."],
      [
        "name",
        "Judge Pilar Alvarez met both sides in Tarn Hall.",
        "Pilar Astor, the mediator, met both sides at Tarn Hall.",
      ],
    ],
    [
      "Tom Oduya, a crane driver who is no relation of Maren Oduya, returned to work on Wednesday.",
      ["role", "Maren Oduya returned to work on Wednesday.", "Tom Oduya returned to work on Wednesday."],
      [
        "negation",
        "Tom Oduya, a relation of Maren Oduya, returned to work.",
        "Tom Oduya, who is not related to Maren Oduya, returned to work on Wednesday.",
      ],
      [
        "role",
        "Tom Oduya, a lorry driver, returned to work on Wednesday.",
        "The crane driver Tom Oduya returned to work on Wednesday.",
      ],
    ],
    [
      "About 90 drivers have returned to work since Monday, according to the company.",
      [
        "attribution",
        "About 90 drivers have returned to work since Monday, according to the union.",
        "According to the company, about 90 drivers have gone back to work since Monday.",
      ],
      [
        "attribution",
        "About 90 drivers have returned to work since Monday.",
        "The company says about 90 drivers have returned to work since Monday.",
      ],
      [
        "number",
        "At least 90 drivers have returned to work since Monday, according to the company.",
        "Some 90 drivers have returned to work since Monday, according to the company.",
      ],
    ],
    [
      "The union called that figure invented.",
      ["negation", "The union confirmed that figure.", "The union called the figure invented."],
      [
        "role",
        "The company called that figure invented.",
        "The union called the company's figure invented.",
        "About 90 drivers",
      ],
    ],
    [
      "Retailers expect some deliveries to arrive late before Christmas.",
      [
        "hedge",
        "Some deliveries arrived late before Christmas.",
        "Retailers expect that some deliveries will arrive late before Christmas.",
      ],
      [
        "hedge",
        "Deliveries will arrive late before Christmas.",
        "Some deliveries are expected to arrive late before Christmas, according to retailers.",
      ],
    ],
    [
      "The regional minister, Ana Brisk, refused to comment.",
      [
        "negation",
        "The regional minister, Ana Brisk, commented on the talks.",
        "Ana Brisk, the regional minister, declined to comment.",
      ],
      ["role", "The union refused to comment.", "The regional minister refused to comment."],
    ],
  ],
};
