import type { Answer } from '../../answer/answer.ts';
import { WHOLE_ROLE } from '../../answer/compare.ts';
import type { Rolecall } from '../../rolecall.ts';

/** Candidates tried for a question before its kind is left out. */
const MAX_TRIES = 60;
/** Pairs of roles looked at for the one with most to compare. */
const MAX_PAIRS = 12;
const ENOUGH_ROWS = 5;

/** What companies have that a handbook on roles may not treat, or only touch on. */
const MATTERS = [
  'the office plants',
  'the holiday party',
  'the fire drill',
  'payroll',
  'parental leave',
  'travel expenses',
  'kubernetes',
  'infrastructure',
  'security',
  'the budget',
  'onboarding',
  'the roadmap',
  'customer complaints',
  'the tests',
];

/** A question of each kind that the articles in use answer in that way; undefined where none was found. */
export interface Questions {
  /** Two roles, those with most to compare where there are several. */
  readonly roles: readonly string[];
  /** Something with a clear owner. */
  readonly owned: string | undefined;
  readonly owner: string | undefined;
  readonly closeOwners: string | undefined;
  readonly compare: string | undefined;
  readonly compareOn: string | undefined;
  readonly compareThree: string | undefined;
  readonly describe: string | undefined;
  readonly describeOn: string | undefined;
  readonly search: string | undefined;
  readonly nearest: string | undefined;
  /** A matter on which the articles are silent. */
  readonly silent: string | undefined;
  readonly clarify: string | undefined;
  readonly several: string | undefined;
  /** Two questions, the second on what the articles are silent about. */
  readonly partly: string | undefined;
  /** Who belongs to a role that several people make up. */
  readonly members: string | undefined;
  readonly yes: string | undefined;
  readonly other: string | undefined;
  /** Of a thing that a file gives to a role. */
  readonly ofFile: string | undefined;
  readonly term: string | undefined;
  readonly level: string | undefined;
  readonly levels: string | undefined;
  /** How to reach a role that has a contact. */
  readonly reach: string | undefined;
}

/** Chooses the questions by asking: the same articles give the same questions. */
export function chooseQuestions({ ask, catalog }: Rolecall): Questions {
  const asking = createAsking(ask);
  const { answerTo, find } = asking;
  const { roles, owned, things, terms, levels } = catalog();
  const names = roles.filter(({ articles }) => articles.length > 0).map(({ role }) => role.name);
  const comparisons = chooseComparisons(names, asking);
  const [, second] = comparisons.roles;
  const whoOwns = owned.map(toOwning);
  const owner = find(whoOwns, (answer) => isAnsweredAs(answer, 'who-owns') && hasOwners(answer, 1));
  const ownership = owner === undefined ? undefined : answerTo(owner);
  const thing = ownership?.topic ?? undefined;
  const holder = ownership?.owners[0]?.role.name;
  const another = names.find((name) => name !== holder);
  const matters = [...new Set([...owned, ...listHeadings(names, answerTo)])];
  const describe = find(names.map(toDescribe), (answer) => isAnsweredAs(answer, 'describe'));
  const silent = MATTERS.find((matter) => answerTo(toOwning(matter)).outcome === 'no-answer');
  return {
    ...comparisons,
    owned: thing,
    owner,
    closeOwners: find(
      whoOwns,
      (answer) => isAnsweredAs(answer, 'who-owns') && hasOwners(answer, 2),
    ),
    describe,
    describeOn: find(
      matters.flatMap((matter) => names.map((name) => `What does the ${name} do in ${matter}?`)),
      (answer) => isAnsweredAs(answer, 'describe') && answer.topic !== null,
    ),
    search: find(
      matters.map((matter) => `Tell me about ${matter}`),
      (answer) => isAnsweredAs(answer, 'search') && answer.passages.length > 0,
    ),
    nearest: find(
      [...MATTERS, ...owned.map((thing) => `the insurance of ${thing}`)].map(toOwning),
      ({ outcome }) => outcome === 'nearest',
    ),
    silent,
    clarify: find(
      [...names.map((name) => `How does the ${name} differ?`), 'Who owns it?'],
      ({ outcome }) => outcome === 'clarify',
    ),
    several: find(
      joinToEach(owner, [describe, second && `And what does the ${second} do?`]),
      ({ parts = [] }) => parts.length > 1,
    ),
    partly: find(
      joinToEach(owner, [silent && toOwning(silent)]),
      ({ parts = [] }) => parts.length > 1,
    ),
    members: find(
      names.map((name) => `Who is on the ${name}?`),
      ({ outcome }) => outcome === 'answered',
    ),
    yes: find(thing && holder ? [`Is the ${holder} responsible for ${thing}?`] : [], (answer) =>
      isAnsweredAs(answer, 'who-owns'),
    ),
    other: thing && another && `Is the ${another} responsible for ${thing}?`,
    ofFile: find(
      things.map(toOwning),
      ({ outcome, owners, passages: [first] }) =>
        outcome === 'answered' && owners.length > 0 && first?.passage.attribution === 'record',
    ),
    term: find(terms.map(toMeaning), ({ outcome }) => outcome === 'answered'),
    level: find(
      levels.map((title) => `What is the next level after ${title}?`),
      ({ levels: named = [] }) => named.length > 1,
    ),
    levels: find(['Which levels are there?'], (answer) => answer.levels !== undefined),
    reach: toReaching(roles),
  };
}

/** Looks for questions by their answers. */
interface Asking {
  readonly answerTo: (question: string) => Answer;
  /** The first of the candidates that is answered as wanted. */
  readonly find: (
    candidates: readonly string[],
    isWanted: (answer: Answer) => boolean,
  ) => string | undefined;
}

/** Asks each question once, though several choices look at its answer. */
function createAsking(ask: Rolecall['ask']): Asking {
  const answers = new Map<string, Answer>();
  const answerTo = (question: string): Answer => {
    const answer = answers.get(question) ?? ask(question).answer;
    answers.set(question, answer);
    return answer;
  };
  return {
    answerTo,
    find: (candidates, isWanted) =>
      candidates.slice(0, MAX_TRIES).find((one) => isWanted(answerTo(one))),
  };
}

function chooseComparisons(
  names: readonly string[],
  { answerTo, find }: Asking,
): Pick<Questions, 'roles' | 'compare' | 'compareOn' | 'compareThree'> {
  const pair = pickPair(names, answerTo);
  const roles = pair?.names ?? names.slice(0, 2);
  const aspects = [...new Set(pair?.aspects ?? [])];
  const hasRows = (answer: Answer) => isAnsweredAs(answer, 'compare') && answer.rows.length > 0;
  return {
    roles,
    compare: pair?.question,
    compareOn: find(
      aspects.map((aspect) => `How do ${roles.join(' and ')} differ on ${aspect.toLowerCase()}?`),
      (answer) => hasRows(answer) && answer.topic !== null,
    ),
    compareThree: find(
      names.map((third) => `How do ${roles.join(', ')} and ${third} differ?`),
      (answer) => hasRows(answer) && answer.roles.length > 2,
    ),
  };
}

/** A question followed by each of the others, without those that there are not. */
function joinToEach(
  question: string | undefined,
  others: readonly (string | undefined)[],
): readonly string[] {
  if (question === undefined) return [];
  return others.flatMap((other) => (other ? [`${question} ${other}`] : []));
}

function toReaching(
  roles: readonly { readonly role: Answer['roles'][number] }[],
): string | undefined {
  const reached = roles.find(({ role }) => role.contact !== undefined);
  return reached && `How do I reach the ${reached.role.name}?`;
}

function toOwning(matter: string): string {
  return `Who owns ${matter}?`;
}

function toMeaning(term: string): string {
  return `What does ${term} mean?`;
}

function toDescribe(name: string): string {
  return `What does the ${name} do?`;
}

function isAnsweredAs({ outcome, intent }: Answer, asked: Answer['intent']): boolean {
  return outcome === 'answered' && intent === asked;
}

/** Whether it names so many owners: one, or several. */
function hasOwners({ owners }: Answer, count: 1 | 2): boolean {
  return count === 1 ? owners.length === 1 : owners.length > 1;
}

/** The two roles with most to compare among the first, and on what they differ. */
function pickPair(names: readonly string[], answerTo: (question: string) => Answer) {
  const pairs = names.flatMap((one, at) =>
    names.slice(at + 1).map((other) => [one, other] as const),
  );
  const compared = pairs.slice(0, MAX_PAIRS).flatMap((both) => {
    const question = `How do ${both[0]} and ${both[1]} differ?`;
    const answer = answerTo(question);
    const aspects = answer.rows.map(({ aspect }) => aspect).filter((one) => one !== WHOLE_ROLE);
    return isAnsweredAs(answer, 'compare') ? [{ names: both, question, aspects }] : [];
  });
  const isRich = ({ aspects }: { aspects: readonly string[] }) => aspects.length >= ENOUGH_ROWS;
  const most = compared.toSorted((a, b) => b.aspects.length - a.aspects.length)[0];
  return compared.find(isRich) ?? most;
}

/** What the articles have headings for, on the first roles. */
function listHeadings(
  names: readonly string[],
  answerTo: (question: string) => Answer,
): readonly string[] {
  const answers = names.slice(0, MAX_PAIRS).map((name) => answerTo(toDescribe(name)));
  const headings = answers.flatMap(({ passages }) =>
    passages.flatMap(({ passage }) => passage.heading.slice(-1)),
  );
  return [...new Set(headings)].map((heading) => heading.toLowerCase());
}
