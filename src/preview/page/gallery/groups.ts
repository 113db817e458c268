import type { Exhibit } from '../../server/protocol.ts';

/** Exhibits under one heading. */
export interface ExhibitGroup {
  readonly name: string;
  readonly shown: readonly Exhibit[];
}

/** The exhibits by heading, in the order in which each comes first. */
export function groupExhibits(exhibits: readonly Exhibit[]): readonly ExhibitGroup[] {
  const names = [...new Set(exhibits.map(({ group }) => group))];
  return names.map((name) => ({ name, shown: exhibits.filter(({ group }) => group === name) }));
}
