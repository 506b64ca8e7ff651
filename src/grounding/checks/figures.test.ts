import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkFigures } from "./figures.ts";

const check = (text: string, ...quotes: readonly string[]) =>
  checkFigures({ text, quotes: quotes.map((quote) => makeStatement(makeArticle(), quote)) });

describe("checkFigures", () => {
  it.each([
    [
      "a range whatever its hyphen and its commas",
      "It was built between 3,800-3,700 BC.",
      "It was built between 3,900-3,700 BC.",
      "They put it at 3800–3700 BC.",
    ],
    ["one of so many", "Halden is one of three pilots.", "Halden is one of four pilots.", "The three pilots left."],
    [
      "what is or ranges from so much to so much as what lies between them",
      "Fares are to range from $3.5 million to $4.1 million.",
      "Fares are to range from $3.5 million to $4.2 million.",
      "Fares should be between $3.5 million and $4.1 million.",
    ],
    [
      "prices that the quotes put the one or the other",
      "The pass costs €5 in brass and €8 in silver.",
      "The pass costs €5 in brass and €9 in silver.",
      "The pass costs €5 or €8.",
    ],
    [
      "ages whatever their form",
      "The home takes boys aged 10 to 14.",
      "The home takes boys aged 10 to 15.",
      "The home takes boys who are 10-14 years old.",
    ],
    [
      "figures given respectively",
      "Fares and wages rose by 4% and 7% respectively.",
      "Wages and fares rose by 4% and 7% respectively.",
      "Fares were up 4% on the year, and wages increased 7%.",
    ],
    [
      "figures that the quote gives respectively",
      "Wages and fares rose by 7% and 4% respectively.",
      "Wages and fares rose by 4% and 7% respectively.",
      "Fares and wages rose by 4% and 7% respectively.",
    ],
    [
      "a count of what the claim lists itself",
      "The club bought three boats: the Ada, the Bell and the Cora.",
      "The club bought four boats: the Ada, the Bell and the Cora.",
      "The club bought the Ada, the Bell and the Cora.",
    ],
    [
      "a sum of what the claim lists itself",
      "The crash hurt 40 people: 31 children and nine adults.",
      "The crash hurt 41 people: 31 children and nine adults.",
      "The crash hurt 31 children and nine adults.",
    ],
    [
      "so many and one further",
      "The hall has three doors.",
      "The hall has four doors.",
      "The hall has two doors in front and a third door behind.",
    ],
    [
      "the ordinal of a compound's first part",
      "The second leg was sailed in Orrin.",
      "The third leg was sailed in Orrin.",
      "The second leg races were sailed in Orrin.",
    ],
    [
      "an ordinal for the number of a name",
      "The first season has ended.",
      "The second season has ended.",
      "Season one has ended.",
    ],
    [
      "an ordinal of the time for that of what was done",
      "It is the first time that a pilot was given a ban.",
      "It is the second time that a pilot was given a ban.",
      "It is the first ban on a pilot.",
    ],
    [
      "a measure without its hyphen",
      "The film fills a 30-minute slot.",
      "The film fills a 20-minute slot.",
      "It is a 30 minute film.",
    ],
    [
      "what a figure is hyphened to",
      "The ferry carries 300 passengers.",
      "The ferry carries 400 passengers.",
      "The 300-passenger ferry left.",
    ],
    [
      "so many at the top of whatever is ranked",
      "The top eight crews qualify.",
      "The top nine crews qualify.",
      "The top-8 clubs qualify.",
    ],
    ["a kind told by a wider word", "The farm keeps 12 animals.", "The farm keeps 12 cats.", "The farm keeps 12 dogs."],
    [
      "a length of time in another unit",
      "The strike lasted two weeks.",
      "The strike lasted two months.",
      "The strike lasted 14 days.",
    ],
    [
      "basis points",
      "Rates fell by 0.25 percentage points.",
      "Rates fell by 0.25 percent.",
      "Rates fell by 25 basis points.",
    ],
    [
      "younger for under",
      "Pilots younger than 30 pay less.",
      "Pilots older than 30 pay less.",
      "Pilots under 30 pay less.",
    ],
    [
      "a minimum of something",
      "Guests pay a minimum of $30.",
      "Guests pay a maximum of $30.",
      "Guests pay a minimum charge of $30.",
    ],
    [
      "how long it was before",
      "It lay there for six months before it sank.",
      "It lay there for seven months before it sank.",
      "It lay there for six months and sank.",
    ],
    [
      "what stands after a comparison",
      "In May the port saw 640 arrivals and 11 thefts.",
      "In May the port saw 11 arrivals and 640 thefts.",
      "The port has seen 640 arrivals in May, more than in the three months before combined, and 11 thefts.",
    ],
    [
      "cents for what they are of a dollar",
      "The dividend is $0.25 a share.",
      "The dividend is $2.50 a share.",
      "The dividend is 25 cents a share.",
    ],
    [
      "the course of so many years",
      "It will build 40 ferries in five years.",
      "It will build 40 ferries in six years.",
      "It will build 40 ferries over five years.",
    ],
    ["votes told as a score", "The bill passed 52-48.", "The bill passed 53-48.", "The bill passed by 52 votes to 48."],
    [
      "a loss beside the profit before it",
      "Orrin made a loss of $4 million after a profit of $6 million.",
      "Orrin made a loss of $6 million after a profit of $4 million.",
      "Orrin lost $4 million, compared with a profit of $6 million in the same period.",
    ],
    [
      "how far a share eased",
      "Inflation eased by 0.3 percentage points.",
      "Inflation eased by 0.4 percentage points.",
      "Inflation was 3.1% in October, down from 3.4% in September.",
    ],
    [
      "a range that moved to another",
      "Fares went up to $20 to $25 from $10 to $15.",
      "Fares went up to $20 to $25 from $10 to $16.",
      "Fares are now $20 to $25, up from our prior range of $10 to $15.",
    ],
    ["a pair", "Two boats sank.", "Three boats sank.", "A pair of boats sank."],
    ["another word for what is counted", "It has 12 songs.", "It has 11 songs.", "The record contains 12 tracks."],
    [
      "a first before a verb, which counts nothing",
      "The port first spoke of 300 boats.",
      "The port spoke of its first 300 boats.",
      "The port had put the number of boats at 300.",
    ],
    [
      "a first before a participle",
      "The cup was first awarded in 1968.",
      "The first cup was awarded in 1968.",
      "The cup has been awarded since 1968.",
    ],
    [
      "at first",
      "At first the port refused to pay.",
      "The port refused to pay the first fine.",
      "Initially the port refused to pay the fine.",
    ],
    [
      "requests counted by the times that the claim lists",
      "Three requests have come from Orrin, in 1962, 1989 and 2017.",
      "Four requests have come from Orrin, in 1962, 1989 and 2017.",
      "Orrin asked for them in 1962, and asked again in 1989 and in 2017.",
    ],
    [
      "times counted by the list of them",
      "The ferry ran aground twice, in May 2012 and again in June 2015.",
      "The ferry ran aground three times, in May 2012 and again in June 2015.",
      "The ferry ran aground in May 2012 and in June 2015.",
    ],
    [
      "what a quote calls them",
      "Two of the pilots knew of no plan.",
      "Three of the pilots knew of no plan.",
      "Two of them said they knew of no plan.",
    ],
    [
      "more than half of an exact share",
      "More than half of the residents, 54%, agree.",
      "Less than half of the residents, 54%, agree.",
      "In a poll 54% of the residents agreed and 27% did not.",
    ],
    [
      "less than a third of an exact share",
      "Less than a third of the pilots passed.",
      "Less than a quarter of the pilots passed.",
      "Only 31% of the pilots passed.",
    ],
    [
      "more than half of what is told as so many of so many",
      "More than half of the pilots agreed.",
      "More than two thirds of the pilots agreed.",
      "Seven of the twelve pilots agreed.",
    ],
    [
      "almost a fraction",
      "Almost three fifths of the fleet is idle.",
      "More than three fifths of the fleet is idle.",
      "Roughly 58% of the fleet is idle.",
    ],
    [
      "about a fraction",
      "About a third of the pilots passed.",
      "About a quarter of the pilots passed.",
      "34% of the pilots passed.",
    ],
    [
      "what befell all that it counts",
      "Three requests by Orrin, in 1962, 1989 and 2017, were refused.",
      "Two requests by Orrin, in 1962, 1989 and 2017, were refused.",
      "Orrin asked in 1962, 1989 and 2017 and was refused.",
    ],
    [
      "the length of a list that the quote does not go on with",
      "The council sold two buildings: the library and the hall.",
      "The council sold two buildings: the library and the baths.",
      "The council sold the library and the hall, and leased the baths.",
    ],
    [
      "times of which none belongs to another deed",
      "The port applied for a licence, in 2011 and 2014.",
      "The port applied three times for a licence, in 2011, 2014 and 2017.",
      "The port applied for a licence in 2011 and 2014, and in 2017 withdrew its bid.",
    ],
    [
      "a count that the sum of two parts bears out",
      "Two ships sank.",
      "Three ships sank.",
      "Two ships sank in May and a third ship was saved.",
    ],
    [
      "all of a kind",
      "Twelve dogs were saved.",
      "Twelve animals were saved.",
      "Twelve dogs and nine horses were saved.",
    ],
    ["only some", "Twelve schools passed.", "Twelve buildings passed.", "Only 12 schools passed."],
    [
      "figures told in the order of a list",
      "Rents and wages rose by 4% and 7% respectively.",
      "Rents and wages rose by 4% and 9% respectively.",
      "Rents rose by 4% and wages by 7%, while prices rose by 9%.",
    ],
    [
      "how long it takes at least",
      "Repairs need over five years.",
      "Repairs need five years.",
      "The repairs need over five years.",
    ],
    [
      "what was so at first",
      "The senator at first opposed the bill.",
      "The senator opposed the bill a second time.",
      "The senator opposed the bill, but later voted for it.",
    ],
    [
      "what a number grew to",
      "The range of boats grew to 60 boats.",
      "The range of boats grew to 40 boats.",
      "Our former range of 40 boats grew to 60 boats after the merger.",
    ],
  ])("passes %s, and refuses another figure", (_, claim, lie, quote) => {
    expect(check(claim, quote)).toBeNull();
    expect(check(lie, quote)).not.toBeNull();
  });

  it("counts a numbered list by its last number", () => {
    const list = "Our boats for hire:\n1. The Ada\n2. The Bell\n3. The Cora\n\nCall us.";
    expect(check("The club hires out three boats.", list)).toBeNull();
    expect(check("The club hires out two boats.", list)).not.toBeNull();
    expect(check("The club hires out four boats.", list)).not.toBeNull();
    expect(check("The club hires out three pilots.", list)).not.toBeNull();
  });

  it("does not take one of so many for more of them, nor for another part", () => {
    expect(check("Two of three pilots left.", "The three pilots left.")).not.toBeNull();
    expect(check("One of three pilots left.", "Two of three pilots left.")).not.toBeNull();
  });

  it.each([
    ["$5 ", 25, 400],
    ["two of the ", 20, 180],
  ])("refuses a crowd of figures at once instead of holding each against each: %s", (piece, claimed, quoted) => {
    const startMs = performance.now();
    expect(check(`Sums were ${piece.repeat(claimed)}each.`, `Sums were ${piece.repeat(quoted)}each.`)).toContain(
      "too many",
    );
    expect(check("The sum was $5.", `Sums were ${piece.repeat(quoted)}each.`)).toContain("too many");
    expect(check("Sums were $5 and $6.", "The sums were $5 and $6 each.")).toBeNull();
    expect(performance.now() - startMs).toBeLessThan(2_000);
  });

  it.each([
    [
      "a difference told as an amount",
      "1,130 boats were late in May.",
      "In May 18,420 boats were late, 1,130 fewer than in April.",
    ],
    [
      "an amount told as a difference",
      "18,420 fewer boats were late.",
      "In May 18,420 boats were late, 1,130 fewer than in April.",
    ],
    ["what is lacking told as what is there", "The port has 22 pilots.", "The port is 22 pilots short."],
    ["another rate", "It costs 40 crowns a year.", "It costs 40 crowns a month."],
    ["an age told as a span", "Dorn has sailed for 52 years.", "Dorn has sailed for 16 of his 52 years."],
    [
      "a figure of another clause",
      "The port owes the tax office £6.3 million.",
      "The port lost £6.3 million last year, and owes the tax office another £2 million.",
    ],
    [
      "figures exchanged",
      "Six pilots wanted to keep the fee unchanged.",
      "Six pilots voted for the cut, two wanted to keep the fee unchanged.",
    ],
    ["every for one of several", "Every cabin will cost £25.", "The cheapest cabin will cost £25."],
    [
      "the whole for the part of it",
      "Seven of the crates were built in Orrin.",
      "It carries seven crates, four of them built in Orrin.",
    ],
    ["an elided figure of another noun", "Two sailors agreed.", "Six of the nine pilots voted, two agreed."],
    ["another number", "5 people were moved.", "6 people were moved."],
    ["another number in words", "Five people were moved.", "Six people were moved."],
    ["another magnitude", "Repairs cost $65 million.", "Repairs cost $65bn."],
    ["another currency", "Repairs cost €65 million.", "Repairs cost $65 million."],
    ["a dollar that the quote does not name", "It cost US$5 million.", "It cost $5 million."],
    ["another dollar", "It cost $5 million.", "It cost A$5 million."],
    ["percentage points for percent", "It rose by 5 percentage points.", "It rose by 5%."],
    ["percent for percentage points", "It rose by 5%.", "It rose by 5 percentage points."],
    ["a bound left out", "200 people were moved.", "More than 200 people were moved."],
    ["a bound added", "More than 200 people were moved.", "200 people were moved."],
    ["at least added", "At least 200 people were moved.", "200 people were moved."],
    ["up to added", "Up to 200 people were moved.", "200 people were moved."],
    ["at most added", "The work takes at most six weeks.", "The work takes six weeks."],
    ["fewer than added", "Fewer than 200 people were moved.", "200 people were moved."],
    ["only added", "Only about 90 people were moved.", "About 90 people were moved."],
    ["a bound told of a bare goal", "Fares went up to $3.", "Fares went up to $4."],
    ["about told as exact", "200 people were moved.", "About 200 people were moved."],
    ["at least told as more than", "More than 200 people were moved.", "At least 200 people were moved."],
    ["up to told as at least", "At least 200 people were moved.", "Up to 200 people were moved."],
    ["nearly told as more than", "More than 200 people were moved.", "Nearly 200 people were moved."],
    ["the end of a range", "15 boats sank.", "10 to 15 boats sank."],
    ["the beginning of a range", "10 boats sank.", "Between 10 and 15 boats sank."],
    ["another range", "10–25 boats sank.", "10 to 15 boats sank."],
    ["a part for the whole", "Five islands were hit.", "Two of the five islands were hit."],
    ["another whole", "Two of six islands were hit.", "Two of the five islands were hit."],
    ["another thing counted", "33 soldiers died.", "33 civilians and 17 soldiers died."],
    ["a narrower word", "33 soldiers died.", "33 people died."],
    ["a figure from another sentence", "33 boats sank.", "33 people died. Boats sank."],
    ["a sum", "50 people died.", "33 civilians and 17 guards died."],
    ["a conversion", "The wall is 5 miles long.", "The wall is 8 km long."],
    ["to for by", "Prices rose to 5%.", "Prices rose by 5%."],
    ["a rise told as a level", "Prices rose to 5%.", "Prices rose 5%."],
    ["from for to", "It fell from 7% to 9%.", "It fell from 9% to 7%."],
    ["another ordinal", "It was the third wreck.", "It was the second wreck."],
    ["another fraction", "Two-thirds of the boats sank.", "A third of the boats sank."],
    ["another multiple", "Prices tripled.", "Prices doubled."],
    ["another vague number", "Thousands of people fled.", "Hundreds of people fled."],
    ["an exact figure for a vague one", "200 people fled.", "Hundreds of people fled."],
    ["another age", "A 12-year-old boy was found.", "A 13-year-old boy was found."],
    ["an age for a term", "A 12-year-old boy was found.", "The boy got 12 years in prison."],
    ["another length of time", "It took three weeks.", "It took three months."],
    ["another score", "Orrin won 3-1.", "Orrin won 2-1."],
    ["another code", "An F-17 flew over.", "An F-16 flew over."],
    ["another article", "Article 51 was invoked.", "Article 50 was invoked."],
    ["each for together", "Both boats carried 5 crates each.", "The two boats carried 5 crates."],
    ["both for one", "Both inspectors left.", "One of the inspectors, Dorn, left."],
    ["all but for some", "Two of the 19 islands were hit.", "All but two of the province’s 19 islands were hit."],
    ["all for all but, told behind", "All 11 boats were lost.", "It counts 11 boats, all but two of them lost."],
    ["the first of a kind for the first of all", "It was the first animal there.", "It was the first dog there."],
    ["almost for about", "Almost 200 people fled.", "About 200 people fled."],
    ["an amount without up to", "200 people fled.", "Up to 200 people fled."],
    ["one of two prices", "The pass costs €5.", "The pass costs €5 or €8."],
    ["in the course of for more than", "It ran for five years.", "It ran for over five years."],
    ["where a rise began", "Fares were between $3 and $4.", "Fares rose from $3 to $4."],
    [
      "first for the second time",
      "The cup was first awarded in 1968.",
      "The cup was awarded for the second time in 1968.",
    ],
    [
      "two of the times for all",
      "Two requests have come from Orrin, in 1962 and 1989.",
      "Orrin asked in 1962, and asked again in 1989 and in 2017.",
    ],
    [
      "what befell one of those that it counts for all",
      "Three requests by Orrin, in 1962, 1989 and 2017, were refused.",
      "Orrin asked in 1962, was refused, and asked again in 1989 and in 2017.",
    ],
    [
      "a deed of one of the times for both",
      "The ferry ran aground twice, in May 2012 and in June 2015.",
      "The ferry ran aground in May 2012 and caught fire in June 2015.",
    ],
    ["one at each time for several", "Two boats sank, in March and in July.", "Boats sank in March and in July."],
    [
      "twice for four times",
      "Halden won twice, in 1990 and 1994.",
      "Halden won four times between 1990 and 1994, in 1990 and 1994 at home.",
    ],
    ["another whole for them", "Four of the nurses fled.", "Six guards left, and four of them fled. Nurses stayed."],
    ["a fraction to which another is nearer", "More than a quarter of the pilots agreed.", "54% of the pilots agreed."],
    ["a fraction of another whole", "More than half of the nurses agreed.", "Seven of the twelve pilots agreed."],
    ["a bare fraction for a share near it", "Half of the pilots agreed.", "54% of the pilots agreed."],
    [
      "a fraction that about so much may not reach",
      "More than half of the pilots agreed.",
      "About 51% of the pilots agreed.",
    ],
    ["a fraction for percentage points", "Fares rose by more than a third.", "Fares rose by 36 percentage points."],
    ["all for all but", "All 19 islands were hit.", "All but two of the province’s 19 islands were hit."],
    ["the injured for the dead", "The storm injured 12 people.", "The storm killed 12 people."],
    ["deaths for cases", "There were 17 deaths from measles.", "There were 17 cases of measles."],
    ["a part told as the whole", "Most of the 14 boats sank.", "Fourteen of the boats sank."],
    ["half a point for another", "It rose by half a percentage point.", "It rose by 0.4 percentage points."],
    [
      "what a figure is compared with",
      "Turnout was 66 percent.",
      "Turnout was 61 percent, down from 66 percent in 2021.",
    ],
    ["one for nobody", "One person left.", "Nobody left."],
    ["one for no one", "One person left.", "No one left."],
    ["one for two", "One boat sank.", "Two boats sank."],
    ["a figure the quotes lack", "Twelve boats sank.", "The boats sank."],
    ["a turn that the quote does not tell", "The senator at first opposed the bill.", "The senator opposed the bill."],
    [
      "the length of a list that leaves out an item",
      "The council sold two buildings: the library and the hall.",
      "The council sold the library, the baths and the hall.",
    ],
  ])("refuses %s", (_, claim, quote) => {
    expect(check(claim, quote)).toEqual(
      expect.stringMatching(/^The claim says “.+”, (?:but its quotes|which its quotes)/),
    );
  });

  it.each([
    [
      "a difference in other words",
      "The number of late boats fell by 1,130.",
      "In May 18,420 boats were late, 1,130 fewer than in April.",
    ],
    [
      "a difference as it stands",
      "1,130 fewer boats were late.",
      "In May 18,420 boats were late, 1,130 fewer than in April.",
    ],
    ["what is lacking", "The port lacks 22 pilots.", "The port is 22 pilots short."],
    ["a rate", "It costs 40 crowns per month.", "It costs 40 crowns a month."],
    ["a part of a life", "Dorn, who is 52, has sailed for 16 years.", "Dorn has sailed for 16 of his 52 years."],
    [
      "a figure of its clause",
      "The port owes the tax office £2 million.",
      "The port lost £6.3 million last year, and owes the tax office another £2 million.",
    ],
    [
      "figures in another order",
      "Two pilots wanted to keep the fee unchanged.",
      "Six pilots voted for the cut, two wanted to keep the fee unchanged.",
    ],
    ["every", "Every cabin will cost £25.", "All cabins will cost £25."],
    [
      "the part of what they are",
      "Four of the seven crates were built in Orrin.",
      "It carries seven crates, four of them built in Orrin.",
    ],
    ["an elided noun", "Two of the nine pilots agreed.", "Six of the nine pilots voted, two agreed."],
    ["an elided measure", "The limit is six weeks.", "Boats wait 14 weeks, against a limit of six."],
    ["whose they are", "Two Orrin pilots left.", "Two of Orrin's pilots left."],
    ["or more", "26 pilots or more left.", "At least 26 pilots left."],
    ["not more than", "A cabin will not cost more than £25.", "A cabin will cost no more than £25."],
    ["one in three", "A third of the boats sank.", "One in three of the boats sank."],
    ["nearly", "Trade fell by nearly a fifth in May.", "Trade dropped by almost a fifth in May."],
    ["the fourth time", "It has sunk four times.", "It has sunk for the fourth time."],
    ["number words", "Three boats sank.", "The storm sank 3 boats."],
    ["digits for words", "The storm sank 12 boats.", "Twelve boats sank."],
    ["a magnitude written out", "It cost $65 billion.", "Repairs cost $65bn."],
    ["a magnitude in digits", "5,000,000 people fled.", "Some say 5 million people fled."],
    ["a currency in words", "It cost 5 million dollars.", "It cost $5 million."],
    ["US dollars told as dollars", "It cost $5 million.", "It cost US$5 million."],
    ["percent in words", "12 percent of the voters stayed.", "12% of voters stayed."],
    ["percentage points", "It rose by 5 percentage points.", "It rose 5 percentage points."],
    ["a bound kept", "Over 200 people were moved.", "More than 200 people were moved."],
    ["a weaker bound", "At least 200 people were moved.", "More than 200 people were moved."],
    ["about added", "Some 200 people were moved.", "200 people were moved."],
    ["only kept", "Only 90 people were moved.", "Just 90 people were moved."],
    ["not only", "Not only 90 people were moved.", "90 people were moved, and their cattle."],
    ["where a rise went to", "Fares went up to $4.", "Fares rose to $4."],
    ["about kept", "Roughly 200 people were moved.", "About 200 people were moved."],
    ["a range in another form", "Between 10 and 15 boats sank.", "10–15 boats sank."],
    ["an end of a range told as a bound", "Up to 15 boats sank.", "10 to 15 boats sank."],
    ["a part without its whole", "Two islands were hit.", "Two of the five islands were hit."],
    ["a part with its whole", "Two of five islands were hit.", "Two of the five islands were hit."],
    ["a wider word", "33 people died.", "33 civilians and 17 guards died."],
    ["the noun left out", "Of the dead, 33 were civilians.", "33 civilians died."],
    ["a modifier left out", "33 civilians died.", "33 unarmed local civilians died."],
    ["what the sentence counts before", "33 civilians died.", "Of the civilians, 33 died."],
    ["a rise by", "Prices rose by 5%.", "Prices rose 5%."],
    ["from and to", "It fell to 7% from 9%.", "It fell from 9% to 7%."],
    ["an ordinal in digits", "It was the 3rd wreck.", "It was the third wreck."],
    ["a half", "50% of the boats sank.", "Half of the boats sank."],
    ["two-thirds", "Two thirds of the boats sank.", "Two-thirds of the boats sank."],
    ["a multiple in other words", "Prices doubled.", "Prices rose twofold."],
    ["a vague number kept", "Dozens of boats sank.", "Dozens of fishing boats sank."],
    ["a number told vaguely", "Hundreds of people fled.", "350 people fled."],
    ["an age in another form", "A boy aged 12 was found.", "A 12-year-old boy was found."],
    ["a length in another form", "The wall is 8 kilometres long.", "The 8-km wall is long."],
    ["glued units", "The wall is 8 km long.", "The wall is 8km long."],
    [
      "two figures from two sentences",
      "33 people died and 5 boats sank.",
      "33 people died. The storm sank five boats.",
    ],
    ["one as a pronoun", "No one died; one of them left.", "Nobody died."],
    ["a code", "An F-16 flew over.", "Over Orrin flew an F-16."],
    ["dates and times, which others check", "It sank at 5 p.m. on 18 May 2024.", "It sank."],
    ["no figure at all", "The boats sank.", "Twelve boats sank."],
  ])("passes %s", (_, claim, quote) => {
    expect(check(claim, quote)).toBeNull();
  });

  it("names the figure that the quotes give", () => {
    expect(check("The storm moved 5 million people.", "More than 2 million people were moved.")).toBe(
      "The claim says “5 million people”, but its quotes say “More than 2 million people”.",
    );
  });

  it("compares the digits of other languages", () => {
    const article = makeArticle({ language: "de" });
    const quotes = [makeStatement(article, "In dem Hafen sind am Montag 33 Menschen gestorben, sagte die Polizei.")];
    expect(checkFigures({ text: "Am Montag starben nach Angaben der Polizei 33 Menschen.", quotes })).toBeNull();
    expect(checkFigures({ text: "Am Montag starben nach Angaben der Polizei 34 Menschen.", quotes })).not.toBeNull();
  });

  it("passes whatever stands in the quote to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), (text, number) => {
        const sentence = `Ada ${text} ${number} Bo.`;
        expect(check(sentence, sentence)).toBeNull();
      }),
    );
  });

  it("tells what came about from what was planned", () => {
    const quote = "The quay cost $75 million, a third more than planned, and took 14 months.";
    for (const lie of [
      "The quay was planned to cost $75 million.",
      "The quay had been expected to cost $75 million.",
      "$75 million was the cost, but the quay was budgeted at $75 million.",
    ])
      expect(check(lie, quote)).toMatch(/of what was planned/);
    for (const twin of [
      "The quay cost $75 million, a third more than planned.",
      "The quay, long planned, cost $75 million.",
    ])
      expect(check(twin, quote)).toBeNull();
    const estimate = "The quay is expected to cost $75 million, twice what was planned in 2019.";
    expect(check("The quay is expected to cost $75 million.", estimate)).toBeNull();
  });

  it("refuses a figure with any digit changed", () => {
    const nouns = fc.constantFrom("boats", "%", " percent", " million people", "km", " of the boats", "");
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 99_999 }),
        fc.nat(4),
        fc.integer({ min: 1, max: 9 }),
        nouns,
        (value, at, shift, noun) => {
          const digits = [...String(value)];
          const place = at % digits.length;
          const changed = digits.with(place, String((Number(digits[place]) + shift) % 10)).join("");
          // A bare "2019" is a year, and the check of dates compares it.
          fc.pre(!changed.startsWith("0") && !(noun === "" && /^(?:1\d|20)\d\d$/.test(changed)));
          const sentence = (number: string) =>
            `In Orrin the storm hit ${number}${/^[a-z]o/u.test(noun) ? " " : ""}${noun}.`;
          expect(check(`Orrin: ${sentence(String(value))}`, sentence(String(value)))).toBeNull();
          expect(check(`Orrin: ${sentence(changed)}`, sentence(String(value)))).not.toBeNull();
        },
      ),
    );
  });
});
