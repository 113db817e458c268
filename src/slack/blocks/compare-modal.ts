import type { types } from '@slack/bolt';
import type { Answer } from '../../answer/answer.ts';
import { findRole, toRoleSelect } from './role-select.ts';

type Role = Answer['roles'][number];

/** What its submission is called. */
export const COMPARE_VIEW = 'compare';
const FIELDS = { first: 'first', second: 'second', topic: 'topic' } as const;
const LONGEST_TOPIC = 200;

/** What stands in the form. */
export interface Comparison {
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly topic: string;
}

/** What is wrong with it, by field. */
export type Errors = Partial<Record<keyof typeof FIELDS, string>>;

/** Asks which two roles to compare. */
export function toCompareModal(roles: readonly Role[]): types.ModalView {
  if (roles.length < 2) return tooFew;
  const input = (block_id: string, label: string, element: types.StaticSelect) =>
    ({ type: 'input', block_id, label: plain(label), element }) as const;
  return {
    type: 'modal',
    callback_id: COMPARE_VIEW,
    title: plain('Compare roles'),
    submit: plain('Compare'),
    close: plain('Cancel'),
    blocks: [
      input(FIELDS.first, 'Role', toRoleSelect(roles, FIELDS.first, 'Choose a role')),
      input(FIELDS.second, 'Compared with', toRoleSelect(roles, FIELDS.second, 'Choose another')),
      {
        type: 'input',
        block_id: FIELDS.topic,
        optional: true,
        label: plain('On what?'),
        hint: plain('Leave it empty to compare them as a whole. I answer in our direct messages.'),
        element: {
          type: 'plain_text_input',
          action_id: FIELDS.topic,
          max_length: LONGEST_TOPIC,
          placeholder: plain('career paths'),
        },
      },
    ],
  };
}

/** What a submitted form holds. */
export function readComparison(values: Values): Comparison {
  const at = (field: string) => values[field]?.[field];
  return {
    first: at(FIELDS.first)?.selected_option?.value,
    second: at(FIELDS.second)?.selected_option?.value,
    topic: at(FIELDS.topic)?.value?.trim() ?? '',
  };
}

/** The question that a form asks, or what is wrong with it. */
export function toQuestion(
  { first, second, topic }: Comparison,
  roles: readonly Role[],
): { readonly question: string } | { readonly errors: Errors } {
  const one = findRole(roles, first);
  const other = findRole(roles, second);
  if (one === undefined) return { errors: { first: 'Choose a role.' } };
  if (other === undefined) return { errors: { second: 'Choose a role.' } };
  if (one === other) return { errors: { second: `Choose a role other than ${one.name}.` } };
  const on = topic === '' ? '' : ` on ${topic}`;
  return { question: `/role-compare ${one.name} vs ${other.name}${on}` };
}

type Values = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null | undefined;
          readonly selected_option?: { readonly value?: string | undefined } | null | undefined;
        }
      >
    >
  >
>;

const tooFew: types.ModalView = {
  type: 'modal',
  title: plain('Compare roles'),
  close: plain('Close'),
  blocks: [
    {
      type: 'section',
      text: plain(
        'There are no two roles to compare: those who keep the articles can add roles to roles.yaml.',
      ),
    },
  ],
};

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text };
}
