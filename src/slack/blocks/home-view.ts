import type { types } from '@slack/bolt';
import { type Catalog, type CatalogArticle, listCatalogRoles } from '../../answer/catalog.ts';
import { shorten } from '../../text/shorten.ts';
import { escapeText, toLink } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import { toBold, toLiteral } from '../format/literal-marks.ts';
import { ACTION_IDS, button } from './action-ids.ts';
import { encodeButtonValue } from './button-value.ts';
import { isOld } from './citation.ts';
import { renderContact } from './contacts.ts';
import { paragraph, smallPrint } from './message.ts';
import { plainTextObject } from './plain-text-object.ts';
import { renderRoleSelect } from './role-select.ts';

/** Articles listed for each role. */
const MAX_ARTICLES_SHOWN = 3;
const MAX_TITLE_LENGTH = 80;
/** Longer lines are shown without their links. */
const MAX_LINE_WITH_LINKS = 1_200;
/** In characters. Slack refuses views of more than 250 kB, so this is far below. */
const MAX_LIST_LENGTH = 60_000;

/** The Home tab: what the bot reads and keeps, what can be asked, and which roles there are. */
export function renderHome(parts: {
  readonly catalog: Catalog;
  readonly examples: readonly string[];
  /** What came of the last click, as mrkdwn; '' for nothing. */
  readonly notice: string;
  /** ISO date, by which dates of articles are old. */
  readonly today: string;
}): types.HomeView {
  const { catalog, examples, notice, today } = parts;
  const roles = listCatalogRoles(catalog);
  const tries = [
    ...examples.map((question, index) =>
      button(
        `${ACTION_IDS.ask}:${index}`,
        question,
        encodeButtonValue({ question, before: undefined }),
      ),
    ),
    ...(roles.length > 1 ? [button(ACTION_IDS.compare, 'Compare roles …', 'compare')] : []),
  ];
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plainTextObject('Who owns what, and how roles differ') },
      ...textBlocks(notice),
      ...textBlocks(renderPurpose(catalog)),
      ...(tries.length > 0
        ? [...textBlocks('*Try one:* I answer in _Messages_.'), actions(tries)]
        : []),
      ...(roles.length > 0
        ? [actions([renderRoleSelect(roles, ACTION_IDS.role, 'What does this role do?')])]
        : []),
      { type: 'divider' },
      ...listRoles(catalog, today),
      { type: 'divider' },
      smallPrint(PRIVACY).block,
    ],
  };
}

/** As many roles as the limits of a Home tab allow, and how many are left out. */
function listRoles({ roles }: Catalog, today: string): types.KnownBlock[] {
  const lines = roles.map((role) => roleLine(role, today));
  const listed: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > MAX_LIST_LENGTH) break;
    listed.push(line);
  }
  const left = lines.length - listed.length;
  const rest =
    left > 0 ? [smallPrint(`… and ${left} more: choose one above, or ask me.`).block] : [];
  return [...textBlocks('*Roles and the articles that speak for them*'), ...pack(listed), ...rest];
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
  return pages.flatMap(textBlocks);
}

function roleLine({ role, articles }: Catalog['roles'][number], today: string): string {
  const contact = renderContact(role);
  const ask = contact === '' ? '' : ` · ask ${contact}`;
  const more = articles.length - MAX_ARTICLES_SHOWN;
  const shown = articles.slice(0, MAX_ARTICLES_SHOWN);
  const line = (toName: (article: CatalogArticle) => string) =>
    [
      `• ${toBold(shorten(role.name, LIMITS.button))}${ask}`,
      articles.length === 0 ? 'no article speaks for it yet' : shown.map(toName).join(', '),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join(' – ');
  const linked = line((article) => renderArticle(article, true, today));
  return linked.length <= MAX_LINE_WITH_LINKS
    ? linked
    : shorten(
        line((article) => renderArticle(article, false, today)),
        MAX_LINE_WITH_LINKS,
      );
}

function renderArticle(
  { article, source, updated }: CatalogArticle,
  isLinked: boolean,
  today: string,
): string {
  const title = shorten(article, MAX_TITLE_LENGTH);
  const name = isLinked && source !== null ? toLink(source, escapeText(title)) : toLiteral(title);
  const isNotable = updated !== null && isOld(updated, today);
  return isNotable ? `${name} (updated ${escapeText(updated)})` : name;
}

function renderPurpose({ roles, articles, files }: Catalog): string {
  const beside =
    files === 0 ? '' : `, and *${countOf(files, 'file')}* on who owns what and what terms mean,`;
  return [
    `I read *${countOf(articles, 'article')}* on *${countOf(roles.length, 'role')}*${beside} and answer from them alone, word for word, each answer with its source. Where they are silent I say so.`,
    'Mention me in a channel or thread, write to me in _Messages_, type `/who-owns` or `/role-compare`, or choose _Answer with Rolecall_ from the menu of any message.',
  ].join('\n');
}

function countOf(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

const PRIVACY =
  '*What I keep:* the roles and the topic (a few words of the question) of each thread that I was asked in, for 30 days; of each answer, and of each question that the articles do not answer, for 180 days, with the ids of channel and message. Votes, with who voted and the reason given, for 180 days. Which messages I have handled, for one day. Who asked and the full text of a question are deleted once it is handled; only if the people who run me have switched that on, the text is kept for 180 days.';

function textBlocks(mrkdwn: string): types.KnownBlock[] {
  return paragraph(mrkdwn).map(({ block }) => block);
}

function actions(elements: types.ActionsBlockElement[]): types.ActionsBlock {
  return { type: 'actions', elements };
}
