import type { Role } from '../knowledge/roles.ts';
import type { Flaw, Question } from '../question/question.ts';

/** The fixed sentences that open an answer; everything else that is said is quoted. */

function list(names: readonly string[], word = 'and'): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

function quoted(topic: string): string {
  return `“${topic}”`;
}

function names(roles: readonly Role[]): string {
  return list(roles.map((role) => role.name));
}

/** Opens an answer about roles, about one of their aspects or about a topic alone. */
export function aboutHeadline(roles: readonly Role[], topic: string | null): string {
  if (roles.length === 0)
    return topic === null ? 'The articles say:' : `The articles on ${quoted(topic)}:`;
  return topic === null
    ? `The articles on ${names(roles)}:`
    : `The articles on ${names(roles)} and ${quoted(topic)}:`;
}

export function compareHeadline(roles: readonly Role[], topic: string | null): string {
  const sides = roles.map((role) => role.name).join(' vs ');
  return topic === null
    ? `${sides}, as the articles tell them apart:`
    : `${sides} on ${quoted(topic)}:`;
}

/** Opens who-owns: one owner, one with a close second, several that claim it, or none named. */
export function ownerHeadline(topic: string, owners: readonly Role[]): string {
  const [first, ...others] = owners;
  if (first === undefined) return `The articles speak of ${quoted(topic)} but name nobody for it:`;
  if (others.length === 0) return `For ${quoted(topic)} the articles point to ${first.name}.`;
  return `For ${quoted(topic)} the articles point to ${names(owners)}.`;
}

/** Declines: what the articles lack, as exactly as they allow. */
export function noAnswerHeadline(roles: readonly Role[], topic: string | null): string {
  if (roles.length > 0 && topic !== null)
    return `The articles speak of ${names(roles)}, but not of ${quoted(topic)}.`;
  if (roles.length > 0) return `The articles name ${names(roles)} but say nothing about it.`;
  return topic === null
    ? `The articles don't say.`
    : `The articles don't say anything about ${quoted(topic)}.`;
}

const MISSING: Readonly<Record<Flaw, (question: Question, roles: readonly Role[]) => string>> = {
  'nothing-asked': () => 'Ask me what a role does, who owns something, or how two roles differ.',
  'no-antecedent': () => 'Which role do you mean?',
  'no-topic': () => 'Who owns what? Name the thing that you need an owner for.',
  'one-role': (_, roles) =>
    roles.length === 0
      ? 'Which two roles do you want to compare?'
      : `Compare ${names(roles)} with which role?`,
  'same-role': (_, roles) => `Both names mean ${names(roles)}. Compare it with which other role?`,
  'unknown-role': ({ unknown }) =>
    `The articles know no role called ${list(unknown.map(quoted), 'or')}.`,
};

/** Asks back: what is missing, so that one short reply settles it. */
export function clarifyHeadline(flaw: Flaw, question: Question, roles: readonly Role[]): string {
  return MISSING[flaw](question, roles);
}
