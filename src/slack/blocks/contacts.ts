import type { Answer } from '../../answer/answer.ts';
import type { Role } from '../../knowledge/roles.ts';
import { toLiteral } from '../format/literal-marks.ts';

/** Whom to ask about a role; a channel's id becomes a link, anything else stays text, so that it notifies no one. */
export function renderContact({ contact }: Pick<Role, 'contact'>): string {
  const channel = contact?.channel ?? '';
  const link = isChannelId(channel) ? `<#${channel}>` : toLiteral(channel);
  return [link, toLiteral(contact?.handle ?? '')].filter(Boolean).join(', ');
}

/** The roles asked about that can be reached: those to turn to where the articles don't say. */
export function selectAsked({ choices, roles }: Pick<Answer, 'choices' | 'roles'>): Role[] {
  return choices.filter(({ id }) => roles.some((role) => role.id === id));
}

/** Whether a contact's channel is one that Slack can link to. */
export function isChannelId(channel = ''): boolean {
  return /^[CG][A-Z0-9]{6,}$/.test(channel);
}
