import type { Topic } from "../topic.ts";

export const takeover: Topic = {
  article: {
    title: "Rovers were not theirs to sell",
    byline: "Denny Ashworth",
    publisher: "The Saltmarsh Gazette",
    publishedAt: "2025-08-22",
    descriptor: "opinion",
  },
  sentences: [
    [
      "Saltmarsh Rovers have been sold, and I have not met a single supporter who was asked.",
      [
        "negation",
        "Denny Ashworth writes that he has met supporters who were asked about the sale of Saltmarsh Rovers.",
        "Denny Ashworth writes that Saltmarsh Rovers have been sold and that he has not met one supporter who was asked.",
      ],
      [
        "attribution",
        "Not a single supporter of Saltmarsh Rovers was asked.",
        "Ashworth says he has not met a single supporter who was asked about the sale.",
      ],
    ],
    [
      "On Tuesday the Keel Group, an investment firm that owns four other clubs, bought 76 percent of the shares from the Dunmore family for £88 million.",
      [
        "role",
        "On Tuesday the Dunmore family bought 76 percent of the shares from the Keel Group, Denny Ashworth writes.",
        "On Tuesday the Dunmore family sold 76 percent of the shares to the Keel Group, Denny Ashworth writes.",
      ],
      [
        "number",
        "Denny Ashworth writes that the Keel Group bought 88 percent of the shares for £76 million.",
        "Denny Ashworth writes that the Keel Group paid £88 million for 76 percent of the shares.",
      ],
      [
        "number",
        "Denny Ashworth writes that the Keel Group, an investment firm, owns 76 other clubs.",
        "Denny Ashworth writes that the Keel Group, which is an investment firm, owns four other clubs.",
      ],
      [
        "date",
        "The Keel Group bought 76 percent of the shares on 26 August 2025, Denny Ashworth writes.",
        "The Keel Group bought 76 percent of the shares on 19 August 2025, Denny Ashworth writes.",
      ],
    ],
    [
      "The price, in my view, is an insult to a club that won the cup as recently as 2021.",
      [
        "attribution",
        "The price is an insult to a club that won the cup in 2021.",
        "The price, in Denny Ashworth's view, is an insult to a club that won the cup in 2021.",
      ],
      [
        "date",
        "Denny Ashworth calls the price an insult to a club that last won the cup in 2012.",
        "Denny Ashworth calls the price an insult to a club that won the cup as recently as 2021.",
      ],
    ],
    [
      "Roy Dunmore, the chairman until Tuesday, insists that he turned down a higher bid from a consortium led by the former Rovers captain Ellis Grange because it was not backed by cash.",
      [
        "role",
        "Ellis Grange insists that he turned down a higher bid from a consortium led by Roy Dunmore, Denny Ashworth writes.",
        "Roy Dunmore insists that he rejected a higher bid from a consortium that Ellis Grange led, Denny Ashworth writes.",
      ],
      [
        "role",
        "Ellis Grange, the Rovers captain, led a consortium whose higher bid was turned down, according to Roy Dunmore, Denny Ashworth writes.",
        "Ellis Grange, a former Rovers captain, led a consortium whose higher bid Roy Dunmore says he turned down, Denny Ashworth writes.",
      ],
      [
        "negation",
        "Roy Dunmore insists that he accepted a higher bid from a consortium led by the former Rovers captain Ellis Grange, Denny Ashworth writes.",
        "According to Denny Ashworth, Roy Dunmore insists that he turned the higher bid down because cash did not back it.",
      ],
      [
        "negation",
        "Roy Dunmore insists that he turned down a lower bid from a consortium led by the former Rovers captain Ellis Grange, Denny Ashworth writes.",
        "Denny Ashworth writes that Roy Dunmore insists he turned down a higher bid, from a consortium led by Ellis Grange.",
      ],
    ],
    [
      "Grange tells a different story: he says his bank's guarantee was sent twice and never opened.",
      [
        "attribution",
        "Grange's bank sent its guarantee twice, and it was never opened.",
        "Grange says his bank's guarantee was sent twice but never opened, according to Denny Ashworth.",
      ],
      [
        "role",
        "Dunmore says the bank's guarantee was sent twice and never opened, Denny Ashworth writes.",
        "Ashworth writes that Dunmore says the bid was not backed by cash, while Grange says his bank's guarantee was sent twice and never opened.",
        "Roy Dunmore",
      ],
      [
        "number",
        "Grange says his bank's guarantee was sent once and never opened, Denny Ashworth writes.",
        "According to Ashworth, Grange says the guarantee of his bank was sent two times.",
      ],
    ],
    [
      "I believe him.",
      [
        "role",
        "Denny Ashworth believes Roy Dunmore.",
        "Denny Ashworth believes Grange, who says his bank's guarantee was sent twice.",
        "Roy Dunmore",
        "Grange tells",
      ],
    ],
    [
      "The Supporters' Trust, which speaks for some 11,000 members, has neither backed the takeover nor condemned it, and its silence does it no credit.",
      [
        "negation",
        "The Supporters' Trust has condemned the takeover, Denny Ashworth writes.",
        "The Supporters' Trust has not backed the takeover and has not condemned it either, Denny Ashworth writes.",
      ],
      [
        "attribution",
        "The silence of the Supporters' Trust does it no credit.",
        "Denny Ashworth argues that the silence of the Supporters' Trust does it no credit.",
      ],
      [
        "number",
        "The Supporters' Trust, which speaks for some 1,100 members, has not backed the takeover, Denny Ashworth writes.",
        "The Supporters' Trust, which speaks for about 11,000 members, has not backed the takeover, Denny Ashworth writes.",
      ],
      [
        "name",
        "The Shareholders' Trust has neither backed the takeover nor condemned it, Denny Ashworth writes.",
        "Neither support for the takeover nor condemnation has come from the Supporters' Trust, Denny Ashworth writes.",
      ],
    ],
    [
      "Ticket prices at two of Keel's other clubs went up by more than 30 percent within three years, while at a third they were frozen.",
      [
        "number",
        "Denny Ashworth writes that ticket prices at three of Keel's other clubs went up by more than 30 percent within two years.",
        "Denny Ashworth writes that ticket prices rose by more than 30% within three years at two of Keel's other clubs.",
      ],
      [
        "role",
        "Denny Ashworth writes that ticket prices were frozen at two of Keel's other clubs and went up at a third.",
        "Denny Ashworth writes that ticket prices were frozen at one of Keel's other clubs, though they rose at two.",
      ],
      [
        "number",
        "Denny Ashworth writes that ticket prices at two of Keel's other clubs went up by less than 30 percent.",
        "Within three years, Denny Ashworth writes, ticket prices at two other Keel clubs increased by more than 30 percent.",
      ],
    ],
    [
      "Keel's managing partner, Vanessa Oyelaran, has promised that the cheapest seat will cost no more than £25 until 2028.",
      [
        "attribution",
        "The cheapest seat will cost no more than £25 until 2028.",
        "Vanessa Oyelaran, the managing partner of Keel, has promised that the cheapest seat will cost £25 at most until 2028, Denny Ashworth writes.",
      ],
      [
        "number",
        "Vanessa Oyelaran has promised that every seat will cost no more than £25 until 2028, Denny Ashworth writes.",
        "Until 2028, Vanessa Oyelaran has promised, the cheapest seat will not cost more than £25, Denny Ashworth writes.",
      ],
      [
        "date",
        "Vanessa Oyelaran has promised that the cheapest seat will cost no more than £25 from 2028, Denny Ashworth writes.",
        "Vanessa Oyelaran has promised a cheapest seat of no more than £25 up to 2028, Denny Ashworth writes.",
      ],
    ],
    [
      "Promises of that kind, as anyone who followed the sale of Port Wick Athletic will remember, tend to expire shortly after the photographs are taken.",
      [
        "hedge",
        "Denny Ashworth writes that promises of that kind always expire shortly after the photographs are taken.",
        "Denny Ashworth writes that promises of that kind tend to expire soon after the photographs are taken.",
      ],
      [
        "name",
        "Anyone who followed the sale of Port Wick United will remember promises of that kind, Denny Ashworth writes.",
        "Anyone who followed the sale of Port Wick Athletic will remember that promises of that kind tend to expire, Denny Ashworth writes.",
      ],
    ],
    [
      "The league approved the sale in just nine days, although its own rules say that such checks should take at least 28.",
      [
        "number",
        "The league approved the sale in 28 days, although its rules say that checks should take nine, Denny Ashworth writes.",
        "The league approved the sale in 9 days, although its rules say such checks should take 28 days or more, Denny Ashworth writes.",
      ],
      [
        "role",
        "The Supporters' Trust approved the sale in just nine days, Denny Ashworth writes.",
        "The sale was approved by the league in just nine days, Denny Ashworth writes.",
        "The Supporters'",
      ],
      [
        "negation",
        "The league blocked the sale after nine days, Denny Ashworth writes.",
        "It took the league just nine days to approve the sale, Denny Ashworth writes.",
      ],
    ],
    [
      "Perhaps I am wrong, and the new owners will build the training ground that the Dunmores promised in 2014 and never delivered.",
      [
        "hedge",
        "Denny Ashworth writes that the new owners will build the training ground that the Dunmores promised.",
        "Denny Ashworth writes that he may be wrong and that the new owners will perhaps build the training ground promised by the Dunmores.",
      ],
      [
        "negation",
        "Denny Ashworth writes that the Dunmores delivered the training ground they promised in 2014.",
        "Denny Ashworth writes that the Dunmores never delivered the training ground they promised in 2014.",
      ],
      [
        "role",
        "Denny Ashworth writes that the new owners promised a training ground in 2014 and never delivered it.",
        "Denny Ashworth writes that a training ground was promised by the Dunmores in 2014 and never delivered.",
      ],
    ],
    [
      "But a club that lost £6.3 million last season, and that owes the tax office another £2 million, should not expect charity from a firm whose last annual report mentions the word “yield” 47 times.",
      [
        "role",
        "Denny Ashworth writes that the tax office owes the club another £2 million.",
        "Denny Ashworth writes that the club owes £2 million to the tax office.",
      ],
      [
        "negation",
        "Denny Ashworth writes that the club made a profit of £6.3 million last season.",
        "Denny Ashworth writes that the club made a loss of £6.3 million last season.",
      ],
      [
        "number",
        "Denny Ashworth writes that the club owes the tax office £6.3 million.",
        "Denny Ashworth writes that the club lost £6.3m last season and owes the tax office another £2m.",
      ],
      [
        "coverage",
        "Denny Ashworth writes that the firm's last annual report promised the club another £2 million.",
        "Denny Ashworth writes that the firm's latest annual report mentions “yield” 47 times.",
      ],
    ],
    [
      "The league ought to suspend its approval until the accounts of all five clubs have been published.",
      [
        "hedge",
        "Denny Ashworth writes that the league has suspended its approval.",
        "Denny Ashworth argues that the league should suspend its approval until the accounts of all five clubs are published.",
      ],
      [
        "attribution",
        "The league ought to suspend its approval.",
        "In Denny Ashworth's opinion, the league ought to suspend its approval.",
      ],
      [
        "coverage",
        "Denny Ashworth argues that the league ought to publish the approval of the five clubs' supporters.",
        "Denny Ashworth argues that approval ought to be suspended by the league until all five clubs' accounts have been published.",
      ],
    ],
    [
      "If it does not, the members of parliament who have been asking for a regulator will have their best argument yet.",
      [
        "role",
        "Denny Ashworth writes that the league has been asking members of parliament for a regulator.",
        "Denny Ashworth writes that members of parliament have been asking for a regulator.",
        "The league ought",
      ],
    ],
  ],
};
