import type { types } from '@slack/bolt';
import type { Answer } from '../../answer/answer.ts';
import { type FurtherTopic, listFurtherTopics } from '../../answer/further-topics.ts';
import { shorten } from '../../text/shorten.ts';
import { LIMITS } from '../format/limits.ts';
import { ACTION_IDS } from './action-ids.ts';
import { selectRows } from './comparison-table.ts';
import { plainTextObject } from './plain-text-object.ts';

/** A select of what else can be asked about the roles of an answer; undefined where there is nothing. */
export function renderTopicSelect(answer: Answer, suffix: string): types.StaticSelect | undefined {
  const topics = listOffered(answer);
  if (topics.length === 0) return undefined;
  const [role] = answer.roles;
  const isComparison = answer.intent === 'compare';
  const placeholder = isComparison ? 'Other aspects' : `More on ${role?.name ?? 'this'}`;
  return {
    type: 'static_select',
    action_id: `${ACTION_IDS.topic}:${suffix}`,
    placeholder: plainTextObject(shorten(placeholder, LIMITS.button)),
    options: topics.map(({ label }) => ({ text: plainTextObject(label), value: label })),
  };
}

/** The topic of a chosen option; undefined where the articles have it no more. */
export function findTopic(answer: Answer, value: string): FurtherTopic | undefined {
  return listFurtherTopics(answer).find(({ label }) => label === value);
}

/** Those that fit into an option whole, and have something to show in it. */
function listOffered(answer: Answer): readonly FurtherTopic[] {
  if (answer.parts !== undefined) return [];
  const shown = new Set(selectRows(answer, 'most').map(({ aspect }) => aspect));
  return listFurtherTopics(answer, shown)
    .filter(({ label }) => label.trim() !== '' && label.length <= LIMITS.button)
    .slice(0, LIMITS.options);
}
