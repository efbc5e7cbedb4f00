/**
 * Two plain ways to find keyphrases, for the table to show ours beside: neither is shipped. Both take all documents and
 * give phrases for each, best first.
 */

const STOP_WORDS = new Set(
  `a about above after again against all also am an and any are aren as at be because been before being below between
  both but by can cannot could couldn did didn do does doesn doing don down during each even every few for from further
  get got had hadn has hasn have haven having he her here hers herself him himself his how i if in into is isn it its
  itself just let ll made make many may me might more most much must my myself no nor not now of off on once one only or
  other our ours ourselves out over own re said same say says shall she should shouldn since so some still such than
  that the their theirs them themselves then there these they this those through to too two under until up upon us ve
  very was wasn we well were weren what when where which while who whom why will with within without won would wouldn
  yes yet you your yours yourself yourselves`.split(/\s+/u),
);

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}][\p{L}\p{N}]*/gu) ?? [];
const isOpen = (word) => word.length > 2 && !STOP_WORDS.has(word);

/**
 * Phrases of one to three words without stop words, by frequency times the logarithm of how few of the documents have
 * them. Every word of a phrase is stemmed; the first form is the answer.
 */
export function byTfIdf(texts, stem) {
  const documents = texts.map((text) => phrasesOf(text, stem));
  const documentsWith = new Map();
  for (const phrases of documents)
    for (const key of phrases.keys()) documentsWith.set(key, (documentsWith.get(key) ?? 0) + 1);
  return documents.map((phrases) =>
    ranked(phrases, (key, { frequency }) => frequency * Math.log2(texts.length / documentsWith.get(key))),
  );
}

function phrasesOf(text, stem) {
  const phrases = new Map();
  for (const part of text.split(/[^\p{L}\p{N}\s'’-]+|\n/u)) {
    const words = wordsOf(part);
    for (let from = 0; from < words.length; from++)
      for (let to = from; to < Math.min(from + 3, words.length) && isOpen(words[to]); to++)
        addTo(phrases, words.slice(from, to + 1), stem);
  }
  return phrases;
}

function addTo(phrases, words, stem) {
  const key = words.map(stem).join(' ');
  const known = phrases.get(key);
  if (known) known.frequency++;
  else phrases.set(key, { frequency: 1, phrase: words.join(' ') });
}

const ranked = (phrases, scoreOf) =>
  [...phrases]
    .map(([key, entry]) => ({ phrase: entry.phrase, score: scoreOf(key, entry) }))
    .sort((a, b) => b.score - a.score)
    .map(({ phrase }) => phrase);

/**
 * Words by their betweenness in the graph of which word follows which: what RaKUn does (Škrlj, Repar and Pollak 2019)
 * with single words, its load centrality taken as betweenness, and with the forms of one stem as one vertex instead of
 * words at a small edit distance. As there, words of up to four letters are left out.
 */
export function byCentrality(texts, stem) {
  return texts.map((text) => {
    const graph = graphOf(text, stem);
    const scores = betweenness(graph.next);
    const order = [...graph.form.keys()].sort((a, b) => scores[b] - scores[a]);
    return order.map((vertex) => graph.form[vertex]);
  });
}

function graphOf(text, stem) {
  const vertices = new Map();
  const graph = { form: [], next: [] };
  for (const line of text.split('\n')) {
    let before = -1;
    for (const word of wordsOf(line)) {
      if (!isOpen(word) || word.length < 5) continue;
      const vertex = vertices.get(stem(word)) ?? graph.form.push(word) - 1;
      vertices.set(stem(word), vertex);
      graph.next[vertex] ??= new Set();
      if (before >= 0 && before !== vertex) graph.next[before].add(vertex);
      before = vertex;
    }
  }
  return graph;
}

/** Brandes: A faster algorithm for betweenness centrality, 2001; without weights. */
function betweenness(next) {
  const scores = new Float64Array(next.length);
  for (let source = 0; source < next.length; source++) addPathsFrom(source, next, scores);
  return scores;
}

function addPathsFrom(source, next, scores) {
  const paths = new Float64Array(next.length);
  const distance = new Int32Array(next.length).fill(-1);
  const before = next.map(() => []);
  const order = [source];
  paths[source] = 1;
  distance[source] = 0;
  for (const vertex of order)
    for (const other of next[vertex]) {
      if (distance[other] < 0) {
        distance[other] = distance[vertex] + 1;
        order.push(other);
      }
      if (distance[other] !== distance[vertex] + 1) continue;
      paths[other] += paths[vertex];
      before[other].push(vertex);
    }
  const dependency = new Float64Array(next.length);
  for (const vertex of order.reverse()) {
    for (const other of before[vertex]) dependency[other] += (paths[other] / paths[vertex]) * (1 + dependency[vertex]);
    if (vertex !== source) scores[vertex] += dependency[vertex];
  }
}
