/**
 * The lexicon of workplace English: bridges from the words in which people ask at work to the words in which handbooks
 * answer. It knows no company; what is particular to one goes into `synonyms:` of its `roles.yaml`.
 *
 * One file a field. A line is one of two relations, its terms in lower case, hyphens as spaces, apostrophes left out:
 *
 *     pay slip = payslip = pay stub        any of them may stand for any other; a term may be in several lines, which
 *                                          don't chain
 *     hols, vacay > holiday, annual leave  each casual or specific term on the left points to those on the right: one way,
 *                                          and weaker
 *
 * Rule of membership: an article that speaks of the one term would really answer a question that uses the other. Hence no
 * merely related things (coffee, kitchen), no hub words (work, team, thing), no two roles that a company may keep apart
 * (product manager, product owner), no term whose commoner sense is another (give it the words around it: "hand in my
 * notice"), and hardly a word that shares its Porter stem with another common word: accountable is account, department is
 * depart, experiment is experience; quit is in although it is quite. Base forms do, as the stemmer folds the rest; what it
 * leaves apart is spelt out (licence, delivery).
 *
 * Written by hand for the language of work, not for the questions of one set: the words are those of British, American,
 * Australian and Indian offices, with the verbs, idioms and slang of a chat.
 */

import { ACCOUNTS_AND_ACCESS } from './lexicon/accounts-and-access.ts';
import { ARTIFICIAL_INTELLIGENCE } from './lexicon/artificial-intelligence.ts';
import { BUILDING_AND_RUNNING } from './lexicon/building-and-running.ts';
import { CAREERS } from './lexicon/careers.ts';
import { COMMUNITY } from './lexicon/community.ts';
import { CONDUCT_AND_WELLBEING } from './lexicon/conduct-and-wellbeing.ts';
import { CONTRIBUTIONS } from './lexicon/contributions.ts';
import { DATA_AND_MODELS } from './lexicon/data-and-models.ts';
import { DATA_AND_MODELS_IN_CHAT } from './lexicon/data-and-models-in-chat.ts';
import { DELIVERY } from './lexicon/delivery.ts';
import { DESIGN_AND_RESEARCH } from './lexicon/design-and-research.ts';
import { ELECTIONS_AND_BOARDS } from './lexicon/elections-and-boards.ts';
import { EQUIPMENT } from './lexicon/equipment.ts';
import { EVERYDAY_NOUNS } from './lexicon/everyday-nouns.ts';
import { EVERYDAY_VERBS } from './lexicon/everyday-verbs.ts';
import { FAMILY } from './lexicon/family.ts';
import { FINANCE_AND_BUYING } from './lexicon/finance-and-buying.ts';
import { GOVERNANCE } from './lexicon/governance.ts';
import { GROWTH_AND_REVIEWS } from './lexicon/growth-and-reviews.ts';
import { HIRING } from './lexicon/hiring.ts';
import { HOURS_AND_PLACE } from './lexicon/hours-and-place.ts';
import { IDIOMS } from './lexicon/idioms.ts';
import { INCIDENTS } from './lexicon/incidents.ts';
import { INFRASTRUCTURE } from './lexicon/infrastructure.ts';
import { LAW_AND_PRIVACY } from './lexicon/law-and-privacy.ts';
import { LEAVING } from './lexicon/leaving.ts';
import { MEETINGS_AND_TALK } from './lexicon/meetings-and-talk.ts';
import { MESSAGES_AND_WRITING } from './lexicon/messages-and-writing.ts';
import { OFFICE } from './lexicon/office.ts';
import { OPEN_SOURCE } from './lexicon/open-source.ts';
import { PAY } from './lexicon/pay.ts';
import { PEOPLE } from './lexicon/people.ts';
import { PHRASAL_VERBS } from './lexicon/phrasal-verbs.ts';
import { PLAIN_WORDS } from './lexicon/plain-words.ts';
import { ROLE_FACETS } from './lexicon/role-facets.ts';
import { ROLES_AND_SCOPE } from './lexicon/roles-and-scope.ts';
import { SALES_AND_CUSTOMERS } from './lexicon/sales-and-customers.ts';
import { SECURITY } from './lexicon/security.ts';
import { SOFTWARE } from './lexicon/software.ts';
import { SUPPORT } from './lexicon/support.ts';
import { TECHNICAL_CAREERS } from './lexicon/technical-careers.ts';
import { TECHNICAL_WORK_IN_CHAT } from './lexicon/technical-work-in-chat.ts';
import { TESTING_AND_RELEASES } from './lexicon/testing-and-releases.ts';
import { TIME_OFF } from './lexicon/time-off.ts';
import { TRAVEL } from './lexicon/travel.ts';
import { WORD_FAMILIES } from './lexicon/word-families.ts';

/** What a lexicon says of its terms. */
export interface LexiconEntries {
  /** Groups of terms that mean the same. */
  readonly same: readonly (readonly string[])[];
  /** Terms, and the terms that each of them points to; a term may be in several. */
  readonly related: readonly (readonly [terms: readonly string[], others: readonly string[]])[];
}

const ALL: LexiconEntries = parseLexicon([
  ACCOUNTS_AND_ACCESS,
  ARTIFICIAL_INTELLIGENCE,
  BUILDING_AND_RUNNING,
  CAREERS,
  COMMUNITY,
  CONDUCT_AND_WELLBEING,
  CONTRIBUTIONS,
  DATA_AND_MODELS,
  DATA_AND_MODELS_IN_CHAT,
  DELIVERY,
  DESIGN_AND_RESEARCH,
  ELECTIONS_AND_BOARDS,
  EQUIPMENT,
  EVERYDAY_NOUNS,
  EVERYDAY_VERBS,
  FAMILY,
  FINANCE_AND_BUYING,
  GOVERNANCE,
  GROWTH_AND_REVIEWS,
  HIRING,
  HOURS_AND_PLACE,
  IDIOMS,
  INCIDENTS,
  INFRASTRUCTURE,
  LAW_AND_PRIVACY,
  LEAVING,
  MEETINGS_AND_TALK,
  MESSAGES_AND_WRITING,
  OFFICE,
  OPEN_SOURCE,
  PAY,
  PEOPLE,
  PHRASAL_VERBS,
  PLAIN_WORDS,
  ROLES_AND_SCOPE,
  SALES_AND_CUSTOMERS,
  SECURITY,
  SOFTWARE,
  SUPPORT,
  TECHNICAL_CAREERS,
  TECHNICAL_WORK_IN_CHAT,
  TESTING_AND_RELEASES,
  TIME_OFF,
  TRAVEL,
  WORD_FAMILIES,
]);

/** Groups of terms that mean the same, of all fields. */
export const SAME: LexiconEntries['same'] = ALL.same;
/** Terms and those that each of them points to, of all fields. */
export const RELATED: LexiconEntries['related'] = ALL.related;

/** Wordings for one side of a role, and the terms that each of them points to where a role is asked about. */
export const FACETS: LexiconEntries['related'] = parseLexicon([ROLE_FACETS]).related;

/** Reads fields: a line with `=` or `>` is an entry. */
function parseLexicon(fields: readonly string[]): LexiconEntries {
  const lines = fields.flatMap((field) => field.trim().split('\n'));
  const same: string[][] = [];
  const related: [string[], string[]][] = [];
  for (const line of lines) {
    const [terms = '', others] = line.trim().split(' > ');
    if (others === undefined) same.push(terms.split(' = '));
    else related.push([terms.split(', '), others.split(', ')]);
  }
  return { same, related };
}
