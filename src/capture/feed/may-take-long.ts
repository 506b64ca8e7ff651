/** Characters that are read in some twenty milliseconds: of hundreds of feeds, each would hold up everything else for as long. */
const MAX_LENGTH = 64 * 1024;

/** No name is longer; feedsmith takes time with the square of a person's length, minutes for 50,000 characters. */
const MAX_PERSON_LENGTH = 1_000;

/** feedsmith looks every entry of RDF's table of contents up among all items. */
const MAX_RDF_ITEMS = 1_000;

const PERSON = /<(?:[\w.-]+:)?(?:author|managingEditor|webMaster)[\s>]/gi;

/** Whether a feed may take so long to read that it would keep everything else waiting. Takes time in proportion to its length. */
export function mayTakeLong(text: string): boolean {
  return text.length > MAX_LENGTH || holdsLongPerson(text) || holdsLongContents(text);
}

function holdsLongPerson(text: string): boolean {
  PERSON.lastIndex = 0;
  for (let person = PERSON.exec(text); person !== null; person = PERSON.exec(text)) {
    const near = text.slice(person.index, person.index + MAX_PERSON_LENGTH);
    if (!near.includes(`</${/[\w.:-]+/.exec(person[0])?.[0] ?? ""}`)) return true;
  }
  return false;
}

function holdsLongContents(text: string): boolean {
  let entries = 0;
  for (let at = text.indexOf(":li"); at !== -1; at = text.indexOf(":li", at + 3)) entries += 1;
  return entries > MAX_RDF_ITEMS;
}
