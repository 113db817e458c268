import type { Person } from '../../server/protocol.ts';
import { Mark } from './icons.tsx';

/** A person's picture; decorative, as the name is beside it. */
export function Avatar({ person }: { readonly person: Person }) {
  if (person.isBot) {
    return (
      <span className="avatar avatar-bot">
        <Mark />
      </span>
    );
  }
  const [first = '', second = ''] = person.realName.split(' ');
  return (
    <span className="avatar" data-person={person.name} aria-hidden="true">
      {first.slice(0, 1)}
      {second.slice(0, 1)}
    </span>
  );
}
