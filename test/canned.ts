import type { Answer, Found } from '../src/answer/answer.ts';
import type { Explanation } from '../src/answer/explain.ts';
import type { Role } from '../src/knowledge/roles.ts';
import type { Rolecall } from '../src/rolecall.ts';

export const ML: Role = { id: 'ml-engineer', name: 'ML engineer', aliases: [] };
export const AI: Role = { id: 'ai-developer', name: 'AI developer', aliases: [] };

/** A passage of ML engineers' found with score 1, everything else as given. */
export function found(id: string, text: string, heading: string[] = []): Found {
  const passage = {
    id,
    article: 'Ways of working',
    path: 'ways.md',
    line: 1,
    heading,
    slug: '',
    roles: [ML.id],
    attribution: 'heading',
    text,
    source: null,
    updated: null,
  } as const;
  return { passage, score: 1 };
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

const EXPLANATION: Explanation = {
  intent: 'search',
  roles: [],
  topic: null,
  enough: 0.5,
  asked: [],
  reasons: [],
};

/** Answers every text by `reply`; the thread's topic holds all that was asked in it so far. */
export function canned(reply: (text: string, before: string | null) => Partial<Answer>): Rolecall {
  return {
    holdings: () => ({ roles: [], articles: 0, owned: [] }),
    ask(text, thread) {
      const topic = [thread?.topic, text].filter((part) => part !== undefined).join(' > ');
      return {
        answer: answer({ question: text, ...reply(text, thread?.topic ?? null) }),
        thread: { intent: 'search', roles: [], topic, before: [], articles: [] },
        explain: () => EXPLANATION,
      };
    },
  };
}
