/** A claim about the sample archive with the sentences it rests on, by words that stand in them. */
export interface SampleClaim {
  readonly text: string;
  readonly rests: readonly string[];
}

/** Claims as a model writes them: shortened, put together, told in other words. All hold. */
export const sampleClaims: readonly SampleClaim[] = [
  {
    text: "About 1,200 people were evacuated from the lower town of Marrowby before midnight.",
    rests: ["about 1,200 people"],
  },
  {
    text: "The county council said that 1,850 people were evacuated from the lower town of Marrowby.",
    rests: ["1,850 people were evacuated"],
  },
  {
    text: "Helene Oduya said that Gate Three did not close because driftwood was caught in its guide rail.",
    rests: ["Gate Three did not close because driftwood"],
  },
  {
    text: "Gate Three stopped at 21:10, and the other five gates closed as planned, the Tessel Water Authority said.",
    rests: ["Gate Three stopped two metres above its sill", "The other five gates closed as planned"],
  },
  {
    text: "A new barrier two kilometres downstream would cost £210 million, against £38 million for strengthening the gates.",
    rests: ["would cost £210 million", "debris screens for £38 million"],
  },
  {
    text: "The council confirmed that the sirens sounded at 21:34, and Ms. Okafor said the delay would be part of the inquiry.",
    rests: ["the sirens sounded at 21:34", "had telephoned the emergency office at 21:29"],
  },
  {
    text: "Water stood up to 90 centimetres deep in Quay Street, two firefighters were treated and no deaths were reported.",
    rests: ["Water stood up to 90 centimetres", "Two firefighters were treated", "No deaths were reported"],
  },
  {
    text: "The barrier opened in 1974, has six gates and protects about 9,000 homes.",
    rests: ["Opened in 1974, the barrier has six gates"],
  },
  {
    text: "According to the authority's annual report, the barrier was closed 31 times last year.",
    rests: ["It was closed 31 times last year"],
  },
  {
    text: "The port of Marrowby employs 1,400 people and handled 2.3 million tonnes last year.",
    rests: ["handled 2.3 million tonnes last year"],
  },
];
