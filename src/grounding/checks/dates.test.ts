import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkDates } from "./dates.ts";

/** Published on a Wednesday. */
const PUBLISHED = "2025-11-19";
const check = (text: string, quote: string, publishedAt: string | null = PUBLISHED) =>
  checkDates({ text, quotes: [makeStatement(makeArticle({ publishedAt }), quote)] });

describe("checkDates", () => {
  it("tells the word before a time where the time itself is the same", () => {
    expect(check("Ferries will sail on Thursday.", "Ferries are expected to sail by Thursday.")).toBe(
      "The claim says “on Thursday”, but its quotes say “by Thursday”.",
    );
    expect(check("Ferries sailed on Friday.", "Ferries sailed on Thursday.")).toBe(
      "The claim says “Friday”, but its quotes say “Thursday”.",
    );
  });

  it.each([
    [
      "more than for less than",
      "It left more than three hours before dawn.",
      "It left less than three hours before dawn.",
    ],
    ["to for on", "They postponed the race to 8 May.", "They postponed the race on 8 May."],
    ["from for until", "A cabin costs no more than £25 from 2028.", "A cabin costs no more than £25 until 2028."],
    [
      "the time of a comparison",
      "In March the port lowered its forecast.",
      "The port lowered its forecast to 0.9%, from 1.5% in March.",
    ],
    [
      "the day of a report",
      "18 boats sank in November.",
      "The port today published its figures for October, when 18 boats sank.",
    ],
    [
      "the time of a clause",
      "Orrin built the boat in 2019.",
      "The boat is built by Orrin, which bought the design in 2019.",
    ],
    [
      "a sooner end",
      "Prices would fall by the end of 2025.",
      "Dorn said prices, which rose in May, would fall by the end of next year.",
    ],
    ["another day", "The ferry sank on 17 May.", "The ferry sank on 18 May near Orrin."],
    ["another month", "The ferry sank on 18 June.", "The ferry sank on 18 May."],
    ["another year", "It sank in 2019.", "The ferry sank in 2018."],
    ["another weekday", "The ferry sank on Monday.", "The ferry sank on Tuesday."],
    ["a day where the quote names the month", "The ferry sank on 18 May.", "The ferry sank in May."],
    ["a month where the quote names the year", "It sank in May 2018.", "The ferry sank in 2018."],
    ["a day counted wrong", "The ferry sank on 17 November.", "The ferry sank on Tuesday."],
    ["a year counted wrong", "The ferry sank in November 2024.", "The ferry sank on Tuesday."],
    ["a month counted wrong", "The ferry sank in November.", "The ferry sank last month."],
    ["an end for a beginning", "The port is closed until 2030.", "The port is closed since 2030."],
    ["a deadline for a day", "The port opens in 2030.", "The port opens by 2030."],
    ["before for after", "The port closed before 2010.", "The port closed after 2010."],
    ["the end of a span for its beginning", "It ran from 2015.", "It ran from 2010 to 2015."],
    ["another decade", "It ran in the 1990s.", "It ran in the 1980s."],
    ["another quarter", "Sales fell in the second quarter.", "Sales fell in the third quarter."],
    ["another hour", "It sank at 5 p.m.", "It sank at 5 a.m. on Tuesday."],
    ["last for next", "It will sail next month.", "It sailed last month."],
    ["ago for another number", "It sank three weeks ago.", "It sank two weeks ago."],
    ["a time that no quote names", "It sank in 2018.", "The ferry sank near Orrin."],
    ["the day of publishing told as the event's", "It sank on 19 November.", "The ferry sank near Orrin."],
    ["until for not until", "It sailed until 1997.", "The ferry did not sail until 1997."],
    ["not before for in", "The club had not met before 2010.", "The club met in 2010."],
    ["before for until", "The port was closed before May.", "The port was closed until May."],
    ["the end of a span for a time", "The fair is on Friday.", "The fair runs from Monday to Friday."],
    ["late in a decade", "It sank in the late 1990s.", "The ferry sank in 1992."],
    ["late for early", "It sank in late May.", "It sank in early May."],
  ])("refuses %s", (_, claim, quote) => {
    expect(check(claim, quote)).toEqual(expect.stringMatching(/^The claim says “.+”, but its quotes (?:say|name)/));
  });

  it.each([
    [
      "less than, counted in hours",
      "It left less than three hours before dawn.",
      "It left less than three hours before dawn on Tuesday.",
    ],
    ["a day to which it was moved", "They postponed the race to 8 May.", "They postponed the race until 8 May."],
    ["an end beside a bound", "Until 2028 a cabin costs £25 at most.", "A cabin costs no more than £25 until 2028."],
    [
      "the time of a figure",
      "In March the forecast was 1.5%.",
      "The port lowered its forecast to 0.9%, from 1.5% in March.",
    ],
    [
      "the month of a report",
      "18 boats sank in October.",
      "The port today published its figures for October, when 18 boats sank.",
    ],
    [
      "the time of the same clause",
      "Orrin bought its design in 2019.",
      "The boat is built by Orrin, which bought the design in 2019.",
    ],
    [
      "an end as it stands",
      "Prices would fall by the end of 2026.",
      "Dorn said prices, which rose in May, would fall by the end of next year.",
    ],
    ["a day soon after publishing", "It opened on 2 December 2025.", "The boat show opens on 2 December."],
    ["the same day", "On 18 May, the ferry sank.", "The ferry sank on May 18."],
    ["a shorter form", "The ferry sank in May.", "The ferry sank on 18 May 2024."],
    ["the year alone", "The ferry sank in 2024.", "The ferry sank on Saturday, 18 May 2024."],
    ["the weekday repeated", "On Tuesday the ferry sank.", "The ferry sank on Tuesday."],
    ["the weekday of a date", "It sank on a Saturday.", "The ferry sank on 18 May 2024."],
    ["a weekday counted", "It sank on 18 November 2025.", "The ferry sank on Tuesday."],
    ["a day of the week to come", "It will sail on 25 November.", "The ferry will sail next Tuesday."],
    ["yesterday counted", "It sank on Tuesday, 18 November.", "The ferry sank yesterday."],
    ["last month counted", "It sank in October 2025.", "The ferry sank last month."],
    ["last year counted", "It sank in 2024.", "The ferry sank last year."],
    ["weeks counted", "It sank in November.", "The ferry sank two weeks ago."],
    ["a month's year counted", "It sank in May 2025.", "The ferry sank in May."],
    ["a month to come", "It will sail in May 2026.", "The ferry is due to sail in May."],
    ["not until", "It did not sail until 1997.", "The ferry first sailed in 1997."],
    ["early in a decade", "It sank in the early 1990s.", "The ferry sank in 1992."],
    ["a month before a noun", "It sailed in May.", "The May voyage was its last."],
    ["the same span", "From 2010 to 2015 it ran.", "It ran from 2010 to 2015."],
    ["a span with a dash", "It ran from 2010 to 2015.", "It ran for years (2010–2015)."],
    ["a decade of a year", "It sank in the 1990s.", "The ferry sank in 1994."],
    ["the same bound", "The port is closed until 2030.", "Until 2030, the port is closed."],
    ["a clock time in another form", "It sank at 5pm.", "It sank at 5:00 p.m. on Tuesday."],
    ["last month repeated", "Last month the ferry sank.", "The ferry sank last month."],
    ["early for a day", "It sank in early May.", "The ferry sank on 3 May."],
    ["the publishing date as such", "The ferry sank, the Example reported on 19 November.", "The ferry sank."],
    ["numbers that are no dates", "It carried 2000 soldiers and may sail in march order.", "It carried 2000 soldiers."],
    ["no time at all", "The ferry sank.", "The ferry sank on Tuesday."],
  ])("passes %s", (_, claim, quote) => {
    expect(check(claim, quote)).toBeNull();
  });

  it("counts from a dateline in an undated article", () => {
    const quote = "By Lea Halden on February 22, 2011\n\nThe race will start on April 9th.";
    expect(check("The race will start on April 9, 2011.", quote, null)).toBeNull();
    expect(check("The race will start on April 9, 2012.", quote, null)).not.toBeNull();
  });

  it("counts from nothing in an undated article", () => {
    expect(check("It sank on 18 November.", "The ferry sank yesterday.", null)).not.toBeNull();
    expect(check("It sank in May 2025.", "The ferry sank in May.", null)).not.toBeNull();
    expect(check("It sank on Tuesday.", "The ferry sank on Tuesday.", null)).toBeNull();
  });

  it("takes the year that the sentence, or else the title, or else the quotes name alone for a day of an undated article", () => {
    const quote = "The fair Orrin 2015 closed on Sunday, November 1.";
    expect(check("It closed in November 2015.", quote, null)).toBeNull();
    expect(check("It closed in November 2014.", quote, null)).not.toBeNull();
    expect(check("It closed in November 2015.", `${quote} It began in 2013.`, null)).toBeNull();
    expect(check("It closed in November 2015.", "After 2013 and 2015 it closed on November 1.", null)).not.toBeNull();
    expect(
      check("It closed on 1 November 2015.", "It closed on November 1. Dorn left in December 2015.", null),
    ).toBeNull();
    expect(
      check("It closed on 1 November 2015.", "It closed on November 1. 2013 and 2015 were dry.", null),
    ).not.toBeNull();
    expect(check("It closed in November 2014.", "It closed in November. So did another in 2014.", null)).not.toBeNull();
    const titled = (text: string, publishedAt: string | null) =>
      checkDates({
        text,
        quotes: [makeStatement(makeArticle({ title: "The fair of 2015", publishedAt }), "It closed on November 1.")],
      });
    expect(titled("It closed on 1 November 2015.", null)).toBeNull();
    expect(titled("It closed on 1 November 2016.", null)).not.toBeNull();
    expect(titled("It closed on 1 November 2015.", PUBLISHED)).not.toBeNull();
  });

  it.each([
    [
      "the same year for the one that the claim has named",
      "It opened in May 2018 and closed in November of the same year.",
      "It opened in May 2017 and closed in November of the same year.",
      "It opened in May 2018. It closed in November 2018.",
    ],
    [
      "the next year for the one after the year that the claim has named",
      "It opened in May 2018 and sank the next year.",
      "It opened in May 2017 and sank the next year.",
      "It opened in May 2018. It sank in March 2019.",
    ],
    [
      "quarters and halves by their letters",
      "Fares fell in the second quarter and the first half.",
      "Fares fell in the third quarter and the first half.",
      "Fares fell in Q2 and H1.",
    ],
    [
      "the last quarter of a year",
      "Fares fell in the last quarter of 2024.",
      "Fares fell in the first quarter of 2024.",
      "Fares fell in the fourth quarter of 2024.",
    ],
    ["a decade with an apostrophe", "It sailed in the 1990s.", "It sailed in the 1980s.", "It sailed in the 1990's."],
    [
      "a year before a name",
      "It sank at the 2014 Games.",
      "It sank at the 2015 Games.",
      "It sank in 2014, at the Games.",
    ],
    [
      "a year before what took place",
      "It sank in the floods of 2014.",
      "It sank in the floods of 2015.",
      "The 2014 floods sank it.",
    ],
    [
      "what last year was for those who told it",
      "Fares rose from a year earlier.",
      "Fares rose from a month earlier.",
      "Fares rose compared with last year.",
    ],
    [
      "the end of the year",
      "It will close by the end of 2025.",
      "It will close by the end of 2026.",
      "It will close by the end of the year.",
    ],
    [
      "the season of a month",
      "It sank in the spring of 2024.",
      "It sank in the autumn of 2024.",
      "It sank in April 2024.",
    ],
    [
      "a date to which a captured page glues the next line",
      "It lasted from 12 to 18 April 2015.",
      "It lasted from 12 to 19 April 2015.",
      "The fair of 12-18 April 2015Visitors: 300",
    ],
    [
      "the time of a clause of which the claim repeats a figure",
      "In 2019 uptake was 38%.",
      "In 2018 uptake was 38%.",
      "Orrin is near Mereth, where 38% agreed in 2019.",
    ],
    [
      "year on year for a year before",
      "Fares rose from a year earlier.",
      "Fares rose from a month earlier.",
      "Fares rose year on year.",
    ],
    [
      "not before for not until",
      "Halden had not seen it before last week.",
      "Halden had seen it before last week.",
      "Halden said she had not seen it until last week.",
    ],
    [
      "not until for not before",
      "No fares were paid until 2019.",
      "No fares were paid until 2018.",
      "No fares were paid before 2019.",
    ],
    [
      "the last of a list behind where it came from",
      "Letters came from Orrin, in 1962, 1989 and 2017.",
      "Letters came from Orrin, in 1962, 1989 and 2018.",
      "Orrin wrote in 1962, 1989 and in 2017.",
    ],
    [
      "May in a list of months",
      "It sank in March, in May and in July.",
      "It sank in March, in June and in July.",
      "It sank in March, May and July.",
    ],
    ["decades for their years", "It opened 20 years ago.", "It opened 30 years ago.", "It opened two decades ago."],
    [
      "the quarter and the half of a month",
      "Sales fell in the third quarter of 2025, in the second half of 2025.",
      "Sales fell in the second quarter of 2025.",
      "Sales fell in August 2025.",
    ],
    [
      "a decade in words",
      "It has sailed since the 1990s.",
      "It has sailed since the 1980s.",
      "It has sailed since the nineties.",
    ],
    [
      "the end of a month",
      "The work will end by the end of the month.",
      "The work will end by the end of the year.",
      "Work on it will end by the end of the month.",
    ],
    ["month on month", "Sales rose month on month.", "Sales rose year on year.", "Sales rose 4% month on month."],
  ])("passes %s, and refuses another", (_, claim, lie, quote) => {
    expect(check(claim, quote)).toBeNull();
    expect(check(lie, quote)).not.toBeNull();
  });

  it("refuses a day that moves with the reader where the article's date names it", () => {
    expect(check("Yesterday a ferry sank.", "The ferry sank yesterday.")).toMatch(/2025-11-18/);
    expect(check("A ferry sank on 18 November.", "The ferry sank yesterday.")).toBeNull();
    expect(check("Halden said “it sank yesterday”.", "“It sank yesterday,” Halden said.")).toBeNull();
    expect(check("The ferry sank yesterday.", "The ferry sank yesterday.")).toBeNull();
  });

  it("reads days as the calendar has them", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }),
        (date) => {
          const day = DateTime.fromJSDate(date, { zone: "utc" }).setLocale("en-GB");
          const quote = `The ferry sank on ${day.toFormat("cccc, d LLLL yyyy")}.`;
          for (const format of ["d LLLL yyyy", "LLLL d, yyyy", "LLLL yyyy", "yyyy", "yyyy-MM-dd", "cccc"])
            expect(check(`A ferry sank (${day.toFormat(format)}).`, quote)).toBeNull();
          const other = day.plus({ days: 1 });
          for (const format of ["d LLLL yyyy", "LLLL d, yyyy", "yyyy-MM-dd", "cccc"])
            expect(check(`A ferry sank on ${other.toFormat(format)}.`, quote)).not.toBeNull();
          const published = day.plus({ days: 3 }).toISODate();
          expect(
            check(`A ferry sank on ${day.toFormat("d LLLL yyyy")}.`, `It sank on ${day.toFormat("cccc")}.`, published),
          ).toBeNull();
        },
      ),
    );
  });
});
