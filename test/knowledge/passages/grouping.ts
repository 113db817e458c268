import {
  FIRST_STATE,
  type GroupingContext,
  type GroupingState,
  type GroupingStep,
} from '../../../src/knowledge/passages/grouping-state.ts';
import type { LabelledRoles, LineGroup } from '../../../src/knowledge/passages/line-group.ts';
import { createRoleLabels } from '../../../src/knowledge/role-labels.ts';
import { createNameFinder } from '../../../src/text/role-names.ts';

export const labels = createRoleLabels(
  createNameFinder([
    { id: 'designer', name: 'Designer', aliases: [] },
    { id: 'pm', name: 'Product manager', aliases: ['PM'] },
  ]),
);

/** A section that is no role's. */
export const CONTEXT: GroupingContext = { labels, sectionRoles: [], legend: () => new Map() };
/** A section of the designer. */
export const OF_DESIGNER: GroupingContext = {
  labels,
  sectionRoles: ['designer'],
  legend: () => new Map(),
};

export const labelled = (...roles: string[]): LabelledRoles => ({ roles, by: 'lead-in' });

/** The state at a block, given as far as it is not that at the beginning of a section. */
export const at = (state: Partial<GroupingState>): GroupingState => ({ ...FIRST_STATE, ...state });

const writeRoles = (label: LabelledRoles | null): string =>
  label === null ? 'no role' : `${label.roles.join(' ')} by ${label.by}`;

/** A group as `roles, flags | lead-in > line; line`. */
export function writeGroup(group: LineGroup): string {
  const flags = `${group.isDisowned ? ', disowned' : ''}${group.isSeparate ? ', separate' : ''}`;
  const leadIn = group.leadIn === null ? '' : `${group.leadIn.text} > `;
  const lines = group.lines.map(({ text }) => text).join('; ');
  return `${writeRoles(group.labelled)}${flags} | ${leadIn}${lines}`;
}

/** What a step gives: the groups, each in a line, and how the state differs from that at the beginning of a section. */
export function writeStep({ groups, state }: GroupingStep): readonly string[] {
  const { leadIn, leadInRoles, boldHeadingRoles, isDisowned } = state;
  return [
    ...groups.map(writeGroup),
    ...(leadIn.length > 0 ? [`waiting: ${leadIn.map(({ text }) => text).join('; ')}`] : []),
    ...(leadInRoles ? [`next block: ${writeRoles(leadInRoles)}`] : []),
    ...(boldHeadingRoles ? [`up to the next bold line: ${writeRoles(boldHeadingRoles)}`] : []),
    ...(isDisowned ? ['next block: disowned'] : []),
  ];
}
