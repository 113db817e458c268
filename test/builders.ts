import type { Answer, ScoredPassage } from '../src/answer/answer.ts';
import type { Catalog } from '../src/answer/catalog.ts';
import type { Explanation } from '../src/answer/explain.ts';
import type { Passage } from '../src/knowledge/passage.ts';
import type { Role } from '../src/knowledge/roles.ts';
import type { ThreadContext } from '../src/question/question.ts';
import type { Rolecall } from '../src/rolecall.ts';

export const ML: Role = { id: 'ml-engineer', name: 'ML engineer', aliases: [] };
export const AI: Role = { id: 'ai-developer', name: 'AI developer', aliases: [] };
/** With a contact in Slack. */
export const ML_IN_SLACK: Role = { ...ML, contact: { channel: 'C0MLTEAM1', handle: '@ml-team' } };

/** The day of these tests: what was updated a year before it is old. */
export const TODAY = '2026-11-26';

/** A passage of ML engineers' found with score 1, everything else as given. */
export function found(parts: Partial<Passage> = {}): ScoredPassage {
  const passage: Passage = {
    id: 'ways.md',
    article: 'Ways of working',
    path: 'ways.md',
    line: 1,
    heading: [],
    slug: '',
    roles: [ML.id],
    attribution: 'heading',
    text: 'They work.',
    source: null,
    updated: null,
    isOutdated: false,
    ...parts,
  };
  return { passage, score: 1 };
}

/** The same with a heading, an address and an age. */
export function foundInHandbook(parts: Partial<Passage> = {}): ScoredPassage {
  return found({
    id: 'roles/ml.md#training',
    article: 'Roles',
    path: 'roles/ml.md',
    line: 3,
    heading: ['Work', 'Training'],
    slug: 'training',
    text: 'The **ML engineer** runs model training.',
    source: 'https://handbook.example/ml',
    updated: '2026-03-31',
    ...parts,
  });
}

/** An answer of nothing, everything else as given. */
export function answer(parts: Partial<Answer> = {}): Answer {
  return {
    question: '',
    outcome: 'answered',
    intent: 'search',
    roles: [],
    topic: null,
    headline: 'Said.',
    owners: [],
    rows: [],
    passages: [],
    closest: [],
    choices: [],
    ...parts,
  };
}

/** What comes nearest to who owns payroll, everything else as given. */
export function nearestAnswer(parts: Partial<Answer> = {}): Answer {
  return answer({
    question: 'who owns payroll?',
    outcome: 'nearest',
    intent: 'who-owns',
    topic: 'payroll',
    headline: 'The articles don’t say who owns “payroll”. Nearest:',
    passages: [found()],
    ...parts,
  });
}

/** The answer to who owns something, everything else as given. */
export function ownerAnswer(parts: Partial<Answer> = {}): Answer {
  return answer({
    question: 'who runs model training?',
    intent: 'who-owns',
    roles: [ML_IN_SLACK],
    topic: 'model training',
    headline: 'ML engineer owns model training',
    ...parts,
  });
}

const EXPLANATION: Explanation = {
  intent: 'search',
  roles: [],
  topic: null,
  enough: 0.5,
  asked: [],
  reasons: [],
};

/** Of a folder with nothing to be asked about. */
export const EMPTY_CATALOG: Catalog = {
  roles: [],
  articles: 0,
  files: 0,
  owned: [],
  things: [],
  terms: [],
  levels: [],
};

/** What a thread is about in which nothing but a topic was asked. */
export function threadOn(topic: string | null): ThreadContext {
  const intent = 'search';
  return {
    intent,
    roles: [],
    topic,
    before: [],
    articles: [],
    form: null,
    action: null,
    earlier: null,
    quoted: [],
    quotedAsNear: false,
  };
}

/** Answers every text by `reply`; the thread's topic holds all that was asked in it so far. */
export function canned(reply: (text: string, before: string | null) => Partial<Answer>): Rolecall {
  return {
    catalog: () => EMPTY_CATALOG,
    ask(text, thread) {
      const topic = [thread?.topic, text].filter((part) => part !== undefined).join(' > ');
      return {
        answer: answer({ question: text, ...reply(text, thread?.topic ?? null) }),
        thread: threadOn(topic),
        explain: () => EXPLANATION,
      };
    },
  };
}
