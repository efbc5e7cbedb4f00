import type { Candidates } from '../candidates';
import { PARTS, SPEAKING } from '../clausePlace';
import type { Attention, Site } from '../focus';
import { F } from './featureNames';
import type { PronounPlace } from './place';
import { logOf } from './steps';

/** He … he: whether the candidate was likely the last one. */
export function fillChain(
  candidates: Candidates,
  { site }: PronounPlace,
  { last, likelihood }: { readonly last: Site | undefined; readonly likelihood: number },
): void {
  const distance = last ? Math.min(4, site.sentence - last.sentence) : 5;
  candidates.add(F.LastPronoun, (likelihood * 8 + distance) * PARTS + site.part);
  if (!last) return;
  const marks = (site.isInMarks ? 2 : 0) + (last.isInMarks ? 1 : 0);
  candidates.add(F.LastPronoun, 1000 + (likelihood * 8 + distance) * 4 + marks);
  candidates.add(F.LastPronoun, 2000 + (likelihood * PARTS + site.part) * PARTS + last.part);
}

/** Marks, blocks and words around the pronoun and around the last mention of the candidate. */
export function fillNeighbours(candidates: Candidates, place: PronounPlace, person: Attention, near: number): void {
  const { site } = place;
  const { site: last } = person;
  const marks = (site.isInMarks ? 1 : 0) * 2 + (last.isInMarks ? 1 : 0);
  const isSameBlock = site.block === last.block ? 1 : 0;
  candidates.add(F.Marks, (marks * 2 + isSameBlock) * 8 + near);
  candidates.add(F.Block, Math.min(3, site.block - last.block) * 8 + near);
  if (site.isInMarks && !last.isInMarks && isSameBlock) candidates.add(F.Speaker, last.after === SPEAKING ? 1 : 0);
  if (last.isLabel) candidates.add(F.Label, isSameBlock);
  candidates.add(F.First, ((last.isFirst ? 1 : 0) * 8 + near) * PARTS + site.part);
  if (last.isJoint) candidates.add(F.Joint, (last.part * 2 + (site.isJoint ? 1 : 0)) * 8 + near);
  candidates.add(F.Tokens, logOf(site.token - last.token) * PARTS + site.part);
  if (near > 1) return;
  candidates.add(F.WordBefore, (last.before * 31 + near) | 0);
  candidates.add(F.WordAfter, (last.after * 31 + near) | 0);
  candidates.add(F.PronounBefore, (site.before * 31 + last.part * 2 + near) | 0);
  candidates.add(F.WordPair, (Math.imul(last.after, 17) ^ site.before) | 0);
}

/** Ortiz packed his bag: the words between pronoun and candidate in one sentence. */
export function fillSameSentence(candidates: Candidates, place: PronounPlace, person: Attention, role: number): void {
  const { mention, site, reading, counts } = place;
  const { mention: other, site: last } = person;
  if (other.block !== site.block) return;
  candidates.add(F.Binding, counts.between(other.to, mention.from) * 32 + role);
  candidates.add(F.Binding, 5000 + counts.between(other.to, mention.from) * 2 + (last.isFirst ? 1 : 0));
  const gap = mention.from - other.to;
  if (gap < 0 || gap > 4) return;
  let pattern = 7;
  for (let i = other.to; i < mention.from; i++) pattern = (pattern * 31 + (reading.tags[i] ?? 0)) | 0;
  candidates.add(F.Between, pattern * PARTS + site.part);
}
