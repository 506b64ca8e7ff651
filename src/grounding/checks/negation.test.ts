import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkNegation } from "./negation.ts";

const check = (claim: string, ...quotes: string[]) =>
  checkNegation({ text: claim, quotes: quotes.map((quote) => makeStatement(makeArticle(), quote)) });

/** Quote, lie, honest twin. */
const TWINS: readonly (readonly [kind: string, quote: string, lie: string, honest: string])[] = [
  [
    "non-",
    "The non-binding vote passed on Friday.",
    "The binding vote passed on Friday.",
    "The non-binding vote passed.",
  ],
  [
    "no non-",
    "The binding vote passed on Friday.",
    "The non-binding vote passed on Friday.",
    "The binding vote passed.",
  ],
  ["never of no longer", "The line no longer flies to Lund.", "The line never flew to Lund.", "The line flew to Lund."],
  [
    "not",
    "The barrier did not hold the second wave.",
    "The barrier held the second wave.",
    "The barrier failed to hold the second wave.",
  ],
  [
    "n't",
    "Divers couldn't reach the wreck on Friday.",
    "Divers reached the wreck on Friday.",
    "Divers were unable to reach the wreck on Friday.",
  ],
  [
    "no",
    "Inspectors found no trace of oil in the lock.",
    "Inspectors found traces of oil in the lock.",
    "Inspectors did not find any trace of oil in the lock.",
  ],
  [
    "nobody",
    "Nobody was hurt in the collapse.",
    "Several people were hurt in the collapse.",
    "No one was hurt in the collapse.",
  ],
  [
    "neither … nor",
    "Neither the port nor the town paid for the crane.",
    "The port and the town paid for the crane.",
    "The town did not pay for the crane.",
  ],
  [
    "an added not",
    "The council paid for the new crane.",
    "The council did not pay for the new crane.",
    "The council paid for the crane.",
  ],
  [
    "failed to",
    "The two ports failed to agree on a common tariff.",
    "The two ports agreed on a common tariff.",
    "The two ports did not agree on a common tariff.",
  ],
  [
    "refused to",
    "The captain refused to sign the log.",
    "The captain signed the log.",
    "The captain did not sign the log.",
  ],
  [
    "declined to",
    "The ministry declined to comment on the report.",
    "The ministry commented on the report.",
    "The ministry refused to comment on the report.",
  ],
  [
    "denied",
    "The crew denied opening the valve.",
    "The crew opened the valve.",
    "The crew said that it had not opened the valve.",
  ],
  [
    "said it had not",
    "The crew said that it had not opened the valve.",
    "The crew admitted opening the valve.",
    "The crew denied having opened the valve.",
  ],
  [
    "prevented from",
    "Guards prevented the divers from entering the lock.",
    "The divers entered the lock.",
    "Because of the guards the divers could not enter the lock.",
  ],
  [
    "ruled out",
    "The owners ruled out selling the yard.",
    "The owners sold the yard.",
    "The owners said they would not sell the yard.",
  ],
  [
    "have yet to",
    "The insurers have yet to name a figure.",
    "The insurers named a figure.",
    "The insurers have not named a figure.",
  ],
  [
    "without",
    "The ferry left without waiting for the pilot.",
    "The ferry left after waiting for the pilot.",
    "The ferry did not wait for the pilot.",
  ],
  [
    "did not say that",
    "The council did not say that it had sold the plots.",
    "The council said that it had sold the plots.",
    "The council did not say that the plots had been sold.",
  ],
  [
    "did not reject",
    "The board did not reject the offer.",
    "The board accepted the offer.",
    "The board did not refuse the offer.",
  ],
  [
    "rejected",
    "The board rejected the offer on Monday.",
    "The board accepted the offer on Monday.",
    "The board turned down the offer on Monday.",
  ],
  [
    "rejected, negated",
    "The board accepted the offer.",
    "The board rejected the offer.",
    "The board did not reject the offer.",
  ],
  [
    "fell",
    "Landings of herring fell last year.",
    "Landings of herring rose last year.",
    "Landings of herring declined last year.",
  ],
  [
    "illegal",
    "It is illegal to fish in the basin.",
    "It is legal to fish in the basin.",
    "It is not legal to fish in the basin.",
  ],
  [
    "not guilty",
    "The jury found the pilot not guilty of theft.",
    "The jury found the pilot guilty of theft.",
    "The jury found the pilot innocent of theft.",
  ],
  [
    "acquitted",
    "The pilot was acquitted of theft.",
    "The pilot was convicted of theft.",
    "The pilot was cleared of theft.",
  ],
  [
    "before",
    "The siren sounded after the gate stopped.",
    "The siren sounded before the gate stopped.",
    "The siren sounded after the gate had stopped.",
  ],
  [
    "against",
    "Councillor Moss voted against the tariff.",
    "Councillor Moss voted for the tariff.",
    "Moss voted against the tariff.",
  ],
  [
    "exports",
    "Exports of barley doubled in a year.",
    "Imports of barley doubled in a year.",
    "Barley exports doubled in a year.",
  ],
  [
    "passed",
    "The parish council passed a new tariff on Monday.",
    "The parish council rejected a new tariff on Monday.",
    "The parish council approved a new tariff on Monday.",
  ],
  [
    "rises, read as a noun",
    "Spending on ferries rises to 40 crowns.",
    "Spending on ferries falls to 40 crowns.",
    "Spending on ferries goes up to 40 crowns.",
  ],
  [
    "low",
    "The water level in the basin remains low.",
    "The water level in the basin remains high.",
    "The water level in the basin is still low.",
  ],
  [
    "remains, negated",
    "The water level in the basin remains low.",
    "The water level in the basin does not remain low.",
    "The level of the water in the basin remains low.",
  ],
  [
    "down from",
    "Fares were 12 crowns, down from 15 crowns.",
    "Fares were 12 crowns, up from 15 crowns.",
    "Fares were down to 12 crowns from 15 crowns.",
  ],
  [
    "to",
    "Six families moved to the island.",
    "Six families moved from the island.",
    "Six families have moved to the island.",
  ],
  [
    "short",
    "Seed was in short supply at the market.",
    "Seed was in ample supply at the market.",
    "Seed was scarce at the market; it was in short supply.",
  ],
  [
    "declared",
    "The province declared a curfew in the port.",
    "The province lifted a curfew in the port.",
    "A curfew was declared in the port by the province.",
  ],
  [
    "silent",
    "The harbour master was silent about the leak.",
    "The harbour master spoke out about the leak.",
    "The harbour master kept silent about the leak.",
  ],
  [
    "called invented",
    "The pilots called that story invented.",
    "The pilots confirmed that story.",
    "The pilots said that story was invented.",
  ],
  [
    "dismissed",
    "The judge dismissed the farmers' appeal.",
    "The judge upheld the farmers' appeal.",
    "The judge rejected the farmers' appeal.",
  ],
  [
    "defence",
    "The hearing was moved at the request of the defence.",
    "The hearing was moved at the request of the prosecution.",
    "At the defence's request the hearing was moved.",
  ],
  [
    "without charge",
    "The diver was released without charge.",
    "The diver was charged and released.",
    "The diver was released and not charged.",
  ],
  [
    "stopped short",
    "The board stopped short of banning nets.",
    "The board banned nets.",
    "The board did not ban nets.",
  ],
  [
    "a verb read as an adjective",
    "The clinic failed to inform patients of the error.",
    "The clinic informed patients of the error.",
    "The clinic did not inform patients of the error.",
  ],
  [
    "did not … or …",
    "The charity neither confirmed nor denied the report.",
    "The charity confirmed the report.",
    "The charity did not confirm or deny the report.",
  ],
  [
    "doubt",
    "Analysts doubt that the line can repay its loans.",
    "Analysts say that the line can repay its loans.",
    "Analysts doubt whether the line can repay its loans.",
  ],
  [
    "skipped",
    "The bishop did not attend the vigil.",
    "The bishop attended the vigil.",
    "The bishop skipped the vigil.",
  ],
  [
    "genuine",
    "The chart, long thought lost, is genuine, experts at the Orla Institute say.",
    "The chart is fake, experts at the Orla Institute say.",
    "Experts at the Orla Institute say the chart is genuine.",
  ],
  [
    "less",
    "Growers are less hopeful than a year ago.",
    "Growers are more hopeful than a year ago.",
    "Growers are not as hopeful as a year ago.",
  ],
  [
    "at most",
    "The hall holds at most sixty people.",
    "The hall holds at least sixty people.",
    "The hall holds sixty people at most.",
  ],
  [
    "what is left out after a comma",
    "The pump had failed, not the gauge beside it.",
    "The gauge had failed.",
    "It was the pump that had failed, and not the gauge.",
  ],
  [
    "rather than",
    "The officials say it was a delay in payment rather than a cut.",
    "The officials say it was a cut in payment.",
    "It was not a cut but a delay in payment, the officials say.",
  ],
  [
    "though not in",
    "The mayor declared a holiday in Norham and Elsby, though not in Tarn, and asked the bank for a loan.",
    "The mayor declared a holiday in Tarn.",
    "The mayor declared no holiday in Tarn.",
  ],
  [
    "ruled out",
    "The harbour master ruled out any promise about the second ferry.",
    "The harbour master made a promise about the second ferry.",
    "The harbour master would make no promise about the second ferry.",
  ],
  [
    "a refusal in other words",
    "The council does not accept the claim by the union that two cranes were left without a driver.",
    "The council accepts the claim by the union that two cranes were left without a driver.",
    "The council rejects the claim by the union that two cranes were left without a driver.",
  ],
  [
    "turned down",
    "Mara Dunn insists that she turned down a higher offer from a group led by the captain Otto Grieg.",
    "Mara Dunn insists that she did not turn down a higher offer from a group led by the captain Otto Grieg.",
    "Mara Dunn insists that she rejected a higher offer from a group that Otto Grieg led.",
  ],
  [
    "a converse with its roles",
    "On Friday the Harrow Line bought three ferries from the Penn family for £8 million.",
    "On Friday the Harrow Line sold three ferries to the Penn family.",
    "On Friday the Penn family sold three ferries to the Harrow Line.",
  ],
  [
    "within … of",
    "The assembly came within three votes of closing the lighthouse last year.",
    "The assembly closed the lighthouse last year.",
    "The assembly was three votes short of closing the lighthouse last year.",
  ],
  [
    "more slowly than",
    "Traffic grew by 4% in the spring, more slowly than in the previous season but still faster than wages.",
    "Traffic grew faster in the spring than in the previous season.",
    "In the spring, traffic grew more slowly than in the previous season.",
  ],
  [
    "the more likely",
    "Inspectors believe that a rusted bolt is the more likely cause.",
    "Inspectors believe that sabotage is a more likely cause than a rusted bolt.",
    "Inspectors believe that a rusted bolt is a more likely cause than sabotage.",
  ],
  [
    "against the advice of",
    "Ida Lund closed the lock, against the advice of two engineers.",
    "Ida Lund closed the lock on the advice of two engineers.",
    "Ida Lund closed the lock against the advice of two engineers, who work there.",
  ],
  [
    "contradicted",
    "The story was contradicted by a lock keeper.",
    "The story was confirmed by a lock keeper.",
    "A lock keeper contradicted the story.",
  ],
  [
    "the nearer clause",
    "The pound fell after the vote, while the price of coastal tin rose slightly to £40.",
    "The price of coastal tin fell slightly to £40 after the vote.",
    "The price of coastal tin rose slightly to £40 after the vote.",
  ],
  [
    "killed no one",
    "The last flood of such size, in 1987, destroyed forty boats and killed no one.",
    "Nobody was rescued and the last flood of such size, in 1987, killed someone and spared no boats.",
    "Nobody was killed in the last flood of such size, in 1987.",
  ],
  [
    "a phrase left out behind “and”",
    "The surveyor was heard as an expert and not as a defendant.",
    "The surveyor was heard as a defendant.",
    "The surveyor was heard as an expert, not a defendant.",
  ],
  [
    "what somebody is, left out behind “and”",
    "The grant is a loan and not a gift, the treasurer said.",
    "The grant is not a loan, the treasurer said.",
    "The grant is a loan, not a gift, the treasurer said.",
  ],
  [
    "no longer … but",
    "The clerk was heard as a witness and not as an expert.",
    "The clerk was heard no longer as a witness but as an expert.",
    "The clerk was not heard as an expert.",
  ],
  [
    "not to, behind an aside",
    "On Monday the board voted by six to four not to sell the chapel to the developer.",
    "The board decided on Monday, by six votes to four, to sell the chapel to the developer.",
    "The board decided on Monday, by six votes to four, not to sell the chapel to the developer.",
  ],
  [
    "forbidden by",
    "The abbey is forbidden by its charter of 1820 to sell any of its woods.",
    "A charter of 1820 allows the abbey to sell any of its woods.",
    "A charter of 1820 forbids the abbey to sell any of its woods.",
  ],
  [
    "opposite camps in one sentence",
    "In the poll, 61% of farmers favour the dam, 20% oppose it and the rest are undecided.",
    "In the poll, 61% of farmers favour the dam and the rest do not oppose it.",
    "Some 61% of farmers support the dam and 20% are against it, the poll says.",
  ],
  [
    "opposite camps in two clauses",
    "The mayor opposes the tram, but the council favours it.",
    "The mayor supports the tram.",
    "The council supports the tram.",
  ],
  ["not a", "In May, not a ship left the port.", "In May, a ship left the port.", "No ship left the port in May."],
];

describe("checkNegation", () => {
  it.each(TWINS)("refuses the lie and passes its honest twin: %s", (_, quote, lie, honest) => {
    expect(check(lie, quote)).toEqual(expect.any(String));
    expect(check(honest, quote)).toBeNull();
  });

  it("passes an honest claim beside a negation that speaks of something else", () => {
    const quote = "The harbour master, who did not resign over the affair, announced a plan to close the yard.";
    expect(check("The harbour master announced a plan to close the yard.", quote)).toBeNull();
    expect(check("The harbour master resigned over the affair.", quote)).not.toBeNull();
  });

  it("compares with the sentence that fits best where one says so and another does not", () => {
    const quotes = ["Gate Two did not close.", "The other five gates closed as planned."];
    expect(check("The other five gates closed.", ...quotes)).toBeNull();
    expect(check("Gate Two closed.", ...quotes)).not.toBeNull();
    expect(check("The other five gates did not close.", ...quotes)).not.toBeNull();
  });

  it("passes a whole sentence that is shown between quotation marks, whatever it denies", () => {
    const notice = "If the gate is shut, do not hesitate to ring for the keeper.";
    expect(check(`The notice says: “${notice}”`, notice)).toBeNull();
    expect(check("The notice says: “If the gate is shut, hesitate to ring for the keeper.”", notice)).not.toBeNull();
  });

  it("leaves open what there is no evidence for", () => {
    const quote = "There is no evidence that the mayor knew of the crack.";
    expect(check("The mayor knew of the crack.", quote)).not.toBeNull();
    expect(check("There is no proof that the mayor knew of the crack.", quote)).toBeNull();
  });

  it("does not take idle words for negations", () => {
    expect(check("The storm sank four boats.", "The storm sank no fewer than four boats.")).toBeNull();
    expect(
      check("The storm sank boats and tore up the quay.", "The storm not only sank boats but tore up the quay."),
    ).toBeNull();
    expect(check("Pier No. 3 was closed.", "Pier No. 3 was closed.")).toBeNull();
  });

  it("takes an opening “without” for a condition", () => {
    expect(check("The harvest will fail without rain.", "Without rain, the harvest will fail.")).toBeNull();
    expect(check("The seeds of all faiths and none were sown.", "Seeds of all faiths and none were sown.")).toBeNull();
  });

  it("says which word of the quote the claim leaves out", () => {
    const quote = "The crew denied opening the valve.";
    expect(check("The crew opened the valve.", quote)).toContain("“denied”");
    expect(check("Landings of herring rose.", "Landings of herring fell.")).toBe(
      "The quote says “fell” where the claim says “rose”, which is the opposite.",
    );
  });

  it("leaves quotes in other languages alone", () => {
    const article = makeArticle({ language: "de" });
    const quotes = [makeStatement(article, "Der Rat hat den Plan nicht gebilligt.")];
    expect(checkNegation({ text: "Der Rat hat den Plan gebilligt.", quotes })).toBeNull();
  });

  const sentence = fc.record({
    subject: fc.constantFrom("The council", "A fisherman", "Mayor Adeyemi", "The water board", "Two divers"),
    auxiliary: fc.constantFrom("has", "had", "will", "can", "did"),
    object: fc.constantFrom("the old bridge", "a loan", "the annual report", "its new ferry", "the inquiry"),
    verb: fc.constantFrom(
      ["painted", "paint"],
      ["inspected", "inspect"],
      ["discussed", "discuss"],
      ["mentioned", "mention"],
      ["visited", "visit"],
      ["financed", "finance"],
    ),
  });
  const write = (
    { subject, auxiliary, object, verb }: typeof sentence extends fc.Arbitrary<infer T> ? T : never,
    not: string,
  ) => `${subject} ${auxiliary}${not} ${/^ha/.test(auxiliary) ? verb[0] : verb[1]} ${object}.`;

  it("refuses any simple sentence with a not put in or left out, and passes both with it", () => {
    fc.assert(
      fc.property(sentence, (parts) => {
        expect(check(write(parts, " not"), write(parts, ""))).not.toBeNull();
        expect(check(write(parts, ""), write(parts, " not"))).not.toBeNull();
        expect(check(write(parts, " never"), write(parts, " not"))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
