/** What the confidences of documents left out are worth. */
import { reliability } from '../../../bench/accuracy/reliability.mjs';
import type { Confidence, Part } from '../../../src/core/attribution/confidence';
import type { Example } from './examples';

export interface Tried {
  readonly example: Example;
  readonly confidence: Confidence;
}

interface Judgement {
  readonly confidence: number;
  readonly isRight: boolean;
}

const PARTS: readonly Part[] = ['content', 'source', 'speaker'];

/** That the source is right, and the speaker as well. */
export const speakerOdds = ({ example, confidence }: Tried): number =>
  (example.hasSource ? confidence.source : 1) * confidence.speaker;

export function report(tried: readonly Tried[], threshold: number): string {
  const lines = PARTS.map((part) => {
    const judged = tried.flatMap(({ example, confidence }) => {
      const isRight = example[part];
      if (isRight === undefined || (part === 'speaker' && example.source === false)) return [];
      return [{ corpus: example.corpus, confidence: confidence[part], isRight }];
    });
    return line(part, judged);
  });
  const named = tried.filter(
    ({ example, confidence }) =>
      example.isLinked && example.speaker !== undefined && speakerOdds({ example, confidence }) >= threshold,
  );
  const given = named
    .filter(({ example }) => example.signs.kind !== 'indirect')
    .map((one) => ({
      corpus: one.example.corpus,
      confidence: speakerOdds(one),
      isRight: one.example.speaker === true,
    }));
  const spoken = named
    .filter(({ example }) => example.signs.kind !== 'indirect')
    .map(({ example, confidence }) => ({
      corpus: example.corpus,
      confidence: confidence.content * speakerOdds({ example, confidence }),
      isRight: example.speaker === true,
    }));
  const low = named.filter((one) => speakerOdds(one) < threshold + 0.1);
  return [
    ...lines,
    line('speakers named, direct and mixed, without the doubt whether it is a quotation', given),
    line('speakers named, direct and mixed, by their confidence', spoken),
    ...reliability(spoken).bins.map(bin),
    `threshold ${String(threshold)}: of ${String(low.length)} named with .1 more or less, ${share(low.map(({ example }) => ({ confidence: 1, isRight: example.speaker === true })))} are right`,
  ].join('\n');
}

function line(name: string, judged: readonly (Judgement & { readonly corpus: string })[]): string {
  const of = (corpus: string): string => {
    const chosen = judged.filter((one) => corpus === '' || one.corpus === corpus);
    return `${String(chosen.length)}, ${share(chosen)} right, calibration error ${(reliability(chosen).error ?? 0).toFixed(3)}, log loss ${logLoss(chosen).toFixed(3)}`;
  };
  return `${name}: ${of('')}; GUM ${of('gum')}; LitBank ${of('litbank')}`;
}

const logLoss = (judged: readonly Judgement[]): number =>
  judged.reduce((sum, { confidence, isRight }) => sum - Math.log(isRight ? confidence : 1 - confidence), 0) /
  Math.max(1, judged.length);

const share = (judged: readonly Judgement[]): string =>
  (judged.filter(({ isRight }) => isRight).length / Math.max(1, judged.length)).toFixed(2);

const bin = ({
  from,
  n,
  confidence,
  right,
}: {
  from: number;
  n: number;
  confidence: number | null;
  right: number | null;
}): string =>
  `  from ${from.toFixed(1)}: ${String(n)}, mean ${(confidence ?? 0).toFixed(2)}, right ${(right ?? 0).toFixed(2)}`;
