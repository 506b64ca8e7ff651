/** The share of odd characters among those beyond ASCII from which a decoding is taken to be wrong. */
const MAX_ODD_SHARE = 0.25;

/** Signs that real texts do use beyond ASCII, alone or beside anything. */
const USUAL_SIGNS = /[\u00a0«»‹›“”‘’„‚–—…•€£¥¢§©®™°·¿¡ªº²³½¼¾×±†‡₽№、。，．・「」『』（）！？：；《》【】〈〉〜～ー]/u;

/**
 * Whether a decoding by guess gave mojibake: characters beyond ASCII that are neither signs texts use nor letters inside
 * words of one script. It judges guesses only; a text that says its encoding is believed.
 */
export function looksGarbled(text: string): boolean {
  let beyond = 0;
  let odd = 0;
  for (const match of text.slice(0, 64 * 1024).matchAll(/[\p{L}\p{M}]+|\P{ASCII}/gu)) {
    const run = match[0];
    const high = run.match(/\P{ASCII}/gu)?.length ?? 0;
    if (high === 0) continue;
    beyond += high;
    if (isOdd(run)) odd += high;
  }
  return odd > beyond * MAX_ODD_SHARE;
}

function isOdd(run: string): boolean {
  if (!/\p{L}/u.test(run)) return !USUAL_SIGNS.test(run);
  if (/\p{Script=Latin}/u.test(run)) {
    // A capital with an accent inside or at the end of a lower-case word, a lone sign of an alphabet nobody mixes in.
    return (
      /\p{Ll}[À-ÖØ-Þ]|[ß-ÿ]\p{Lu}|ÿ/u.test(run) ||
      /[^\p{Script=Latin}\p{M}]/u.test(run) ||
      /^[^\p{ASCII}ÀàÁáÉéÈèÊêÍíÎîÓóÔôÖöÚúÅåØøÄäÜü]$/u.test(run)
    );
  }
  return /\p{Ll}\p{Lu}/u.test(run);
}
