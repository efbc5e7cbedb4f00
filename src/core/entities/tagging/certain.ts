import { WordClass } from '../../lexicon/wordClasses';
import type { TaggedName } from './tagNames';

/** Classes of words that come to the same where a name is settled. */
export const PLACE = WordClass.Country | WordClass.City | WordClass.Region | WordClass.Place;
export const TITLE = WordClass.Honorific | WordClass.Title | WordClass.Profession;
export const PEOPLE = WordClass.Demonym | WordClass.Group;
export const PERSONAL = WordClass.Given | WordClass.Family | WordClass.Personal;

/** The name as a rule bounds it; the name itself where nothing is cut off: most of them. */
export const cutTo = (name: TaggedName, from: number, to: number): TaggedName =>
  from === name.from && to === name.to ? name : { from, to, kind: name.kind, scores: name.scores, isSure: name.isSure };

/** The name as one of another kind, with the scores that it has. NOT a spread: names are read faster if they are alike. */
export const asKind = ({ from, to, scores }: TaggedName, kind: TaggedName['kind'], isSure: boolean): TaggedName => ({
  from,
  to,
  kind,
  scores,
  isSure,
});

/** A score above all that the weights give. */
const SURE = 200;

const SCORES: Readonly<Record<TaggedName['kind'], TaggedName['scores']>> = {
  person: [SURE, 0, 0],
  organization: [0, SURE, 0],
  place: [0, 0, SURE],
};

/** The name as one of a certain kind, whatever the weights say. */
export const surely = (kind: TaggedName['kind'], name: TaggedName, from = name.from, to = name.to): TaggedName => ({
  from,
  to,
  kind,
  scores: SCORES[kind],
  isSure: name.isSure,
});

/** A place that needs no other mention to show that it is one. */
export const surePlace = (from: number, to: number): TaggedName => ({
  from,
  to,
  kind: 'place',
  scores: SCORES.place,
  isSure: true,
});
