import type { Chains } from '../../entities/mention';
import type { Attributable } from '../attributable';
import type { Grammar } from '../nounPhrases';
import { modelBytes } from '../../models/models';
import { findCandidates, findProtagonists, Spoken } from './candidates';
import type { Candidate } from './clues';
import { credit } from './credit';
import { nameOfNarrator } from './narrator';
import { NARRATOR, Scenes } from './scene';
import { readTalk } from './lattice';
import type { Narrator } from '../narrator/narrator';
import { Gap, type TalkTurn, WEIGHTS } from './talk';
import { CueKind, findUtterances, type Utterance } from './utterances';

/**
 * Finds who speaks where no cue tells it, and whom "he said" and "said the doctor" mean in a dialogue: each utterance
 * is weighed with those around it and with what is told between them. The weights are trained by
 * `scripts/train/speakers`.
 */
export function converse(
  grammars: readonly Grammar[],
  chains: Chains,
  quotations: readonly Attributable[],
  self: Narrator,
): { readonly quotations: readonly Attributable[]; readonly narrator: Narrator } {
  const scenes = new Scenes(grammars, chains);
  const talks = findTalks(scenes, chains, findUtterances(grammars, chains, quotations));
  const isNamed = self.entity < chains.entities.length;
  const narrator = isNamed ? self : (nameOfNarrator(talks, scenes, chains) ?? self);
  const credited = new Map<Attributable, Attributable>();
  const weights = (decoded ??= decodeWeights(modelBytes('speakers')));
  for (const turns of talks) {
    if (turns.every(({ utterance: { kind } }) => kind === CueKind.Name)) continue;
    const { marginals } = readTalk(turns, weights);
    credit({ turns, marginals, scenes, chains, narrator, credited });
  }
  return { quotations: quotations.map((quotation) => credited.get(quotation) ?? quotation), narrator };
}

/** Utterances more blocks apart than this are not one conversation. */
const FAR = 4;

/** The conversations of a document: runs of utterances near one another. */
export function findTalks(
  scenes: Scenes,
  chains: Chains,
  utterances: readonly Utterance[],
): readonly (readonly TalkTurn[])[] {
  const talks: TalkTurn[][] = [];
  const spoken = new Spoken();
  const company = { scenes, chains, spoken, protagonists: findProtagonists(chains) };
  utterances.forEach((utterance, i) => {
    const candidates = findCandidates(utterances, i, company);
    countSpeaker(spoken, utterance, candidates);
    const before = utterances[i - 1];
    const turn = { utterance, candidates, gap: before ? gapOf(before, utterance) : Gap.Far };
    const last = talks.at(-1);
    if (last && before && utterance.block - before.lastBlock <= FAR) last.push(turn);
    else talks.push([turn]);
  });
  return talks;
}

function countSpeaker(spoken: Spoken, { kind }: Utterance, candidates: readonly Candidate[]): void {
  const entity = candidates[0]?.entity;
  if (entity === undefined || (kind !== CueKind.Name && kind !== CueKind.Narrator)) return;
  if (entity >= 0 || entity === NARRATOR) spoken.add(entity);
}

function gapOf(before: Utterance, { block, from }: Utterance): Gap {
  const blocks = block - before.lastBlock;
  if (blocks <= 0) return from - before.to <= 0 ? Gap.Nothing : Gap.Words;
  return blocks === 1 ? Gap.NextBlock : blocks === 2 ? Gap.OneBlock : Gap.Far;
}

let decoded: Float64Array | undefined;

/** One byte a weight, in steps of a sixteenth. */
function decodeWeights(data: Uint8Array): Float64Array {
  const weights = new Float64Array(WEIGHTS);
  for (let i = 0; i < WEIGHTS; i++) weights[i] = (((data[i] ?? 0) << 24) >> 24) / STEPS;
  return weights;
}

export const STEPS = 16;
