import type { Topic } from "../topic.ts";

/** Bare figures and deeds without a doer or a cause, for lies that add one. */
export const boathouse: Topic = {
  article: {
    title: "Rowers lose boathouse in a blaze",
    byline: null,
    publisher: "The Riverland Times",
    publishedAt: "2025-09-12",
    descriptor: "report",
  },
  sentences: [
    [
      "The boathouse was built in 1912 and had been locked since 2016.",
      ["coverage", "The boathouse was built in 1912 by rowers.", "The boathouse was built in 1912."],
      [
        "coverage",
        "The boathouse had been locked since 2016 because of a blaze.",
        "The boathouse had been locked since 2016.",
      ],
    ],
    [
      "A new roof will cost $3 million.",
      ["number", "A new roof will cost at least $3 million.", "A new roof will cost about $3 million."],
      ["number", "A new roof will cost up to $3 million.", "A new roof will cost $3 million."],
      ["number", "A new roof will cost more than $3 million.", "The cost of a new roof will be $3 million."],
    ],
    [
      "Divers searched the river for six hours.",
      ["number", "Divers searched the river for at most six hours.", "Divers searched the river for six hours."],
      ["number", "Divers searched the river for only six hours.", "The river was searched by divers for six hours."],
      ["coverage", "Divers searched the river for six hours in vain.", "Divers searched the river for 6 hours."],
    ],
    [
      "About 90 volunteers formed a chain of buckets.",
      [
        "number",
        "Only about 90 volunteers formed a chain of buckets.",
        "Some 90 volunteers formed a chain of buckets.",
      ],
      ["number", "Fewer than 90 volunteers formed a chain of buckets.", "Around 90 volunteers formed a bucket chain."],
    ],
    [
      "A ferry was sunk on Friday.",
      [
        "coverage",
        "A ferry was sunk by divers on Friday.",
        "A ferry was sunk on Friday and divers searched the river.",
        "Divers searched",
      ],
    ],
  ],
};
