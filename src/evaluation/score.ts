import type { Answer } from '../answer/answer.ts';
import type { Reply } from '../answer/reply.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Rolecall } from '../rolecall.ts';
import { foldText } from '../text/fold-text.ts';
import { createNameFinder } from '../text/role-names.ts';
import { type ComparisonFlaws, countComparisonFlaws } from './comparisons.ts';
import type { EvaluationCase } from './set.ts';

/** Passages that are shown as nearest. */
const MOST_NEAREST = 2;

interface Result {
  readonly case: EvaluationCase;
  /** What was wanted and what came instead, one sentence each; empty when the case passes. */
  readonly fails: readonly string[];
}

export interface Share {
  readonly of: number;
  readonly hits: number;
}

export interface Score {
  readonly results: readonly Result[];
  readonly passed: Share;
  readonly kinds: ReadonlyMap<string, Share>;
  /** Of the cases that want an owner: those whose first owner is the wanted one. */
  readonly ownerFirst: Share;
  /** Over the cases with evidence; recall is the mean share of it that is in the first passages. */
  readonly evidence: { readonly of: number; recallAt1: number; recallAt3: number; mrr: number };
  /** Of the cases that want no answer: those that were answered. */
  readonly falseAnswers: Share;
  /** Of all cases: those that pass, or show the evidence of an answer as what is nearest. */
  readonly helped: Share;
  /** Of all cases: those answered where no answer was wanted, by another owner, or without the evidence. */
  readonly firmAndWrong: Share;
  /** Of the cases that want a no: those for which something was shown as nearest. */
  readonly nearestOnNo: Share;
  readonly comparisons: ComparisonFlaws;
}

/** Asks every case in order; a follow-up in the thread of the case before it. */
export function askCases(cases: readonly EvaluationCase[], rolecall: Rolecall): Reply[] {
  let thread: Reply['thread'];
  return cases.map(({ ask, follows }) => {
    const reply = follows && thread !== undefined ? rolecall.ask(ask, thread) : rolecall.ask(ask);
    thread = reply.thread;
    return reply;
  });
}

/** Compares each answer with the case of the same index; `roles` are all that the articles are about. */
export function scoreAnswers(
  cases: readonly EvaluationCase[],
  answers: readonly Answer[],
  roles: readonly Role[],
): Score {
  const pairs = cases.flatMap((one, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [{ one, answer }];
  });
  const results = pairs.map(({ one, answer }) => ({ case: one, fails: findFailures(one, answer) }));
  const owned = pairs.filter(({ one }) => one.owner !== undefined);
  const declines = pairs.filter(({ one }) => !one.outcomes.includes('answered'));
  const evidence = pairs.filter(({ one }) => one.says.length > 0);
  const ranks = evidence.map(({ one, answer }) => one.says.map((says) => findRank(says, answer)));
  return {
    results,
    passed: countHits(results, hasPassed),
    kinds: countKinds(results),
    ownerFirst: countHits(owned, ({ one, answer }) => findFirstOwner(answer) === one.owner),
    evidence: {
      of: evidence.length,
      recallAt1: average(ranks.map((group) => computeRecall(group, 1))),
      recallAt3: average(ranks.map((group) => computeRecall(group, 3))),
      mrr: average(ranks.map((group) => 1 / Math.min(...group))),
    },
    falseAnswers: countHits(declines, ({ answer }) => answer.outcome === 'answered'),
    helped: countHits(pairs, ({ one, answer }) => hasHelped(one, answer)),
    firmAndWrong: countHits(pairs, ({ one, answer }) => isFirmAndWrong(one, answer)),
    nearestOnNo: countHits(
      pairs.filter(({ one }) => wantsNo(one)),
      ({ answer }) => answer.outcome === 'nearest',
    ),
    comparisons: countComparisonFlaws(answers, createNameFinder(roles)),
  };
}

function findFailures(one: EvaluationCase, answer: Answer): string[] {
  if (!one.outcomes.includes(answer.outcome)) {
    return [`outcome: wanted ${one.outcomes.join(' or ')}, got ${answer.outcome}`];
  }
  const fails: string[] = [];
  const expect = (what: string, wanted: string | undefined, got: string): void => {
    if (wanted !== undefined && wanted !== got) fails.push(`${what}: wanted ${wanted}, got ${got}`);
  };
  expect('intent', one.intent, answer.intent);
  expect('roles', one.roles && joinNames(one.roles), joinNames(answer.roles.map(({ id }) => id)));
  const isAnswered = answer.outcome === 'answered';
  if (isAnswered) expect('owner', one.owner, findFirstOwner(answer) ?? 'none');
  if (isAnswered || answer.outcome === 'nearest') fails.push(...findUnsaid(one, answer));
  if (!isAnswered) return fails;
  for (const aspect of one.rows) {
    const row = answer.rows.find(
      (candidate) => toPlainWords(candidate.aspect) === toPlainWords(aspect),
    );
    if (row === undefined) fails.push(`rows: wanted "${aspect}", ${listRows(answer)}`);
    else if (row.cells.some((cell) => cell.text === null)) {
      fails.push(`rows: "${aspect}" says nothing about a role`);
    }
  }
  return fails;
}

/** Of what a case wants to be said, what is not in the first passages. */
function findUnsaid({ says: wanted, top }: EvaluationCase, answer: Answer): string[] {
  return wanted.flatMap((says) => {
    const rank = findRank(says, answer);
    if (rank <= top) return [];
    const place =
      rank === Number.POSITIVE_INFINITY ? 'found in no passage' : `found in passage ${rank}`;
    return [`says: "${says}" wanted in the first ${top} passages, ${place}`];
  });
}

function findFirstOwner({ owners }: Answer): string | undefined {
  return owners[0]?.role.id;
}

/** Whether who asked got what the case wants, be it as what is nearest. */
function hasHelped(one: EvaluationCase, answer: Answer): boolean {
  if (findFailures(one, answer).length === 0) return true;
  const isWanted = one.outcomes.includes('answered') && one.says.length > 0;
  return (
    answer.outcome === 'nearest' &&
    isWanted &&
    one.says.every((says) => findRank(says, answer) <= MOST_NEAREST)
  );
}

/** Whether it was answered without reserve, and not as the case wants it. */
export function isFirmAndWrong(one: EvaluationCase, answer: Answer): boolean {
  if (answer.outcome !== 'answered') return false;
  const isOtherOwner = one.owner !== undefined && findFirstOwner(answer) !== one.owner;
  return !one.outcomes.includes('answered') || isOtherOwner || findUnsaid(one, answer).length > 0;
}

function wantsNo({ outcomes }: EvaluationCase): boolean {
  return (
    outcomes.includes('no-answer') &&
    !outcomes.some((one) => one === 'answered' || one === 'nearest')
  );
}

/** 1-based rank of the first passage whose heading or text has these words in this order; Infinity for none. */
function findRank(says: string, { passages }: Answer): number {
  const index = passages.findIndex(({ passage }) =>
    `${toPlainWords(passage.heading.join(' '))}${toPlainWords(passage.text)}`.includes(
      toPlainWords(says),
    ),
  );
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

/** Lower-case words between single spaces: no markup, punctuation or accents. */
function toPlainWords(text: string): string {
  return ` ${foldText(text.normalize('NFKD').replace(/\p{M}/gu, ''))} `;
}

function listRows({ rows }: Answer): string {
  return rows.length === 0 ? 'got no rows' : `got ${joinNames(rows.map(({ aspect }) => aspect))}`;
}

function countKinds(results: readonly Result[]): Map<string, Share> {
  const kinds = new Set(results.map((result) => result.case.kind));
  return new Map(
    [...kinds].map((kind) => [
      kind,
      countHits(
        results.filter((result) => result.case.kind === kind),
        hasPassed,
      ),
    ]),
  );
}

function joinNames(list: readonly string[]): string {
  return list.join(', ') || 'none';
}

function hasPassed({ fails }: Result): boolean {
  return fails.length === 0;
}

function countHits<T>(of: readonly T[], hit: (one: T) => boolean): Share {
  return { of: of.length, hits: of.filter(hit).length };
}

function computeRecall(ranks: readonly number[], first: number): number {
  return ranks.filter((rank) => rank <= first).length / ranks.length;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1);
}
