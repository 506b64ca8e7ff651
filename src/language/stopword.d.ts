declare module "stopword" {
  type Words = readonly string[];
  export const ara: Words, bul: Words, cat: Words, ces: Words, dan: Words, deu: Words, ell: Words, eng: Words;
  export const est: Words, fas: Words, fin: Words, fra: Words, heb: Words, hin: Words, hrv: Words, hun: Words;
  export const ind: Words, ita: Words, jpn: Words, kor: Words, lav: Words, lit: Words, nld: Words, nob: Words;
  export const pol: Words, porBr: Words, ron: Words, rus: Words, slk: Words, slv: Words, spa: Words, swe: Words;
  export const tha: Words, tur: Words, ukr: Words, urd: Words, vie: Words, zho: Words;
}
