import type { types } from '@slack/bolt';
import type { Role } from '../../knowledge/roles.ts';
import type { FormValues } from './form-values.ts';
import { plainTextObject } from './plain-text-object.ts';
import { findRole, renderRoleSelect } from './role-select.ts';

/** Its `callback_id`. */
export const COMPARE_VIEW = 'compare';
const COMPARE_FIELDS = { first: 'first', second: 'second', topic: 'topic' } as const;
const MAX_TOPIC_LENGTH = 200;

/** What was entered in the form. */
export interface CompareForm {
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly topic: string;
}

/** What is wrong with it, by field. */
export type CompareErrors = Partial<Record<keyof typeof COMPARE_FIELDS, string>>;

/** Asks which two roles to compare. */
export function renderCompareModal(roles: readonly Role[]): types.ModalView {
  if (roles.length < 2) return TOO_FEW_ROLES;
  const input = (block_id: string, label: string, element: types.StaticSelect) =>
    ({ type: 'input', block_id, label: plainTextObject(label), element }) as const;
  return {
    type: 'modal',
    callback_id: COMPARE_VIEW,
    title: plainTextObject('Compare roles'),
    submit: plainTextObject('Compare'),
    close: plainTextObject('Cancel'),
    blocks: [
      input(
        COMPARE_FIELDS.first,
        'Role',
        renderRoleSelect(roles, COMPARE_FIELDS.first, 'Choose a role'),
      ),
      input(
        COMPARE_FIELDS.second,
        'Compared with',
        renderRoleSelect(roles, COMPARE_FIELDS.second, 'Choose another'),
      ),
      {
        type: 'input',
        block_id: COMPARE_FIELDS.topic,
        optional: true,
        label: plainTextObject('On what?'),
        hint: plainTextObject(
          'Leave it empty to compare them as a whole. I answer in our direct messages.',
        ),
        element: {
          type: 'plain_text_input',
          action_id: COMPARE_FIELDS.topic,
          max_length: MAX_TOPIC_LENGTH,
          placeholder: plainTextObject('one thing that the articles speak of'),
        },
      },
    ],
  };
}

/** What a submitted form holds. */
export function readCompareForm(values: FormValues): CompareForm {
  const at = (field: string) => values[field]?.[field];
  return {
    first: at(COMPARE_FIELDS.first)?.selected_option?.value,
    second: at(COMPARE_FIELDS.second)?.selected_option?.value,
    topic: at(COMPARE_FIELDS.topic)?.value?.trim() ?? '',
  };
}

/** The question that a form asks, or what is wrong with it. */
export function formToQuestion(
  { first, second, topic }: CompareForm,
  roles: readonly Role[],
): { readonly question: string } | { readonly errors: CompareErrors } {
  const one = findRole(roles, first);
  const other = findRole(roles, second);
  if (one === undefined) return { errors: { first: 'Choose a role.' } };
  if (other === undefined) return { errors: { second: 'Choose a role.' } };
  if (one === other) return { errors: { second: `Choose a role other than ${one.name}.` } };
  const on = topic === '' ? '' : ` on ${topic}`;
  return { question: `/role-compare ${one.name} vs ${other.name}${on}` };
}

const TOO_FEW_ROLES: types.ModalView = {
  type: 'modal',
  title: plainTextObject('Compare roles'),
  close: plainTextObject('Close'),
  blocks: [
    {
      type: 'section',
      text: plainTextObject(
        'There are no two roles to compare: those who keep the articles can add roles to roles.yaml.',
      ),
    },
  ],
};
