import { toHref } from '../state/route.ts';
import { useWorkspace } from '../state/workspace.ts';

/** The two sides of an app in Slack: its Home tab, and the messages between it and a person. */
export function AppTabs({ here }: { readonly here: 'home' | 'messages' }) {
  const { conversations } = useWorkspace();
  const direct = conversations.find(({ kind }) => kind === 'im');
  const tabs = [
    { id: 'home', name: 'Home', pane: 'home' },
    ...(direct ? [{ id: 'messages', name: 'Messages', pane: direct.id }] : []),
  ];
  return (
    <nav className="app-tabs" aria-label="Rolecall">
      {tabs.map(({ id, name, pane }) => (
        <a
          key={id}
          href={toHref({ pane, thread: '' })}
          {...(id === here ? { 'aria-current': 'page' as const } : {})}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
