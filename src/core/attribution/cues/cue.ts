import type { Frames } from '../../lexicon/frames';
import type { CueGrade, ReportingVerb } from '../../lexicon/reportingVerbs';
import type { Stance } from '../../model';
import type { TokenRange } from '../../text/sentences';
import type { Subject } from '../subjects';

/** Words that report what somebody said, with who is credited; token indexes of one block. */
export interface Cue extends TokenRange {
  readonly verb: ReportingVerb | undefined;
  readonly grade: CueGrade;
  readonly stance: Stance;
  readonly kind: 'finite' | 'participle' | 'according' | 'nominal' | 'passive' | 'adjective';
  /** What it takes beside a clause. */
  readonly frames?: Frames | undefined;
  readonly source: Subject | undefined;
  /** Of whom something is said or thought, as the subject of its verb: [rents] are expected to rise. */
  readonly theme?: Subject | undefined;
  /** said X */
  readonly isInverted?: boolean;
  /** Did not say, declined to say. */
  readonly isNegated: boolean;
  /** Would say, to endorse: nothing of it has happened. */
  readonly isUnreal?: boolean;
  /** The sentence it stands in. */
  readonly sentence: TokenRange;
  /** Where what is said may begin, to its right. */
  readonly after: number;
}

/** What a cue has from its word alone. */
export type CueBase = Pick<Cue, 'from' | 'to' | 'verb' | 'grade' | 'stance' | 'frames' | 'sentence' | 'after'>;

/** What a cue has from the words around it. */
type Rest = Pick<Cue, 'kind' | 'source' | 'isNegated'> &
  Partial<Pick<Cue, 'from' | 'to' | 'theme' | 'isInverted' | 'isUnreal' | 'after'>>;

/** NOT spread: a copy of the base has no room for what is added, and all that reads cues is faster if they are alike. */
export function cueOf(base: CueBase, rest: Rest): Cue {
  return {
    from: rest.from ?? base.from,
    to: rest.to ?? base.to,
    verb: base.verb,
    grade: base.grade,
    stance: base.stance,
    kind: rest.kind,
    frames: base.frames,
    source: rest.source,
    theme: rest.theme,
    isInverted: rest.isInverted ?? false,
    isNegated: rest.isNegated,
    isUnreal: rest.isUnreal ?? false,
    sentence: base.sentence,
    after: rest.after ?? base.after,
  };
}
