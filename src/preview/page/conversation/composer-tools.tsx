import { Icon } from '../shell/icons.tsx';
import { Menu } from '../shell/menu.tsx';
import { useAct } from '../state/actions.ts';
import { useWorkspace } from '../state/workspace.ts';

/** The buttons of a composer: mention, command, shortcuts, send. */
export function ComposerTools({
  isThread,
  canSend,
  insert,
}: {
  readonly isThread: boolean;
  readonly canSend: boolean;
  /** Puts `@` or `/` into the text. */
  readonly insert: (sign: string) => void;
}) {
  const act = useAct();
  const { features } = useWorkspace();
  const shortcuts = features.shortcuts.filter(({ kind }) => kind === 'global');
  return (
    <div className="composer-tools">
      <button type="button" className="icon-button" title="Mention" onClick={() => insert('@')}>
        <Icon name="at" />
        <span className="sr-only">Mention someone</span>
      </button>
      {!isThread && (
        <button type="button" className="icon-button" title="Command" onClick={() => insert('/')}>
          <Icon name="slash" />
          <span className="sr-only">Use a command</span>
        </button>
      )}
      {shortcuts.length > 0 && (
        <Menu
          label="Shortcuts"
          items={shortcuts.map(({ name, callback }) => ({
            name,
            run: () => void act('shortcut', { callback }),
          }))}
        >
          <Icon name="bolt" />
        </Menu>
      )}
      <button type="submit" className="send" disabled={!canSend}>
        <Icon name="send" />
        <span className="sr-only">Send</span>
      </button>
    </div>
  );
}
