/** Two articles of invented places, as paragraphs and titles. */
export const HARBOUR = [
  "PORT ELLERY: The harbour authority on Monday closed the eastern quay after engineers found cracks in two of its nine piers.",
  "“We would rather lose a season than a ship,” harbour master Ines Tolland told reporters at the gate.",
  "The ferry to Saint Brannoc will leave from the fish market until the piers are mended, which may take until spring.",
];
export const SCHOOLS = [
  "LOWFIELD: Eleven village schools will share four teachers of music from September, the county said on Thursday.",
  "Parents had asked for twelve. The county’s treasurer, Obadiah Finch, called that number “a song nobody can afford.”",
  "Each school will get two lessons a week, and the teachers will travel by the library’s old bus between the valleys.",
];
export const HARBOUR_TITLE = "Harbour closes eastern quay after cracks are found in piers";
export const SCHOOLS_TITLE = "Eleven village schools to share four music teachers";
