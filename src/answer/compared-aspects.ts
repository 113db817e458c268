// Finds the aspects on which the articles speak of roles: the headings of their sections, the labels of their lines.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import { foldText } from '../text/fold-text.ts';
import { toPlainText } from '../text/plain-text.ts';
import { dropNames } from '../text/role-names.ts';
import { joinRowLabels, readRowLine } from '../text/row-line.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';

/** What the articles have to say of one of the roles compared. */
export interface Side {
  readonly role: Role;
  readonly found: readonly ScoredPassage[];
}

/** What one role's articles say on an aspect. */
export interface AspectSide extends Side {
  /** What a label introduces; none where a heading is the aspect. */
  readonly said: readonly SaidOnAspect[];
}

/** What a passage says on an aspect, as plain text. */
export interface SaidOnAspect {
  readonly text: string;
  readonly passage: Passage;
}

/** An aspect on which the articles speak of every role. */
export interface SharedAspect {
  readonly label: string;
  readonly sides: readonly AspectSide[];
}

interface AspectOfRole {
  readonly label: string;
  readonly found: ScoredPassage[];
  readonly said: SaidOnAspect[];
}

/** `**Label**: text`, as a line or a list item. */
const LABELLED = /^(?:[-*+]\s+)?\*\*([^*]{1,80}?):?\*\*:?\s+(?:[–—-]\s+)?(\S.*)$/;

/** The nearest heading of a passage that does not name the role or one that it includes; null where there is none. */
export function findAspect(passage: Passage, role: Role, index: PassageIndex): string | null {
  return passage.heading.findLast((heading) => !isNameOf(heading, role, index)) ?? null;
}

function isNameOf(text: string, role: Role, index: PassageIndex): boolean {
  const ids = [role.id, ...index.membersOf(role.id)];
  return index.findNames(text).some((hit) => ids.includes(hit.role));
}

/** Whether a label is nothing but names of roles. */
function isOnlyNames(label: string, index: PassageIndex): boolean {
  return !/\p{L}/u.test(dropNames(label, index.findNames(label)));
}

/** Aspects on which the articles speak of every role, in the order of the first role's articles. */
export function findSharedAspects(
  sides: readonly Side[],
  index: PassageIndex,
): readonly SharedAspect[] {
  const [first = new Map<string, AspectOfRole>(), ...others] = sides.map((side) =>
    readAspects(side, index),
  );
  return [...first].flatMap(([key, aspect]) => {
    const all = [aspect, ...others.flatMap((aspects) => aspects.get(key) ?? [])];
    if (all.length < sides.length) return [];
    const shared = sides.flatMap(({ role }, at) => {
      const own = all[at];
      return own === undefined ? [] : [{ role, found: own.found, said: own.said }];
    });
    return [{ label: aspect.label, sides: shared }];
  });
}

/** The passages of one side by aspect, in the order of the articles. */
function readAspects({ role, found }: Side, index: PassageIndex): Map<string, AspectOfRole> {
  const aspects = new Map<string, AspectOfRole>();
  const add = (label: string, one: ScoredPassage, said: string | null): void => {
    const key = foldText(label);
    if (key === '') return;
    const aspect = aspects.get(key) ?? { label, found: [], said: [] };
    aspects.set(key, aspect);
    if (said !== null) aspect.said.push({ text: said, passage: one.passage });
    const isKnown = aspect.found.some(({ passage }) => passage.id === one.passage.id);
    if (!isKnown) aspect.found.push(one);
  };
  const ids = [role.id, ...index.membersOf(role.id)];
  const own = found.filter(({ passage }) => passage.roles.some((id) => ids.includes(id)));
  // What only mentions a role speaks of others.
  for (const one of [...(own.length > 0 ? own : found)].sort(compareByPlace)) {
    const labelled = readLabels(one.passage, role, index);
    for (const { label, text } of labelled) add(label, one, text);
    const heading = labelled.length > 0 ? null : findAspect(one.passage, role, index);
    if (heading !== null) add(heading, one, null);
  }
  return aspects;
}

/** What the labels of a passage's lines introduce, where the passage is made of such lines. */
function readLabels(
  { text }: Passage,
  role: Role,
  index: PassageIndex,
): { readonly label: string; readonly text: string }[] {
  return text.split('\n').flatMap((written) => {
    const line = written.trim();
    const row = readRowLine(line);
    if (row !== null) {
      const isOwn = isNameOf(row.head, role, index);
      return row.cells.map((cell) => ({
        label: isOwn ? cell.label : joinRowLabels(toPlainText(row.head), cell.label),
        text: cell.text,
      }));
    }
    const [, label, said] = LABELLED.exec(line) ?? [];
    if (label === undefined || said === undefined) return [];
    // what is said of another role by its name is no aspect of this one
    if (isNameOf(label, role, index) || isOnlyNames(label, index)) return [];
    return [{ label: toPlainText(label), text: toPlainText(said) }];
  });
}

function compareByPlace(a: ScoredPassage, b: ScoredPassage): number {
  if (a.passage.path !== b.passage.path) return a.passage.path < b.passage.path ? -1 : 1;
  return a.passage.line - b.passage.line;
}
