import { createContext, useContext } from 'react';
import type { Person, Place, Sight } from '../../server/protocol.ts';

const empty: Sight = {
  people: [],
  places: [],
  posts: [],
  statuses: [],
  panels: [],
  features: { commands: [], shortcuts: [] },
  pack: { folder: '', version: 0, isCurrent: true, problems: [] },
  trouble: 'none',
};

const SightContext = createContext<Sight>(empty);
export const SightProvider = SightContext.Provider;

/** What the person sees, for parts of the page that lie deep. */
export function useWorkspace(): Sight {
  return useContext(SightContext);
}

export function personIn({ people }: Sight, id: string): Person {
  return people.find((one) => one.id === id) ?? { id, name: id, realName: id, isBot: false };
}

/** `#general`, or the name of the one at the other end. */
export function titleOf({ kind, name }: Place): string {
  return kind === 'im' ? name : `#${name}`;
}
