import { factOfName, Trait, traitsOf } from './traits';
import { Column } from './wordFacts';

/** What a given name tells of gender; `either` where both are usual. */
export type NameGender = 'female' | 'male' | 'either';

/** As the table of words has them, from 1. */
export const GENDERS: readonly NameGender[] = ['female', 'male', 'either'];

/** Surnames of one syllable that are written first or last: facts about Chinese, Korean and Vietnamese names. */
const EAST_ASIAN =
  'kim lee park choi choe jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu yoo yu hong moon mun bae baek ko paik nam wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xi deng feng peng zeng xiao tian dong pan yuan cai jiang wei lu ye du ding ren yao shen nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly tsai tsang wong chan cheung lam leung chow ng tan goh ong teo'.split(
    ' ',
  );

/** Words inside names in lower case (also at the start of a sentence). Source: own list, by languages. */
const PARTICLES = new Set(
  "de da di do dos das del della delle dei degli du des d' la le van von der den vander zu zum zur af av til ter ten te 't op bin ibn bint abu umm al el ul ud-din e y san santa st. st mac mc o' ap ben bar".split(
    ' ',
  ),
);
const SUFFIXES = new Set(
  'jr jr. sr sr. ii iii iv mp msp mep qc kc esq esq. phd ph.d. md m.d. dds rn obe cbe mbe kbe dbe frs frse fba gcb kcb kcmg dso'.split(
    ' ',
  ),
);

/** Gender that a given name tells; undefined for what is no known given name. */
export const givenName = (word: string): NameGender | undefined => GENDERS[factOfName(word, Column.Gender) - 1];

/** True for a known family name. Many family names are not known. */
export const isFamilyName = (word: string): boolean => (traitsOf(word) & Trait.FamilyName) !== 0;

export const EAST_ASIAN_SURNAMES: readonly string[] = EAST_ASIAN;
export const NAME_PARTICLES: ReadonlySet<string> = PARTICLES;
export const NAME_SUFFIXES: ReadonlySet<string> = SUFFIXES;
export const isEastAsianSurname = (word: string): boolean => eastAsian.has(word);
export const isNameParticle = (word: string): boolean => PARTICLES.has(word);
export const isNameSuffix = (word: string): boolean => SUFFIXES.has(word);

const eastAsian = new Set(EAST_ASIAN);
