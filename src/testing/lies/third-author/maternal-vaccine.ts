import type { Topic } from "../topic.ts";

export const maternalVaccine: Topic = {
  article: {
    title: "Whooping cough jab in pregnancy keeps babies out of hospital, Ostmark study finds",
    byline: "Judit Farrow",
    publisher: "Health Dispatch",
    publishedAt: "2025-11-14",
    descriptor: "report",
  },
  sentences: [
    [
      "Babies whose mothers were vaccinated against whooping cough during pregnancy were 54% less likely to be admitted to hospital with the disease in their first three months, according to a study of 182,000 births published on Thursday in the Ostmark Medical Journal.",
      [
        "role",
        "Mothers who were vaccinated against whooping cough during pregnancy were 54% less likely to be admitted to hospital with the disease, according to a study.",
        "A study of 182,000 births found that babies were 54% less likely to be hospitalised with whooping cough in their first three months if their mothers had been vaccinated while pregnant.",
      ],
      [
        "number",
        "According to the study, 54% of babies whose mothers were vaccinated were admitted to hospital with whooping cough.",
        "The chance of being admitted to hospital with whooping cough in the first 3 months was 54% lower for babies whose mothers had been vaccinated in pregnancy, the study found.",
      ],
      [
        "date",
        "The study was published on 14 November 2025 in the Ostmark Medical Journal.",
        "The study, which covered 182,000 births, appeared in the Ostmark Medical Journal on 13 November 2025.",
      ],
      [
        "role",
        "The study found that 182,000 babies were admitted to hospital with whooping cough in their first three months.",
        "Babies of women vaccinated against whooping cough in pregnancy were less than half as likely to be admitted to hospital with it in their first three months, a study says.",
      ],
      [
        "negation",
        "Babies were 54% more likely to be admitted to hospital with whooping cough if their mothers were vaccinated during pregnancy, a study found.",
        "Babies were less likely to end up in hospital with whooping cough in their first three months if their mothers had been vaccinated during pregnancy, according to the study.",
      ],
    ],
    [
      "Protection was strongest when the injection was given between weeks 24 and 31, and it weakened markedly when fewer than 14 days passed between the injection and the birth.",
      [
        "role",
        "Protection was strongest when fewer than 14 days passed between the injection and the birth.",
        "A gap of fewer than 14 days between injection and birth markedly weakened protection.",
      ],
      [
        "negation",
        "Protection was weakest when the injection was given between weeks 24 and 31.",
        "The injection gave the best protection when given from week 24 to week 31.",
      ],
      [
        "number",
        "Protection weakened markedly when more than 14 days passed between the injection and the birth.",
        "Protection was markedly weaker if the birth came less than two weeks after the injection.",
      ],
      [
        "coverage",
        "Most women received the injection between weeks 24 and 31.",
        "Protection depended on timing and was strongest with an injection between weeks 24 and 31.",
      ],
    ],
    [
      "The researchers, led by Dr Ilse Varga of the University of Lindhaven, found no increase in premature births among vaccinated women, though they cautioned that the study was observational and could not prove cause and effect.",
      [
        "negation",
        "The researchers found an increase in premature births among vaccinated women.",
        "The team led by Ilse Varga saw no rise in premature births among women who had been vaccinated.",
      ],
      [
        "hedge",
        "The researchers said the study proved cause and effect.",
        "As an observational study, it could not prove cause and effect, the researchers cautioned.",
      ],
      [
        "name",
        "The researchers were led by Dr Ilse Varga of the University of Aldoria.",
        "Dr Ilse Varga of Lindhaven University led the research.",
      ],
      [
        "role",
        "The researchers found no increase in vaccination among women who gave birth prematurely.",
        "Premature births did not increase among vaccinated women, the researchers found.",
      ],
    ],
    [
      "Ostmark has recorded 6,480 cases of whooping cough since January, more than in the previous four years combined, and 11 deaths, all but two of them in infants under eight weeks.",
      [
        "role",
        "Ostmark has recorded more deaths since January than in the previous four years combined.",
        "More whooping cough cases, 6,480 of them, have been recorded in Ostmark since January than in the previous four years combined.",
      ],
      [
        "number",
        "Two of the 11 deaths recorded since January were in infants under eight weeks.",
        "Of the 11 deaths since January, all except two were of babies younger than eight weeks.",
      ],
      [
        "role",
        "Ostmark has recorded 11 cases of whooping cough and 6,480 deaths since January.",
        "Since January, Ostmark has registered 6,480 whooping cough cases and 11 deaths.",
      ],
      [
        "date",
        "Ostmark recorded 6,480 cases of whooping cough in January.",
        "The 6,480 cases of whooping cough that Ostmark has recorded since January exceed the total of the previous four years.",
      ],
      [
        "number",
        "All 11 deaths since January were in infants under eight weeks.",
        "Nine of the 11 who died were infants under eight weeks.",
      ],
      [
        "number",
        "The 6,480 cases since January are four times the previous year's number.",
        "Ostmark has seen more cases of whooping cough since January than in the four years before taken together.",
      ],
    ],
    [
      "In the southern province of Mereth, where 38% of pregnant women took up the offer last year, the infection rate was three times that of neighbouring Aldoria, where uptake was 79%.",
      [
        "role",
        "The infection rate in Aldoria was three times that of neighbouring Mereth.",
        "The infection rate in Mereth, where 38% of pregnant women accepted the offer last year, was three times as high as in neighbouring Aldoria.",
      ],
      [
        "role",
        "Uptake was 79% in the southern province of Mereth and 38% in neighbouring Aldoria.",
        "Uptake in Mereth last year was 38%, below Aldoria's 79%.",
      ],
      [
        "role",
        "Mereth's infection rate was one third of Aldoria's.",
        "Aldoria's infection rate was one third of Mereth's.",
      ],
      [
        "coverage",
        "The infection rate in Mereth was three times that of Aldoria because its clinics ran out of doses.",
        "Mereth, a southern province with an uptake of 38% among pregnant women last year, had three times the infection rate of Aldoria.",
      ],
      [
        "name",
        "In the northern province of Mereth, 38% of pregnant women took up the offer last year.",
        "Last year 38 per cent of pregnant women in the southern province of Mereth took up the offer.",
      ],
    ],
    [
      "“We are not dealing with a shortage of vaccine but with a shortage of trust,” said Tomas Breuer, the head of the Public Health Institute, which supplies the doses but did not fund the study.",
      [
        "quotation",
        "“We are not dealing with a shortage of trust but with a shortage of vaccine,” said Tomas Breuer.",
        "The problem is “a shortage of trust” and not of vaccine, said Tomas Breuer of the Public Health Institute.",
      ],
      [
        "negation",
        "The Public Health Institute, which supplies the doses, also funded the study.",
        "The Public Health Institute, headed by Tomas Breuer, provides the doses but did not pay for the study.",
      ],
      [
        "opinion",
        "The country suffers from a shortage of trust rather than of vaccine.",
        "Tomas Breuer, who heads the Public Health Institute, sees a shortage of trust rather than of vaccine.",
      ],
      [
        "attribution",
        "Ilse Varga said they were dealing with a shortage of trust.",
        "What is short is trust and not vaccine, according to the head of the Public Health Institute, Tomas Breuer.",
      ],
    ],
    [
      "Some midwives say they were never trained to discuss the vaccine, a complaint that the health minister, Carla Nemeth, called understandable but exaggerated.",
      [
        "attribution",
        "Some midwives were never trained to discuss the vaccine.",
        "Some midwives complain that they never received training to discuss the vaccine.",
      ],
      [
        "role",
        "Some midwives called the health minister's complaint understandable but exaggerated.",
        "Carla Nemeth, the health minister, described the complaint by some midwives as understandable but exaggerated.",
      ],
      [
        "number",
        "Most midwives say they were never trained to discuss the vaccine.",
        "According to some midwives, they were never trained to talk about the vaccine.",
      ],
      [
        "negation",
        "Carla Nemeth called the midwives' complaint understandable and justified.",
        "The complaint by some midwives of a lack of training is exaggerated, if understandable, in the view of the health minister.",
      ],
    ],
    [
      "Nemeth told parliament on 6 November that the government may extend the programme to fathers and grandparents from April, at an estimated cost of 3.1 million crowns a year.",
      [
        "hedge",
        "Nemeth told parliament that the government will extend the programme to fathers and grandparents from April.",
        "The government might open the programme to fathers and grandparents from April, Nemeth told parliament.",
      ],
      [
        "number",
        "Extending the programme would cost an estimated 3.1 million crowns a month, Nemeth said.",
        "Extending the programme would cost an estimated 3.1m crowns a year, Nemeth told parliament.",
      ],
      [
        "date",
        "Nemeth told parliament in April that the programme may be extended from 6 November.",
        "On 6 November Nemeth told parliament that the programme may be widened to include fathers and grandparents.",
      ],
      [
        "role",
        "Parliament told Nemeth on 6 November that it may extend the programme to fathers and grandparents.",
        "Parliament was told by Nemeth that from April the government may extend the programme to fathers and grandparents.",
      ],
      [
        "name",
        "Breuer told parliament that the government may extend the programme to fathers and grandparents.",
        "Carla Nemeth, the health minister, told parliament that the programme may be extended to fathers and grandparents.",
        "Some midwives say",
      ],
    ],
    [
      "The manufacturer, Belmont Biologics, which paid for part of the laboratory work, had no say in the analysis or in the decision to publish, the authors wrote.",
      [
        "number",
        "Belmont Biologics paid for all of the laboratory work.",
        "Part of the laboratory work was paid for by the manufacturer, Belmont Biologics.",
      ],
      [
        "negation",
        "The authors wrote that Belmont Biologics had a say in the analysis.",
        "The authors wrote that Belmont Biologics had no influence on the analysis or the decision to publish.",
      ],
      [
        "attribution",
        "Belmont Biologics wrote that the authors had no say in the analysis.",
        "According to the authors, the manufacturer had no say in the decision to publish.",
      ],
      [
        "role",
        "The authors, who paid for part of the laboratory work, wrote that they had no say in the decision to publish.",
        "Belmont Biologics contributed to the cost of the laboratory work but had no say in the analysis, the authors wrote.",
      ],
    ],
  ],
};
