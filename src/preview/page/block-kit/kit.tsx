import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Json } from '../../../fake-slack/workspace/json.ts';
import { toHref } from '../state/route.ts';
import { useWorkspace } from '../state/workspace.ts';

type Hooks = NonNullable<Parameters<typeof Message>[0]['hooks']>;

/** The only links that Slack opens. */
const SAFE = /^(?:https?:|mailto:|tel:)/i;

/** The name of an emoji. */
const EMOJI_NAME = /^[a-z0-9_+'-]+$/;

/** Blocks without controls, drawn as in Slack. */
export function RenderedBlocks({ blocks }: { readonly blocks: readonly Json[] }) {
  const { people, conversations } = useWorkspace();
  const hooks: Hooks = {
    user: ({ id, name }) => {
      const person = people.find((one) => one.id === id);
      return <span className="mention">@{person?.realName ?? name}</span>;
    },
    channel: ({ id, name }) => {
      const known = conversations.find((one) => one.id === id);
      if (!known) return <span className="mention">#{name || id}</span>;
      return (
        <a className="mention" href={toHref({ pane: id, thread: '' })}>
          #{known.name}
        </a>
      );
    },
    // the library takes whatever is between two colons for an emoji
    emoji: (emoji, toCharacter) => {
      const name = emoji.name.replaceAll(':', '');
      return EMOJI_NAME.test(name) ? toCharacter(emoji) : `:${name}:`;
    },
    link: ({ href, children }) =>
      SAFE.test(href) ? (
        <a href={href} target="_blank" rel="noreferrer">
          {children}
        </a>
      ) : (
        <span>{children}</span>
      ),
  };
  return (
    <Message
      blocks={blocks.map(toDrawable).filter(isBlock)}
      data={{ users: people.map(({ id, realName }) => ({ id, name: realName })) }}
      hooks={hooks}
      name=""
      logo=""
      unstyled
      withoutWrapper
    />
  );
}

/** A text object of Block Kit, or mrkdwn. */
export function RenderedText({ text }: { readonly text: unknown }) {
  const object = typeof text === 'string' ? { type: 'mrkdwn', text } : text;
  return <RenderedBlocks blocks={[{ type: 'section', text: object }]} />;
}

/**
 * Works around two differences of the library: it takes `verbatim` for "no markup", while Slack only stops linking
 * words automatically; and it drops the spaces that indent a line.
 */
function toDrawable(block: Json): Json {
  return JSON.parse(
    JSON.stringify(block, (key, value) => {
      if (key === 'verbatim') return undefined;
      return key === 'text' && typeof value === 'string' ? indentLines(value) : value;
    }),
  );
}

/** Starts the line with a word joiner (no width), so that the library keeps the spaces after it. */
function indentLines(text: string): string {
  return text.replace(/(?<=\n) +/g, (spaces) => `\u2060${'\u00a0'.repeat(spaces.length)}`);
}

/** The fake Slack has checked every block that arrives here. */
function isBlock(block: Json): block is Json & Block {
  return typeof block.type === 'string';
}
