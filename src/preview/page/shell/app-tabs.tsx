import { hrefOf } from '../state/route.ts';
import { useWorkspace } from '../state/workspace.ts';

/** The two sides of an app in Slack: its Home tab, and the messages between it and a person. */
export function AppTabs({ here }: { readonly here: 'home' | 'messages' }) {
  const { places } = useWorkspace();
  const direct = places.find(({ kind }) => kind === 'im');
  const tabs = [
    { id: 'home', name: 'Home', place: 'home' },
    ...(direct ? [{ id: 'messages', name: 'Messages', place: direct.id }] : []),
  ];
  return (
    <nav className="app-tabs" aria-label="Rolecall">
      {tabs.map(({ id, name, place }) => (
        <a
          key={id}
          href={hrefOf({ place, thread: '' })}
          {...(id === here ? { 'aria-current': 'page' as const } : {})}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
