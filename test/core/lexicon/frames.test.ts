import assert from 'node:assert/strict';
import { framesOfAdjective, framesOfNoun, framesOfVerb, verbsWithFrames } from '../../../src/core/lexicon/frames';
import { CueGrade, reportingVerb } from '../../../src/core/lexicon/reportingVerbs';
import { formsOfVerb } from '../../../src/core/lexicon/verbForms';

describe('frames', () => {
  it('are of verbs of which each form is known to report', () => {
    for (const lemma of verbsWithFrames())
      for (const [form] of formsOfVerb(lemma)) assert.ok(reportingVerb(form), `${form} of ${lemma}`);
  });

  it('are of words in lower case without spaces', () => {
    for (const lemma of verbsWithFrames()) assert.match(lemma, /^[a-z]+(?:-[a-z]+)?$/u);
  });

  it('tell what a verb takes', () => {
    assert.ok(framesOfVerb('praise')?.object);
    assert.ok(framesOfVerb('plan')?.infinitive);
    assert.ok(framesOfVerb('urge')?.objectInfinitive);
    assert.ok(framesOfVerb('consider')?.gerund);
    assert.ok(framesOfVerb('call')?.prepositions.has('for'));
    assert.ok(framesOfVerb('accuse')?.prepositions.has('of'));
    assert.equal(framesOfVerb('eat'), undefined);
  });

  it('tell what nouns and adjectives take', () => {
    assert.ok(framesOfNoun('concern')?.prepositions.has('about'));
    assert.ok(framesOfNoun('promise')?.infinitive);
    assert.ok(framesOfAdjective('critical')?.prepositions.has('of'));
    assert.ok(framesOfAdjective('willing')?.infinitive);
    assert.equal(framesOfAdjective('tall'), undefined);
  });

  it('leave a verb of saying its grade', () => {
    assert.equal(reportingVerb('said')?.grade, CueGrade.Pure);
    assert.equal(reportingVerb('praised')?.grade, reportingVerb('praises')?.grade);
  });
});
