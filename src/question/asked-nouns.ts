// Nouns behind "which" and "what", by whether they ask for people.

import { isBodyWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';

const PEOPLE_NOUNS = new Set(
  'person people member colleague staff folk guy human party owner exec executive manager engineer individual somebody employee'
    .concat(
      ' role job position function bunch lot body outfit cell cohort circle pod chapter practice pillar bureau agency',
    )
    .concat(' ministry secretariat house')
    .split(' '),
);
/** What does things without being people. */
const THING_NOUNS = new Set(
  'tool system software app application program service server script bot machine device document doc form page article policy'
    .concat(
      ' rule law process procedure channel database command day time date number file language library framework model',
    )
    .concat(
      ' test plan thing way place room step factor company country site website platform package version event meeting',
    )
    .concat(' skill course')
    .split(' '),
);

/** Whether a folded noun, in the singular or plural, is one for people or a body of them. */
export function isPeopleNoun(folded: string): boolean {
  const noun = toSingular(folded);
  return isBodyWord(noun) || PEOPLE_NOUNS.has(noun) || PEOPLE_NOUNS.has(folded);
}

/** Whether a folded noun is one for things that may run or handle something though they are nobody. */
export function isThingNoun(folded: string): boolean {
  return THING_NOUNS.has(toSingular(folded)) || THING_NOUNS.has(folded);
}
