import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Conversation } from '../../server/protocol.ts';
import { Icon } from '../shell/icons.tsx';
import { Menu } from '../shell/menu.tsx';
import { useAct } from '../state/actions.ts';
import { useWorkspace } from '../state/workspace.ts';
import { encodeMrkdwn } from './mrkdwn.ts';
import { complete, type Suggestion, suggest } from './suggestions.ts';

/** Where one writes: a message, a reply when `thread` is given, or a command. */
export function Composer({
  conversation,
  thread = '',
  label,
  hint,
}: {
  readonly conversation: Conversation;
  readonly thread?: string;
  readonly label: string;
  readonly hint: string;
}) {
  const act = useAct();
  const workspace = useWorkspace();
  const [text, setText] = useState('');
  const [cursor, setCursor] = useState(0);
  const [at, setAt] = useState(0);
  const [isHidden, setHidden] = useState(false);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const found = suggest(text.slice(0, cursor), workspace, conversation, thread !== '');
  const suggestions = isHidden ? [] : found;
  const picked = suggestions[Math.min(at, suggestions.length - 1)];

  // As tall as what stands in it, up to what the styles allow.
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = '0';
    box.current.style.height = `${text === '' ? 0 : box.current.scrollHeight}px`;
  }, [text]);

  function type(next: string, end: number): void {
    setText(next);
    setCursor(end);
    setAt(0);
    setHidden(false);
    setProblem('');
  }

  function take(suggestion: Suggestion): void {
    const start = complete(text.slice(0, cursor), suggestion);
    type(start + text.slice(cursor), start.length);
    box.current?.focus();
  }

  function insert(sign: string): void {
    const gap = text === '' || /\s$/.test(text) ? '' : ' ';
    const next = sign === '/' ? sign : `${text}${gap}${sign}`;
    type(next, next.length);
    box.current?.focus();
  }

  async function send(): Promise<void> {
    const typed = text.trim();
    if (typed === '') return;
    const { channel } = { channel: conversation.id };
    const [, command = '', rest = ''] = /^(\/[\w-]+)\s*([\s\S]*)$/.exec(typed) ?? [];
    if (command !== '' && thread !== '') {
      setProblem('Slack takes commands in channels only. Mention @Rolecall here instead.');
      return;
    }
    const isKnown = ['/invite', ...workspace.features.commands.map((one) => one.command)];
    if (command !== '' && !isKnown.includes(command)) {
      setProblem(`${command} is no command here. Try ${isKnown.slice(1).join(' or ')}.`);
      return;
    }
    type('', 0);
    const isSent =
      command === ''
        ? await act('say', { channel, text: encodeMrkdwn(typed, workspace), thread })
        : await act('command', {
            channel,
            command,
            text: command === '/invite' ? encodeMrkdwn(rest, workspace) : rest,
          });
    // What could not be sent is given back rather than lost.
    if (!isSent) setText((now) => (now === '' ? typed : now));
  }

  function steer(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { length } = suggestions;
    if (picked && step !== undefined) {
      event.preventDefault();
      setAt((Math.min(at, length - 1) + step + length) % length);
    } else if (picked && (event.key === 'Tab' || event.key === 'Enter')) {
      event.preventDefault();
      take(picked);
    } else if (event.key === 'Escape' && (picked || text !== '')) {
      // What was begun is not lost with the thread that Escape would close.
      event.stopPropagation();
      setHidden(true);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void send();
    }
  }

  const shortcuts = workspace.features.shortcuts.filter(({ kind }) => kind === 'global');
  return (
    <form
      className="composer"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div
        className="suggestions"
        id={`${id}-list`}
        role="listbox"
        aria-label="Suggestions"
        tabIndex={-1}
        hidden={suggestions.length === 0}
      >
        {suggestions.map((suggestion, index) => (
          <div
            key={suggestion.name}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={suggestion === picked}
            onMouseDown={(event) => {
              event.preventDefault();
              take(suggestion);
            }}
          >
            <strong>{suggestion.name}</strong> <span>{suggestion.note}</span>
          </div>
        ))}
      </div>
      <p className="sr-only" aria-live="polite">
        {suggestions.length > 0 && `${suggestions.length} suggestions, arrows to choose`}
      </p>
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="composer-box">
        <textarea
          ref={box}
          rows={1}
          value={text}
          placeholder={hint}
          aria-label={label}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          {...(picked ? { 'aria-activedescendant': `${id}-${suggestions.indexOf(picked)}` } : {})}
          onChange={({ target }) => type(target.value, target.selectionStart)}
          onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
          onKeyDown={steer}
          onBlur={() => setHidden(true)}
        />
        <div className="composer-tools">
          <button type="button" className="icon-button" title="Mention" onClick={() => insert('@')}>
            <Icon name="at" />
            <span className="sr-only">Mention someone</span>
          </button>
          {thread === '' && (
            <button
              type="button"
              className="icon-button"
              title="Command"
              onClick={() => insert('/')}
            >
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
          <button type="submit" className="send" disabled={text.trim() === ''}>
            <Icon name="send" />
            <span className="sr-only">Send</span>
          </button>
        </div>
      </div>
    </form>
  );
}
