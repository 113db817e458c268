// Orders the roles that say by themselves how high they stand: `level:` in roles.yaml, or in their article's front matter.

import { splitTitle } from '../../text/title-words.ts';
import type { Passage } from '../passage.ts';
import type { RoleLabels } from '../role-labels.ts';
import type { Role } from '../roles.ts';
import type { Ladder, LevelCode } from './ladder.ts';
import { nameLevel, readLevelLabel } from './level-label.ts';
import { listLevelNames } from './level-names.ts';
import { readPassageTraits } from './passage-traits.ts';

/** A role with its level. */
interface LevelledRole {
  readonly role: Role;
  readonly code: LevelCode;
}

/**
 * The ladders of roles with a level. Roles that one family includes are on one ladder; so are all others, unless two have the
 * same level: then those are whose names end alike. `levels` are the levels of roles as written, by id.
 */
export function readRoleLadders(
  roles: readonly Role[],
  levels: ReadonlyMap<string, string>,
  passages: readonly Passage[],
  labels: RoleLabels,
): readonly Ladder[] {
  const levelled = roles.flatMap((role): LevelledRole[] => {
    const code = readLevelLabel(levels.get(role.id) ?? '', true)?.code ?? null;
    return code === null ? [] : [{ role, code }];
  });
  return groupByFamily(levelled, roles).flatMap(({ about, members }) => {
    const numbers = [...new Set(members.map(({ code }) => code.number))].sort((a, b) => a - b);
    if (numbers.length < 2) return [];
    const sorted = [...members].sort((a, b) => a.code.number - b.code.number);
    const called = listLevelNames(sorted.map(({ role, code }) => ({ title: role.name, code })));
    return [
      {
        about,
        track: null,
        levels: sorted.map(({ role, code }, at) => {
          const own = passages.filter(
            ({ roles: speaksFor, attribution }) =>
              speaksFor.includes(role.id) && attribution !== 'mention',
          );
          return {
            name: nameLevel({ title: role.name, code: isBareNumber(code) ? null : code }),
            title: role.name,
            names: called[at] ?? [],
            code: isBareNumber(code) ? '' : code.text,
            step: numbers.indexOf(code.number),
            role: role.id,
            passages: own,
            traits: readPassageTraits(own, (heading) => labels.inTitle(heading).includes(role.id)),
          };
        }),
      },
    ];
  });
}

function isBareNumber({ prefix }: LevelCode): boolean {
  return prefix === '';
}

/** What belongs to one ladder, and what it is called. */
interface RoleGroup {
  readonly about: readonly string[];
  readonly members: readonly LevelledRole[];
}

function groupByFamily(levelled: readonly LevelledRole[], roles: readonly Role[]): RoleGroup[] {
  const families = roles.filter(({ includes }) => includes !== undefined);
  const groups = new Map<string, { about: string[]; members: LevelledRole[] }>();
  const add = (key: string, about: string[], one: LevelledRole): void => {
    const group = groups.get(key) ?? { about, members: [] };
    groups.set(key, group);
    group.members.push(one);
  };
  const others: LevelledRole[] = [];
  for (const one of levelled) {
    const family = families.find(({ includes = [] }) => includes.includes(one.role.id));
    if (family === undefined) others.push(one);
    else add(`${family.id}\n${one.code.prefix}`, [family.name], one);
  }
  for (const one of others) {
    const { prefix, number } = one.code;
    const beside = others.filter(({ code }) => code.prefix === prefix);
    const isAlone = beside.filter(({ code }) => code.number === number).length === 1;
    const isOneLadder =
      isAlone && new Set(beside.map(({ code }) => code.number)).size === beside.length;
    const ending = isOneLadder ? '' : (splitTitle(one.role.name).at(-1) ?? '');
    add(`\n${prefix}\n${ending}`, [], one);
  }
  return [...groups.values()];
}
