import { createContext, useContext } from 'react';
import type { Conversation, Person, Snapshot } from '../../server/protocol.ts';

const EMPTY_SNAPSHOT: Snapshot = {
  people: [],
  conversations: [],
  posts: [],
  statuses: [],
  panels: [],
  features: { commands: [], shortcuts: [] },
  pack: { folder: '', version: 0, isCurrent: true, problems: [], examples: [], articles: [] },
  faultMode: 'none',
};

const SnapshotContext = createContext<Snapshot>(EMPTY_SNAPSHOT);
export const SnapshotProvider = SnapshotContext.Provider;

const ActorContext = createContext('');
export const ActorProvider = ActorContext.Provider;

/** The id of the person whom the page acts as. */
export function useActor(): string {
  return useContext(ActorContext);
}

/** What the person sees, for any component of the page. */
export function useWorkspace(): Snapshot {
  return useContext(SnapshotContext);
}

export function findPerson({ people }: Snapshot, id: string): Person {
  return people.find((one) => one.id === id) ?? { id, name: id, realName: id, isBot: false };
}

/** `#general`, or the name of the other person in a direct message. */
export function toConversationTitle({ kind, name }: Conversation): string {
  return kind === 'im' ? name : `#${name}`;
}
