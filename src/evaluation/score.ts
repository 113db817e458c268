import type { Reply, Rolecall } from '../rolecall.ts';
import type { Case } from './set.ts';

type Answer = Reply['answer'];

interface Result {
  readonly case: Case;
  /** What was wanted and what came, one sentence each; empty when the case passes. */
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
  /** Who-owns: the owner wanted is the first. */
  readonly ownerFirst: Share;
  /** Over the cases with evidence; recall is the mean share of it that stands in the first passages. */
  readonly evidence: { readonly of: number; recallAt1: number; recallAt3: number; mrr: number };
  /** Of the cases to be declined: those answered all the same. */
  readonly falseAnswers: Share;
}

/** Asks every case in order; a follow-up in the thread of the case before it. */
export function askCases(cases: readonly Case[], rolecall: Rolecall): Answer[] {
  let thread: Reply['thread'];
  return cases.map(({ ask, follows }) => {
    const reply = follows && thread !== undefined ? rolecall.ask(ask, thread) : rolecall.ask(ask);
    thread = reply.thread;
    return reply.answer;
  });
}

/** Holds each answer (same order as `cases`) against its case. */
export function scoreAnswers(cases: readonly Case[], answers: readonly Answer[]): Score {
  const pairs = cases.flatMap((one, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [{ one, answer }];
  });
  const results = pairs.map(({ one, answer }) => ({ case: one, fails: judge(one, answer) }));
  const owned = pairs.filter(({ one }) => one.owner !== undefined);
  const declines = pairs.filter(({ one }) => !one.outcomes.includes('answered'));
  const evidence = pairs.filter(({ one }) => one.says.length > 0);
  const ranks = evidence.map(({ one, answer }) => one.says.map((says) => rankOf(says, answer)));
  return {
    results,
    passed: share(results, passes),
    kinds: countKinds(results),
    ownerFirst: share(owned, ({ one, answer }) => answer.owners[0]?.role.id === one.owner),
    evidence: {
      of: evidence.length,
      recallAt1: mean(ranks.map((group) => recall(group, 1))),
      recallAt3: mean(ranks.map((group) => recall(group, 3))),
      mrr: mean(ranks.map((group) => 1 / Math.min(...group))),
    },
    falseAnswers: share(declines, ({ answer }) => answer.outcome === 'answered'),
  };
}

function judge(one: Case, answer: Answer): string[] {
  if (!one.outcomes.includes(answer.outcome)) {
    return [`outcome: wanted ${one.outcomes.join(' or ')}, got ${answer.outcome}`];
  }
  const fails: string[] = [];
  const expect = (what: string, wanted: string | undefined, got: string): void => {
    if (wanted !== undefined && wanted !== got) fails.push(`${what}: wanted ${wanted}, got ${got}`);
  };
  expect('intent', one.intent, answer.intent);
  expect('roles', one.roles && names(one.roles), names(answer.roles.map(({ id }) => id)));
  expect('owner', one.owner, answer.owners[0]?.role.id ?? 'nobody');
  if (answer.outcome !== 'answered') return fails;
  for (const says of one.says) {
    const rank = rankOf(says, answer);
    if (rank > one.top) {
      const place = rank === Number.POSITIVE_INFINITY ? 'in no passage' : `in passage ${rank}`;
      fails.push(`says: "${says}" wanted in the first ${one.top} passages, stands ${place}`);
    }
  }
  for (const aspect of one.rows) {
    const row = answer.rows.find((candidate) => bare(candidate.aspect) === bare(aspect));
    if (row === undefined) fails.push(`rows: wanted "${aspect}", ${listRows(answer)}`);
    else if (row.cells.some((cell) => cell.text === null)) {
      fails.push(`rows: "${aspect}" leaves a role without a word`);
    }
  }
  return fails;
}

/** 1-based place of the first passage whose heading or text holds these words in a row; Infinity for none. */
function rankOf(says: string, { passages }: Answer): number {
  const index = passages.findIndex(({ passage }) =>
    `${bare(passage.heading.join(' '))}${bare(passage.text)}`.includes(bare(says)),
  );
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

/** Words alone, lower case, each between single blanks: no markup, punctuation or accents. */
function bare(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

function listRows({ rows }: Answer): string {
  return rows.length === 0 ? 'got no rows' : `got ${names(rows.map(({ aspect }) => aspect))}`;
}

function countKinds(results: readonly Result[]): Map<string, Share> {
  const kinds = new Set(results.map((result) => result.case.kind));
  return new Map(
    [...kinds].map((kind) => [
      kind,
      share(
        results.filter((result) => result.case.kind === kind),
        passes,
      ),
    ]),
  );
}

function names(list: readonly string[]): string {
  return list.join(', ') || 'none';
}

function passes({ fails }: Result): boolean {
  return fails.length === 0;
}

function share<T>(of: readonly T[], hit: (one: T) => boolean): Share {
  return { of: of.length, hits: of.filter(hit).length };
}

function recall(ranks: readonly number[], first: number): number {
  return ranks.filter((rank) => rank <= first).length / ranks.length;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1);
}
