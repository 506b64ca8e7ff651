import type { Topic } from "../topic.ts";

export const examLeak: Topic = {
  article: {
    title: "Maths examination to be repeated in four districts after leak",
    publisher: "Caldershore Evening Post",
    publishedAt: "2025-06-18",
    language: "en",
    descriptor: "report",
  },
  sentences: [
    [
      "About 23,000 pupils in four districts of Caldershore will have to sit their final mathematics " +
        "examination again on 30 June after the questions circulated on messaging services the evening " +
        "before the original date, the education department said on Wednesday.",
      [
        "date",
        "Some 23,000 Caldershore pupils must retake their maths examination on 30 June after the questions " +
          "circulated on messaging services on the evening of the original date.",
        "Some 23,000 Caldershore pupils must retake their maths examination on 30 June after the questions " +
          "circulated on messaging services the evening before the original date.",
      ],
    ],
    [
      "The paper had been photographed, apparently with a mobile telephone, and was offered for sale for " +
        "40 florins in at least three closed chat groups from 9.15 p.m. on 11 June.",
      [
        "hedge",
        "The paper was photographed with a mobile phone and put up for sale in closed chat groups for 40 florins.",
        "The paper was photographed, apparently with a mobile phone, and put up for sale in closed chat " +
          "groups for 40 florins.",
      ],
      [
        "number",
        "Buyers in three closed chat groups at most were offered the paper for 40 florins from 9.15 p.m. on 11 June.",
        "For 40 florins, the paper was offered in three or more closed chat groups from 9.15 p.m. on 11 June.",
      ],
    ],
    [
      "Results from the remaining nine districts stand.",
      [
        "negation",
        "Results from the other nine districts are to be set aside as well.",
        "Results from the other nine districts remain valid.",
      ],
    ],
    [
      "The department's permanent secretary, Dr Hanna Brisk, said there was “no evidence whatsoever” that " +
        "pupils there had seen the questions.",
      [
        "quotation",
        "Dr Hanna Brisk, the department's permanent secretary, said there was “hardly any evidence” that " +
          "pupils in the remaining nine districts had seen the questions.",
        "Dr Hanna Brisk, the department's permanent secretary, said there was “no evidence whatsoever” " +
          "that pupils in the remaining nine districts had seen the questions.",
        "Results from the",
      ],
    ],
    [
      "She apologised to the families, conceding that the department had learned of the leak at 6.40 a.m. " +
        "on the day of the examination and had nevertheless let it go ahead.",
      [
        "coverage",
        "Brisk admitted that the department had known of the leak since 6.40 a.m. on the day of the exam " +
          "and had let it go ahead on police advice.",
        "Brisk admitted that the department had known of the leak since 6.40 a.m. on the day of the exam " +
          "and had let it go ahead all the same.",
        "The department's permanent secretary",
      ],
    ],
    [
      "“Cancelling at that hour would have caused chaos at 112 schools,” she said.",
      [
        "attribution",
        "A cancellation at that hour would have thrown 112 schools into chaos.",
        "A cancellation at that hour would have caused chaos at 112 schools, according to Brisk.",
        "The department's permanent secretary",
        "She apologised",
      ],
    ],
    [
      "Police searched a printing works in Thornleigh and two private flats on Monday and seized laptops " +
        "and a hard disk, but nobody has been arrested.",
      [
        "number",
        "Laptops and a hard disk were seized by police in searches of two printing works and a private " +
          "flat, but no one has been arrested.",
        "Laptops and a hard disk were seized by police in searches of a printing works and two private " +
          "flats, but no one has been arrested.",
      ],
    ],
    [
      "The public prosecutor, Emil Sandoval, said that a 34-year-old temporary worker at the printing " +
        "works was being questioned as a witness and not as a suspect.",
      [
        "negation",
        "Prosecutor Emil Sandoval said a temporary worker at the printing works, aged 34, was being " +
          "questioned no longer as a witness but as a suspect.",
        "Prosecutor Emil Sandoval said a temporary worker at the printing works, aged 34, was being " +
          "questioned as a witness, not a suspect.",
      ],
    ],
    [
      "Halvorsen Security Print, which has held the contract for examination papers since 2018, denied " +
        "that its staff had been involved.",
      [
        "name",
        "Thornleigh Security Print, the contractor for examination papers since 2018, has denied any " +
          "involvement of its staff.",
        "Halvorsen Security Print, the contractor for examination papers since 2018, has denied any " +
          "involvement of its staff.",
      ],
    ],
    [
      "Under the contract, the papers should have been kept in sealed steel cases and counted twice a day; " +
        "an audit in January found that they were counted once a week.",
      [
        "hedge",
        "Papers were kept in sealed steel cases and counted twice a day, an audit in January found.",
        "Papers were counted once a week, an audit in January found, instead of twice a day as the " +
          "contract required.",
      ],
    ],
    [
      "The audit, which was carried out by the Court of Accounts, was sent to the department in February.",
      [
        "role",
        "In February, the department sent its audit to the Court of Accounts.",
        "In February, the Court of Accounts' audit was sent to the department.",
      ],
    ],
    [
      "Brisk said she had not read it until last week.",
      [
        "date",
        "The audit went to the department in February, and Brisk said she had not read it since.",
        "The audit went to the department in February, but Brisk said she had not read it before last week.",
        "The audit, which",
      ],
    ],
    [
      "The teachers' association, which represents some 9,500 members, called for an independent inquiry " +
        "and said that pupils were being made to pay for other people's negligence.",
      [
        "attribution",
        "Opposition members of the assembly called for an independent inquiry, while the teachers' " +
          "association demanded that education minister Sofia Lindgarde resign.",
        "The teachers' association called for an independent inquiry, while opposition members of the " +
          "assembly demanded that education minister Sofia Lindgarde resign.",
        "Opposition members",
      ],
    ],
    [
      "Its president, Marlon Keech, proposed that pupils be allowed to keep whichever of the two marks was " +
        "better, an idea that the department is considering.",
      [
        "hedge",
        "The better of the two marks will count, as Marlon Keech of the teachers' association had proposed " +
          "to the department.",
        "The department is weighing a proposal by Marlon Keech, the teachers' association's president, " +
          "that pupils may keep the better of their two marks.",
        "The teachers' association",
      ],
    ],
    [
      "Opposition members of the assembly demanded the resignation of the education minister, Sofia " +
        "Lindgarde, who was travelling abroad and has not commented.",
      [
        "coverage",
        "The education minister, Sofia Lindgarde, has broken off a trip abroad but has not commented on " +
          "opposition calls for her resignation.",
        "Opposition members of the assembly demanded that the education minister, Sofia Lindgarde, resign; " +
          "she was travelling abroad and has not commented.",
      ],
    ],
    [
      "In an earlier version of its statement the department had put the number of pupils affected at " +
        "32,000; the figure was corrected on Wednesday afternoon.",
      [
        "number",
        "The department first spoke of 23,000 affected pupils but corrected the number to 32,000 on Wednesday.",
        "The department first spoke of 32,000 affected pupils but on Wednesday corrected the number, which " +
          "now stands at about 23,000.",
        "About 23,000 pupils",
      ],
    ],
    [
      "A hotline for parents received more than 1,800 calls in its first five hours.",
      [
        "number",
        "Parents made over 1,800 calls to a hotline in the first five days.",
        "Over 1,800 calls came in to a parents' hotline in the first five hours.",
      ],
    ],
    [
      "Marks are normally published in mid-July, but universities have been asked to accept applications " +
        "from the four districts until 8 August.",
    ],
  ],
};
