/** Stems shorter than this share their beginning with too many others. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.7;

/** Whether two English stems look like forms of one word that no stemmer brings together: "decid" and "decis". */
export function isDerived(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared += 1;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.max(a.length, b.length);
}
