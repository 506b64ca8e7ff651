import { breathe } from "../../threads/breathe.ts";

const BANDS = 32;
const ROWS_PER_BAND = 3;

/** Fewer shingles than this say nothing about who wrote a text. */
const MIN_SHINGLES = 8;

/** Shingles before others may have their turn: a millisecond or two. */
const STEP = 4_096;

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The keys under which near-copies find each other: a MinHash signature cut in bands (Leskovec, Rajaraman, Ullman: Mining of
 * Massive Datasets, ch. 3). With 32 bands of 3 rows two texts share a band with probability 1 − (1 − J³)³², where J is the
 * Jaccard similarity of their shingles: .9996 at .6, .986 at .5, .58 at .3, .03 at .1.
 * @returns whole numbers below 2³⁷, or none for a text too short to judge
 */
export async function copyBands(shingles: ReadonlySet<number>): Promise<readonly number[]> {
  if (shingles.size < MIN_SHINGLES) return [];
  const minima = new Uint32Array(BANDS * ROWS_PER_BAND).fill(0xffffffff);
  const seeds = minima.map((_, i) => mix(i + 1));
  let done = 0;
  for (const shingle of shingles) {
    done += 1;
    if (done % STEP === 0) await breathe();
    for (let i = 0; i < seeds.length; i++) {
      const hash = mix(shingle ^ (seeds[i] ?? 0));
      if (hash < (minima[i] ?? 0)) minima[i] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = minima.subarray(band * ROWS_PER_BAND, (band + 1) * ROWS_PER_BAND);
    return rows.reduce((hash, row) => mix(hash ^ row), 0x9e3779b9) * 32 + band;
  });
}
