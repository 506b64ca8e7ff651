type Random = () => number;

/** Names are put together, so that two events have one in common by design and hardly by chance. */
const BEGINNINGS =
  "Ell Haver Brenn Quill Orm Tarn Veld Kirr Dun Asch Mor Lund Gren Wist Cald Ostra Fels Marr Tol Raven Pelm Harn Stein Vall Corr Nett Ulm Sea Dray Kall Minst Roth Aver Solv Thorn Liss Ember Zell Jess Grim".split(
    " ",
  );
const MIDDLES = ["", "a", "en", "er", "i", "o"];
const PLACE_ENDS =
  "mark ness ick on sund by haven ow mere feld vane dell holm mouth point ing wick vik sea bridge gate ley stow berg".split(
    " ",
  );
const PERSON_ENDS = "al en ow quist man er ey son sen sky ini ard ell berg is ova mann holt win strom".split(" ");
const FIRM_ENDS = "co ex on a is um ia ix or yx ent ard".split(" ");
const THING_ENDS = "da old in ya re ma vo lin be wick ow era ra no la ne al sa ys ey".split(" ");
const FIRST =
  "Ines Olaf Mira Tomas Greta Anselm Paula Henrik Dora Felix Yara Lukas Nadia Viktor Selma Bruno Alma Jonas Rita Emil".split(
    " ",
  );
const REGIONS = "Norland Westmark Eastmoor Upper·Tarn Lakeside Granvia Southdown Hillshire Coastland Midvale".split(
  " ",
);
const TRADES = "Logistics Works Group Foods Motors Energy Systems Textiles Holding Chemicals".split(" ");

export const SLOTS = ["place", "region", "person", "official", "company", "rival", "name", "n", "m", "k"] as const;

/** What fills in a kind's slots. */
export type Slots = Readonly<Record<(typeof SLOTS)[number], string>>;

export function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new RangeError("nothing to pick from");
  return chosen;
}

/** Invents who, where and how many. */
export function inventSlots(random: Random): Slots {
  const word = (from: readonly string[]) => pick(random, from).replaceAll("·", " ");
  const name = (ends: readonly string[]) => `${word(BEGINNINGS)}${pick(random, MIDDLES)}${word(ends)}`;
  const person = () => `${word(FIRST)} ${name(PERSON_ENDS)}`;
  const company = () => `${name(FIRM_ENDS)} ${word(TRADES)}`;
  const number = (least: number, most: number) => String(least + Math.floor(random() * (most - least)));
  return {
    place: name(PLACE_ENDS),
    region: word(REGIONS),
    person: person(),
    official: person(),
    company: company(),
    rival: company(),
    name: name(THING_ENDS),
    n: number(2, 19),
    m: number(20, 900),
    k: number(20, 90),
  };
}
