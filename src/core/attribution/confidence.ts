import type { Signs } from './confidenceSigns';
import { WEIGHTS } from './confidenceWeights';

/**
 * Three questions, each of which supposes that the ones before are answered with yes: is it a quotation with these
 * ends, is it credited to these words, do these words mean this entity. The confidence of an attribution is the product.
 */
export type Part = 'content' | 'source' | 'speaker';

/** Weights of one part: by group of signs, then by sign. What is not in the table weighs nothing. */
export type PartWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface ConfidenceWeights extends Readonly<Record<Part, PartWeights>> {
  /** From here, source and speaker together, the speaker is named. */
  readonly threshold: number;
  /** Where the likeliest entity is the wrong one: how often the next is right, and the ones after that. */
  readonly rivals: readonly number[];
}

/** 0 to 1 each. */
export type Confidence = Readonly<Record<Part, number>>;

/** Rules that choose the words of the source for whom they mean. */
const UNCUED: ReadonlySet<Signs['rule']> = new Set(['same-speaker', 'alternation', 'beside', 'last-speaker']);
/** Least and most that a rule or a link is taken to think of itself. */
const BOUND = 0.98;

export function confidenceOf(signs: Signs, weights: ConfidenceWeights = WEIGHTS): Confidence {
  return {
    content: probabilityOf('content', signs, weights),
    source: probabilityOf('source', signs, weights),
    speaker: probabilityOf('speaker', signs, weights),
  };
}

/** Logistic regression: the sum of the weights of all signs is the logarithm of the odds. */
function probabilityOf(part: Part, signs: Signs, weights: ConfidenceWeights): number {
  const sum = new WeightedSum(weights[part]);
  eachTerm(part, signs, sum);
  return 1 / (1 + Math.exp(-sum.total));
}

/** Takes the signs that a part is judged by. */
export interface TermVisitor {
  visit(group: string, sign: string, value: number): void;
}

/** An object, not a function over a variable: that would make a new number for each term. */
class WeightedSum implements TermVisitor {
  readonly #weights: PartWeights;
  total = 0;

  constructor(weights: PartWeights) {
    this.#weights = weights;
  }

  visit(group: string, sign: string, value: number): void {
    this.total += (this.#weights[group]?.[sign] ?? 0) * value;
  }
}

/** Goes over the signs that a part is judged by, each with its value. */
export function eachTerm(part: Part, signs: Signs, terms: TermVisitor): void {
  const isUncued = signs.isWeighed && signs.form !== 'none' && UNCUED.has(signs.rule);
  const rule = isUncued ? 'conversation' : signs.rule;
  switch (part) {
    case 'content':
      terms.visit('kind', signs.kind, 1);
      // What tells how far words in marks reach tells little of words without.
      terms.visit(signs.kind === 'indirect' ? 'rule, told' : 'rule', rule, 1);
      terms.visit(signs.kind === 'indirect' ? 'cue, told' : 'cue', signs.cue, 1);
      terms.visit(signs.kind === 'indirect' ? 'length, told' : 'length', signs.length, 1);
      if (signs.isUnclosed) terms.visit('flag', 'unclosed', 1);
      if (signs.isNegated) terms.visit('flag', 'negated', 1);
      if (signs.isSplit) terms.visit('flag', 'split', 1);
      return;
    case 'source':
      terms.visit('all', 'any', 1);
      terms.visit('rule', rule, 1);
      if (isUncued) terms.visit('own', 'conversation', logit(signs.link));
      else terms.visit('own', 'prior', logit(signs.prior));
      terms.visit('kind', signs.kind, 1);
      terms.visit('cue', signs.cue, 1);
      terms.visit('form', signs.form, 1);
      terms.visit('distance', signs.distance, 1);
      terms.visit('others', signs.others, 1);
      return;
    case 'speaker':
      terms.visit('all', 'any', 1);
      // Chosen for whom they mean: where the words are right, so is the speaker.
      if (isUncued) {
        terms.visit('rule', rule, 1);
        terms.visit('chosen', 'conversation', logit(signs.link));
      } else terms.visit('own', linkSign(signs), logit(signs.link));
      // How sure a pronoun is, says already who else there is.
      if (signs.isWeighed) terms.visit('rivals', signs.rivals, 1);
      terms.visit('form', signs.form, 1);
      terms.visit('mentions', signs.mentions, 1);
      terms.visit('entity', signs.entity, 1);
  }
}

/** Names, pronouns and conversations are linked by different means, and each has its own idea of being sure. */
const linkSign = ({ isWeighed, form }: Signs): string =>
  isWeighed ? 'conversation' : form === 'name' ? 'name' : 'link';

function logit(probability: number): number {
  const bounded = Math.min(BOUND, Math.max(1 - BOUND, probability));
  return Math.log(bounded / (1 - bounded));
}
