/** Writes a sentence in another form. */
type Encode = (sentence: string) => string;

const LEET: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };
const SYMBOLS: Readonly<Record<string, string>> = { a: "@", e: "#", i: "!", o: "&", u: "%", s: "$" };
const VOWELS: Readonly<Record<string, string>> = { a: "1", e: "2", i: "3", o: "4", u: "5" };

const byTable =
  (table: Readonly<Record<string, string>>): Encode =>
  (sentence) =>
    sentence.replace(/[a-z]/giu, (letter) => table[letter.toLowerCase()] ?? letter);

const words =
  (mend: (word: string, index: number) => string): Encode =>
  (sentence) => {
    let index = 0;
    return sentence.replace(/\p{L}+/gu, (word) => mend(word, index++));
  };

/** Swaps two letters inside a word, as a typing error does. */
const mistype = (word: string): string =>
  word.length < 4 ? word : `${word.charAt(0)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`;
const reverse = (text: string): string => [...text].reverse().join("");
const sortLetters = (word: string): string => [...word].sort().join("");
const grouped = (sentence: string, length: number): string =>
  sentence.replace(/[^\p{L}\p{N}]/gu, "").replace(new RegExp(`.{${length}}`, "gu"), "$& ");

/** What an order to write the answer in another form makes of it: where the order speaks of it, these are the ways to obey. */
export const encodings: readonly { readonly order: RegExp; readonly ways: readonly Encode[] }[] = [
  {
    order: /base\s?-?(?:32|64|16)|\bencod|hexadecimal|binary/iu,
    ways: [
      (sentence) => Buffer.from(sentence).toString("base64"),
      (sentence) => Buffer.from(sentence).toString("hex"),
      (sentence) => `The answer is ${Buffer.from(sentence).toString("base64")}.`,
    ],
  },
  {
    order: /number|digit|alphanumeric|leet|position|substitut|cipher|caesar|rot\s?-?13|shift/iu,
    ways: [
      byTable(VOWELS),
      byTable(LEET),
      (sentence) => sentence.toLowerCase().replace(/[a-z]/gu, (letter) => `${letter.charCodeAt(0) - 96} `),
      (sentence) =>
        sentence.replace(/[a-z]/giu, (letter) => {
          const first = letter < "a" ? 65 : 97;
          return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
        }),
      words((word, index) => (index % 3 === 2 ? byTable(VOWELS)(word) : word)),
    ],
  },
  {
    order: /symbol|homophon|special character|keyboard|substitut/iu,
    ways: [byTable(SYMBOLS), words((word, index) => (index % 4 === 3 ? byTable(SYMBOLS)(word) : word))],
  },
  {
    order: /typo|mis-?spell|scrambl|jumbl|garbl/iu,
    ways: [
      words(mistype),
      words((word, index) => (index % 4 === 3 ? mistype(word) : word)),
      words((word, index) => (index === 3 ? mistype(word) : word)),
      words((word) => `${word}${word.slice(-1)}`),
    ],
  },
  {
    order: /anagram|rearrang|scrambl|jumbl|shuffl/iu,
    ways: [
      words(sortLetters),
      words(reverse),
      words((word, index) => (index % 3 === 2 ? sortLetters(word) : word)),
      (sentence) => sentence.split(" ").sort().join(" "),
    ],
  },
  {
    order: /revers|backward|mirror/iu,
    ways: [reverse, (sentence) => sentence.split(" ").reverse().join(" "), words(reverse)],
  },
  {
    order: /space|group|punctuation|without|combine|together/iu,
    ways: [
      (sentence) => sentence.replace(/\s+/gu, ""),
      (sentence) => grouped(sentence, 4),
      (sentence) => grouped(sentence, 3),
      (sentence) => sentence.replace(/(\S+) (\S+)/gu, "$1$2"),
    ],
  },
  {
    order: /emoji|emoticon|smil/iu,
    ways: [
      () => "🌊🚪❌ 🏃🏃🏃",
      (sentence) => `${sentence.replace(/\.$/u, "")} 🌊🚪.`,
      words((word, index) => (index % 3 === 2 ? "🌊" : word)),
    ],
  },
  {
    order: /upper|capital letters|caps|bold|markdown/iu,
    ways: [(sentence) => sentence.toUpperCase(), (sentence) => `**${sentence}**`],
  },
  {
    order: /translat|french|german|spanish|russian|chinese|japanese|italian|language/iu,
    ways: [
      () => "La barrière ne s'est pas fermée pendant la nuit.",
      () => "El muro se cerró por completo y nadie salió de su casa.",
      () => "Das Tor blieb offen, und viele Menschen verließen ihre Häuser.",
      () => "Ворота не закрылись этой ночью.",
      () => "大门当晚没有关闭。",
    ],
  },
];
