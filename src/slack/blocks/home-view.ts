import type { types } from '@slack/bolt';
import type { HeldArticle, Holdings } from '../../answer/catalog.ts';
import { clip, escapeText, toLink } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import { ACTIONS, button } from './action-ids.ts';
import { encodeAsking } from './button-value.ts';
import { toContact } from './contacts.ts';
import { paragraph, smallPrint } from './message.ts';
import { toRoleSelect } from './role-select.ts';

/** Articles that a role is listed with. */
const MOST_ARTICLES = 3;
const LONGEST_TITLE = 80;
/** Longer lines are shown without their links. */
const LONGEST_LINE = 1_200;
/** Slack refuses views of more than 250 kB; this leaves most of it unused. */
const MOST_LISTED = 60_000;

/** The Home tab: what the bot reads and keeps, what can be asked, and which roles there are. */
export function toHome(parts: {
  readonly holdings: Holdings;
  readonly examples: readonly string[];
  /** What came of the last click, as mrkdwn; '' for nothing. */
  readonly notice: string;
}): types.HomeView {
  const { holdings, examples, notice } = parts;
  const roles = holdings.roles.map(({ role }) => role);
  const tries = [
    ...examples.map((question, index) =>
      button(`${ACTIONS.ask}:${index}`, question, encodeAsking({ question, before: undefined })),
    ),
    ...(roles.length > 1 ? [button(ACTIONS.compare, 'Compare roles …', 'compare')] : []),
  ];
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'Who owns what, and how roles differ' } },
      ...text(notice),
      ...text(toPurpose(holdings)),
      ...(tries.length > 0 ? [...text('*Try one:* I answer in _Messages_.'), actions(tries)] : []),
      ...(roles.length > 0
        ? [actions([toRoleSelect(roles, ACTIONS.role, 'What does this role do?')])]
        : []),
      { type: 'divider' },
      ...listRoles(holdings),
      { type: 'divider' },
      ...text(PRIVACY),
    ],
  };
}

/** Where the limits of Home tabs allow all, every role; else the first, and a word on the rest. */
function listRoles({ roles }: Holdings): types.KnownBlock[] {
  const lines = roles.map(toLine);
  const listed: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > MOST_LISTED) break;
    listed.push(line);
  }
  const left = lines.length - listed.length;
  const rest =
    left > 0 ? [smallPrint(`… and ${left} more: choose one above, or ask me.`).block] : [];
  return [...text('*Roles and the articles that speak for them*'), ...pack(listed), ...rest];
}

/** As many lines to a section as fit. */
function pack(lines: readonly string[]): types.KnownBlock[] {
  const pages: string[] = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (page !== undefined && page.length + line.length < LIMITS.section) {
      pages[pages.length - 1] = `${page}\n${line}`;
    } else pages.push(line);
  }
  return pages.flatMap(text);
}

function toLine({ role, articles }: Holdings['roles'][number]): string {
  const contact = toContact(role);
  const ask = contact === '' ? '' : ` · ask ${contact}`;
  const more = articles.length - MOST_ARTICLES;
  const shown = articles.slice(0, MOST_ARTICLES);
  const line = (toName: (article: HeldArticle) => string) =>
    [
      `• *${escapeText(clip(role.name, LIMITS.button))}*${ask}`,
      articles.length === 0 ? 'no article speaks for it yet' : shown.map(toName).join(', '),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join(' – ');
  const linked = line((article) => toTitle(article, true));
  return linked.length <= LONGEST_LINE
    ? linked
    : clip(
        line((article) => toTitle(article, false)),
        LONGEST_LINE,
      );
}

function toTitle({ article, source, updated }: HeldArticle, isLinked: boolean): string {
  const title = escapeText(clip(article, LONGEST_TITLE));
  const name = isLinked && source !== null ? toLink(source, title) : title;
  return updated === null ? name : `${name} (updated ${escapeText(updated)})`;
}

function toPurpose({ roles, articles }: Holdings): string {
  return [
    `I read *${count(articles, 'article')}* on *${count(roles.length, 'role')}* and answer from them alone, word for word, each answer with its source. Where they are silent I say so.`,
    'Mention me in a channel or thread, write to me in _Messages_, type `/who-owns` or `/role-compare`, or choose _Answer with Rolecall_ from the menu of any message.',
  ].join('\n');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

const PRIVACY =
  '*What I keep:* which roles and topic a thread that I answered in is about, votes with their reasons, and the roles and topics on which the articles were silent. The words of a question are kept only where whoever runs me has switched that on.';

function text(mrkdwn: string): types.KnownBlock[] {
  return paragraph(mrkdwn).map(({ block }) => block);
}

function actions(elements: types.ActionsBlockElement[]): types.ActionsBlock {
  return { type: 'actions', elements };
}
