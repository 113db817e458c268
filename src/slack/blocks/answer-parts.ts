// What an answer to one question says in Slack, kind by kind: the fact, a quote that says it, its source.

import { type Answer, listColumns } from '../../answer/answer.ts';
import { SILENCE_IN_WORDS } from '../../answer/text.ts';
import { listStems } from '../../answer/word-stems.ts';
import type { Passage } from '../../knowledge/passage.ts';
import { hasMoreLetters, hasSameLetters } from '../format/excerpt.ts';
import { toBold, toLiteral, toLiteralWithBold } from '../format/literal-marks.ts';
import { renderArticleLink, renderCitation, renderCitations } from './citation.ts';
import { renderComparisonTable, selectRows } from './comparison-table.ts';
import { isChannelId, renderContact, selectAsked } from './contacts.ts';
import { type BlockWithText, paragraph, smallPrint } from './message.ts';
import { isOfSides, type QuotedPassage, renderExcerpt, selectQuoted } from './quotes.ts';

/** Articles that are named beside the one that is quoted. */
const MOST_ALSO_IN = 2;
/** "Yes: “…”", which needs no quote where that is all of it, and no sentence where a quote has it and more. */
const QUOTED_WHOLE = /^(\w+:) “(.+)”$/;
/** "“RAG”: Retrieval-augmented …", or such after what the glossaries lack. */
const MEANING = /(?:^|\. )“[^”]+”: /;
/** "Reach Vet at #clinic.", in a first line. */
const REACHED = /^Reach .+ at /;
/** A quote that is one row of a table: `> … *L4* – Title: Staff engineer; Scope: platforms`. */
const QUOTED_ROW = /^> (?:… )?\*[^*\n]+\* – [^\n]*$/;
const LABEL_OF_CELL = /(?<=– |; )[^:;\n]{1,60}: /g;
/** Of more levels that have a passage each, one passage tells nothing of the others. */
const MOST_LEVELS_QUOTED = 3;
/** A "no" is kept, and read by those who can mend it. */
export const NOTED = 'noted for those who keep the articles';

/** The first line: it answers, asks back or declines by itself. mrkdwn. */
export function renderHeadline(answer: Answer): string {
  return toHeadline(answer, answer.headline);
}

/** The first line where the quotes stand below it: a sentence that they go on from is said there alone. mrkdwn. */
export function renderHeadlineAboveQuotes(answer: Answer): string {
  const [, opening = '', sentence = ''] = QUOTED_WHOLE.exec(answer.headline) ?? [];
  const isBelow = selectQuoted(answer)
    .map(renderExcerpt)
    .some((text) => hasMoreLetters(text, sentence));
  return toHeadline(answer, isBelow ? opening.replace(':', ', by the articles:') : answer.headline);
}

function toHeadline(answer: Answer, headline: string): string {
  const { owners, choices, unclear, roles } = answer;
  const meant = unclear === undefined ? [] : choices;
  const named = [...owners.map(({ role }) => role), ...listColumns(answer), ...meant];
  const text = toLiteralWithBold(
    headline,
    named.map(({ name }) => name),
  );
  return REACHED.test(headline) ? linkChannels(text, roles) : text;
}

/** The channels of roles as links, where Slack knows them. */
function linkChannels(text: string, roles: Answer['roles']): string {
  const channels = roles.flatMap(({ contact }) => contact?.channel ?? []).filter(isChannelId);
  return [...new Set(channels)].reduce((told, id) => told.replaceAll(id, `<#${id}>`), text);
}

/** What follows the first line. `today` is an ISO date. */
export function renderBody(answer: Answer, today: string): BlockWithText[] {
  switch (answer.outcome) {
    case 'clarify':
      return [];
    case 'no-answer':
      return renderNo(answer, today);
    case 'nearest':
      return renderQuoted(answer, {
        today,
        contacts: renderWhomToAsk(selectAsked(answer), answer.fallback),
      });
    case 'answered':
      if (answer.owners.length > 0) return renderOwned(answer, today);
      return answer.intent === 'compare'
        ? renderCompared(answer, today)
        : renderQuoted(answer, { today, others: answer.passages.map(toPassage) });
  }
}

/** A glimpse of what follows, for a channel whose thread has the whole; nothing where the first line says it all. */
export function renderGlimpse(answer: Answer): BlockWithText[] {
  if (answer.rows.length > 1)
    return renderComparisonTable(listColumns(answer), selectRows(answer, 'few'));
  if (answer.owners.length > 0) return [];
  const quoted = selectQuoted(answer).map((one) => ({ ...one, size: 'glimpse' }) as const);
  if (answer.intent === 'compare') return renderSides(answer, quoted);
  return quoted.slice(0, 1).flatMap((one) => paragraph(renderExcerpt(one)));
}

/** The owner's own sentence as a quote; whom to ask where no button leads there. */
function renderOwned(answer: Answer, today: string): BlockWithText[] {
  const [owner] = answer.owners;
  const others = answer.passages
    .map(toPassage)
    .filter(({ roles }) => owner !== undefined && roles.includes(owner.role.id));
  const contacts = renderWhomToAsk(answer.owners.map(({ role }) => role));
  return renderQuoted(answer, { today, others, contacts });
}

function renderQuoted(answer: Answer, beside: BesideQuotes): BlockWithText[] {
  const quoted = selectQuoted(answer);
  if (isOfSides(answer)) return renderSides(answer, quoted, beside);
  const unsaid = quoted.filter((one) => !isWholeIn(answer, one));
  if (unsaid.length < quoted.length || !areApart(quoted))
    return [...unsaid.map(renderExcerpt).flatMap(paragraph), ...renderSource(quoted, beside)];
  return renderApart(
    quoted.map((one) => ({ one, blocks: paragraph(renderExcerpt(one)) })),
    beside,
  );
}

/** What is shown of a quote; of none, that nothing is said. */
interface ShownQuote {
  readonly one: QuotedPassage | undefined;
  readonly blocks: readonly BlockWithText[];
}

/** Quotes of several articles, each with its source below it; what stands beside all of them is below the last. */
function renderApart(shown: readonly ShownQuote[], beside: BesideQuotes): BlockWithText[] {
  const quoted = shown.flatMap(({ one }) => one ?? []);
  const last = quoted.at(-1);
  return shown.flatMap(({ one, blocks }) => {
    if (one === undefined) return blocks;
    const rest = one === last ? withoutQuoted(beside, quoted) : { today: beside.today };
    return [...blocks, ...renderSource([one], rest)];
  });
}

/** Whether quotes are of different articles, so that one line of sources would not tell which is whose. */
function areApart(quoted: readonly QuotedPassage[]): boolean {
  return new Set(quoted.map(({ found }) => found.passage.article)).size > 1;
}

/** What stands beside quotes, without the articles that they are of. */
function withoutQuoted(beside: BesideQuotes, quoted: readonly QuotedPassage[]): BesideQuotes {
  const articles = new Set(quoted.map(({ found }) => found.passage.article));
  return {
    ...beside,
    others: (beside.others ?? []).filter(({ article }) => !articles.has(article)),
  };
}

/** Whether the first line has all that is quoted: "Yes: “…”", what a term means, the row of a level. */
function isWholeIn({ headline, levels, passages }: Answer, quoted: QuotedPassage): boolean {
  const { telling } = quoted;
  if (levels !== undefined && telling !== null) return hasCells(headline, telling);
  // a table that is cut before the levels that are spoken of shows none of them
  if (levels !== undefined)
    return (
      (levels.length > MOST_LEVELS_QUOTED && passages.length > 1) ||
      !levels.every(({ name }) => renderExcerpt(quoted).includes(toLiteral(name)))
    );
  if (![QUOTED_WHOLE, MEANING, REACHED].some((whole) => whole.test(headline))) return false;
  const text = renderExcerpt(quoted);
  if (hasSameLetters(headline, text) || hasMoreLetters(headline, text)) return true;
  return QUOTED_ROW.test(text) && hasCells(headline, text);
}

/** Whether a text has each word of a row but for the labels of its cells. */
function hasCells(text: string, row: string): boolean {
  const said = listStems(text);
  return [...listStems(row.replace(LABEL_OF_CELL, ' '))].every((stem) => said.has(stem));
}

function toPassage({ passage }: Answer['passages'][number]): Passage {
  return passage;
}

function renderCompared(answer: Answer, today: string): BlockWithText[] {
  if (answer.rows.length > 1) {
    const shown = selectRows(answer, 'most');
    const ids = new Set(shown.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages)));
    const behind = answer.passages.map(toPassage).filter(({ id }) => ids.has(id));
    const articles = [...new Map(behind.map((one) => [one.article, one])).values()];
    const named = articles.map(renderArticleLink).join(' · ');
    return [
      ...renderComparisonTable(listColumns(answer), shown),
      ...(named === '' ? [] : [smallPrint(named)]),
    ];
  }
  const quoted = selectQuoted(answer);
  return renderSides(answer, quoted, { today });
}

/** Each role with what is said of it; `beside` adds where: below each quote where they are of different articles. */
function renderSides(
  answer: Answer,
  quoted: readonly QuotedPassage[],
  beside?: BesideQuotes,
): BlockWithText[] {
  const sides = listColumns(answer).map(({ id, name }): ShownQuote => {
    const one = quoted.find(({ role }) => role === id);
    const said = one === undefined ? `: ${SILENCE_IN_WORDS}` : `\n${renderExcerpt(one)}`;
    return { one, blocks: paragraph(`${toBold(name)}${said}`) };
  });
  if (beside !== undefined && areApart(quoted)) return renderApart(sides, beside);
  const source = beside === undefined ? [] : renderSource(quoted, beside);
  return [...sides.flatMap(({ blocks }) => blocks), ...source];
}

/** What the line below quotes says beside where they stand. */
interface BesideQuotes {
  /** ISO date. */
  readonly today: string;
  /** Passages whose articles say it too. */
  readonly others?: readonly Passage[];
  /** Whom to ask, as mrkdwn. */
  readonly contacts?: string;
}

/** One quiet line: where the quotes stand, where else it is said, whom to ask. */
function renderSource(
  quoted: readonly QuotedPassage[],
  { today, others = [], contacts = '' }: BesideQuotes,
): BlockWithText[] {
  const passages = quoted.map(({ found }) => found.passage);
  const articles = new Set(passages.map(({ article }) => article));
  const further = others.filter(({ article }, at) => {
    const isFirst = others.findIndex((one) => one.article === article) === at;
    return isFirst && !articles.has(article);
  });
  const also = further.slice(0, MOST_ALSO_IN).map(renderArticleLink).join(', ');
  const said = [
    renderCitations(passages, today),
    ...(also === '' ? [] : [`also in ${also}`]),
    contacts,
  ].filter(Boolean);
  return said.length === 0 ? [] : [smallPrint(said.join(' · '))];
}

/** Whom to ask, and that it is known; by name where there are several. */
function renderNo(
  { roles, choices, topic, closest, fallback }: Answer,
  today: string,
): BlockWithText[] {
  const isNoted = topic !== null || roles.length > 0;
  const near = closest
    .slice(0, 1)
    .map(({ passage }) => `closest: ${renderCitation(passage, today)}`);
  const said = [
    renderWhomToAsk(selectAsked({ roles, choices }), fallback),
    ...near,
    ...(isNoted ? [NOTED] : []),
  ]
    .filter(Boolean)
    .join(' · ');
  return said === '' ? [] : [smallPrint(said.charAt(0).toUpperCase() + said.slice(1))];
}

/**
 * `ask …`: how to reach roles, or those whom the pack names for all else, where it takes words, as a channel that Slack
 * knows has a button; else ''.
 */
function renderWhomToAsk(
  roles: readonly Answer['roles'][number][],
  fallback?: Answer['fallback'],
): string {
  if (fallback !== undefined) {
    const words = renderReach(fallback);
    return words === '' ? '' : `ask ${words}`;
  }
  const reached = roles.map(({ name, contact }) => ({ name, words: renderReach(contact) }));
  const told = reached.filter(({ words }) => words !== '');
  const named = told.map(({ name, words }) =>
    roles.length > 1 ? `${toBold(name)} (${words})` : words,
  );
  return named.length === 0 ? '' : `ask ${named.join(' · ')}`;
}

/** What of a contact no button leads to. */
function renderReach(contact: Answer['roles'][number]['contact'] = {}): string {
  const { channel, ...rest } = contact;
  return renderContact({ contact: isChannelId(channel) ? rest : contact });
}
