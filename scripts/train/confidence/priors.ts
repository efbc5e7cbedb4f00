/**
 * What is believed of each weight before any data is seen: its mean, 0 where nothing is said here. The data moves a
 * weight as far as there are examples for it, so that rules which the gold data for training does not show (it has
 * little news) keep their place. Source: how such systems do in the literature and in our reading of texts
 * (PolNeAR is not among it).
 */
import type { Part } from '../../../src/core/attribution/confidence';

export const MEANS: Readonly<Record<Part, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  content: {
    // Marks tell where words begin and end: .95; a clause must be cut: .85 with some words in marks, .77 without.
    kind: { direct: 2.9, mixed: 1.7, indirect: 1.2 },
    rule: { 'nominal-cue': -0.4, 'unlisted-verb': -0.5, none: -0.7 },
    // Told words: what somebody wants or thinks, a noun (claim) and a passive tell less than a verb of saying.
    'rule, told': { attitude: -0.6, 'nominal-cue': -0.4, passive: -0.3 },
    'cue, told': { pure: 0.3, clause: -0.3 },
    // Nobody knows where its words end.
    flag: { unclosed: -3, negated: -1 },
    length: { '1-2': -0.5 },
  },
  source: {
    all: { any: 0.5 },
    own: { prior: 0.9, conversation: 0.9 },
    distance: { 'other-block': -0.5 },
    // Its prior doubts that it is a quotation; whose it would be is as plain as elsewhere.
    rule: { 'nominal-cue': 0.3 },
  },
  speaker: {
    own: { link: 0.9, name: 0.9, conversation: 0.9 },
    rule: { conversation: 1.5 },
  },
};

/** How far a weight may well lie from its mean (standard deviation). */
export const SPREAD = 0.7;
/** The same of the weight of a probability. */
export const SLOPE_SPREAD = 0.25;
