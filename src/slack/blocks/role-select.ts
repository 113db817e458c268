import type { types } from '@slack/bolt';
import type { Role } from '../../knowledge/roles.ts';
import { shorten } from '../../text/shorten.ts';
import { LIMITS } from '../format/limits.ts';
import { plainTextObject } from './plain-text-object.ts';

/** Characters for each of the two names in a group's label. */
const LABEL_NAME = 35;

/** A select of roles; many are grouped by name. */
export function renderRoleSelect(
  roles: readonly Role[],
  actionId: string,
  placeholder: string,
): types.StaticSelect {
  const select = {
    type: 'static_select',
    action_id: actionId,
    placeholder: plainTextObject(placeholder),
  } as const;
  if (roles.length <= LIMITS.options) return { ...select, options: roles.map(roleOption) };
  const sorted = roles.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const groups = Array.from(
    { length: Math.min(LIMITS.options, Math.ceil(sorted.length / LIMITS.options)) },
    (_, index) => sorted.slice(index * LIMITS.options, (index + 1) * LIMITS.options),
  );
  return {
    ...select,
    option_groups: groups.map((group) => ({
      label: toLabel(group),
      options: group.map(roleOption),
    })),
  };
}

/** The role of an option's value; undefined where there is no such role any more. */
export function findRole(roles: readonly Role[], value: string | undefined): Role | undefined {
  return roles.find((role) => toValue(role) === value);
}

function roleOption(role: Role): types.PlainTextOption {
  return {
    text: plainTextObject(shorten(role.name, LIMITS.button)),
    value: toValue(role),
  };
}

function toValue({ id }: Role): string {
  return id.slice(0, LIMITS.optionValue);
}

function toLabel(group: readonly Role[]): types.PlainTextElement {
  const names = group.map(({ name }) => shorten(name, LABEL_NAME));
  return plainTextObject([names.at(0), names.at(-1)].join(' – '));
}
