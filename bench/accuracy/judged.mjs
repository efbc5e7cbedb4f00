// Attributions of the program with their confidence, and whether the gold data agrees: what reliability is made of.

const SAME = 0.5;

/**
 * PolNeAR: predicted quotations with a source, by kind. A quotation whose content overlaps a gold one's (as the scorer
 * pairs them) is right if the sources overlap. `found`: those whose gold names a source; `all`: every one, right only
 * if found so.
 */
export function judgeSources({ quotations, spans }, docs, results) {
  const judged = [];
  docs.forEach((doc, i) => {
    const withUnion = (quotation) => ({ ...quotation, union: spans.union(spans.trimParts(doc.text, quotation.parts)) });
    const gold = doc.quotations.map(withUnion);
    const predicted = confident(quotations, doc, results[i]).map(withUnion);
    const pairs = spans.matchPairs(gold, predicted, (g, p) => spans.jaccardOfUnions(g.union, p.union), SAME);
    const goldOf = new Map(pairs.map((pair) => [pair.predicted, gold[pair.gold]]));
    predicted.forEach(({ kind, source, confidence }, j) => {
      if (!source) return;
      const goldSource = goldOf.get(j)?.source ?? null;
      const isRight = goldSource !== null && spans.touchesAny(goldSource, source);
      judged.push({ kind, confidence, isRight, isFound: goldSource !== null });
    });
  });
  return judged;
}

/**
 * GUM and LitBank: found parts of direct and mixed quotations that are given a speaker, judged as the scorer does. Left
 * out are those it calls unknown: given to somebody whom the program cannot name.
 */
export function judgeSpeakers({ quotations, links }, docs, results) {
  const judged = [];
  docs.forEach((doc, i) => {
    const chains = new links.GoldChains(doc.mentions);
    const entities = new Map(results[i].entities.map((entity) => [entity.id, entity]));
    const gold = quotations.contentParts(doc.text, doc.quotations);
    const predicted = quotations.contentParts(doc.text, confident(quotations, doc, results[i]));
    for (const pair of quotations.matchContentParts(gold, predicted)) {
      const { kind, quotation } = gold[pair.gold];
      if (kind === 'indirect' || quotation.speakerId === null) continue;
      const { speaker, confidence } = predicted[pair.predicted].quotation;
      const outcome = chains.judge(entities.get(speaker), quotation.speakerId);
      if (outcome !== 'unknown') judged.push({ confidence, isRight: outcome === 'right' });
    }
  });
  return judged;
}

/** Predicted quotations as the scorer reads them, each with its confidence. */
const confident = ({ predictedQuotations }, doc, result) =>
  result.quotations.flatMap((quotation) =>
    predictedQuotations(doc, { quotations: [quotation] }).map((read) => ({ ...read, confidence: quotation.confidence })),
  );
