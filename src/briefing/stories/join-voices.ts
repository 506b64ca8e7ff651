/** Of an article's sentences, what stands in another where both are the words of one voice. */
const LEAST_SHARE = 0.6;

/**
 * Gives articles that share most of their sentences one voice, in whatever order these stand: what was reordered and cut is still
 * one agency's text. Each is set beside longer ones alone, so that two of different words stay two though a short one stands in both.
 * @param sentencesOf what an article's sentences say, once each
 */
export function joinVoices<A extends { readonly voice: string }>(
  articles: readonly A[],
  sentencesOf: (article: A) => ReadonlySet<string>,
): readonly A[] {
  const read = [...Map.groupBy(articles, ({ voice }) => voice)].map(([voice, [first]]) => ({
    voice,
    sentences: first === undefined ? new Set<string>() : sentencesOf(first),
  }));
  read.sort((a, b) => b.sentences.size - a.sentences.size);
  const own: typeof read = [];
  const joined = new Map<string, string>();
  for (const each of read) {
    const source = own.find(
      ({ sentences }) =>
        each.sentences.size > 0 && each.sentences.intersection(sentences).size >= LEAST_SHARE * each.sentences.size,
    );
    if (source === undefined) own.push(each);
    joined.set(each.voice, source?.voice ?? each.voice);
  }
  return articles.map((article) => ({ ...article, voice: joined.get(article.voice) ?? article.voice }));
}
