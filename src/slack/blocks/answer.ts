import { type Answer, listParts, type Owner } from '../../answer/answer.ts';
import { nameLeftOut } from '../../answer/text.ts';
import { LIMITS } from '../format/limits.ts';
import { toBold, toLiteral, toLiteralWithBold } from '../format/literal-marks.ts';
import { renderChoices } from './choices.ts';
import { renderComparisonTable } from './comparison-table.ts';
import { renderContact } from './contacts.ts';
import {
  type BlockWithText,
  type OutgoingMessage,
  paragraph,
  smallPrint,
  toMessages,
} from './message.ts';
import {
  renderCitation,
  renderGlimpse,
  renderQuote,
  selectLeftOut,
  selectQuoted,
} from './quotes.ts';

/** What goes around an answer. */
interface AnswerParts {
  /** Who asked what, as mrkdwn, where no message of theirs says it. */
  readonly askedLine?: string;
  /** Small print below the short answer, as mrkdwn. */
  readonly note?: string;
  /** At the end of the last message. */
  readonly buttons?: readonly BlockWithText[];
}

/** Everything that an answer says, in one place: for a thread, or for one person. */
export function renderAnswer(answer: Answer, around: AnswerParts = {}): OutgoingMessage[] {
  const { askedLine = '', note = '', buttons = [] } = around;
  const isSeveral = answer.parts !== undefined;
  const parts = listParts(answer).flatMap((part, at) => {
    const quoted = new Set(selectQuoted(part, isSeveral).map(({ passage }) => passage.id));
    return [
      ...renderSummary(part, quoted),
      ...(note === '' || at > 0 ? [] : [smallPrint(note)]),
      ...renderEvidence(part, isSeveral),
    ];
  });
  return toMessages([
    ...paragraph(askedLine),
    ...parts,
    ...paragraph(nameLeftOut(answer) ?? ''),
    ...renderChoices(answer, buttons.length > 0),
    ...buttons,
  ]);
}

/** First the short answer for the channel, then what goes into its thread. */
export function renderAnswerAndThread(
  answer: Answer,
  { askedLine = '', buttons = [] }: Omit<AnswerParts, 'note'> = {},
): OutgoingMessage[] {
  const isSeveral = answer.parts !== undefined;
  const parts = listParts(answer);
  const short = [
    ...paragraph(askedLine),
    ...parts.flatMap((part) => [...renderSummary(part), ...renderNearest(part)]),
    ...paragraph(nameLeftOut(answer) ?? ''),
  ];
  const evidence = parts.flatMap((part) => {
    const blocks = renderEvidence(part, isSeveral);
    // In the thread each part needs its first line once more.
    return isSeveral && blocks.length > 0 ? [...renderHeadline(part), ...blocks] : blocks;
  });
  const rest = [...evidence, ...renderChoices(answer, buttons.length > 0)];
  return rest.length === 0
    ? toMessages([...short, ...buttons])
    : [...toMessages(short), ...toMessages([...rest, ...buttons])];
}

/** The short answer. Passages in `quoted` follow below it, so that it repeats none of their sentences. */
function renderSummary(answer: Answer, quoted: ReadonlySet<string> = new Set()): BlockWithText[] {
  const { owners } = answer;
  return [
    ...renderHeadline(answer),
    ...owners.flatMap((owner) =>
      renderOwner(owner, owners.length === 1, quoted.has(owner.passage)),
    ),
    ...renderComparisonTable(answer.roles, answer.rows),
  ];
}

function renderHeadline({ headline, roles, owners }: Answer): BlockWithText[] {
  const named = [...owners.map(({ role }) => role), ...roles];
  const names = named.map(({ name }) => name);
  return paragraph(toLiteralWithBold(headline, names));
}

/** The headline of what is nearest ends in a colon, and so needs something below it where its quotes are elsewhere. */
function renderNearest({ outcome, passages }: Answer): BlockWithText[] {
  return outcome === 'nearest' ? passages.slice(0, 1).flatMap(renderGlimpse) : [];
}

function renderEvidence(answer: Answer, isOneOfSeveral: boolean): BlockWithText[] {
  const closest = answer.closest.flatMap(renderGlimpse);
  return [
    ...selectQuoted(answer, isOneOfSeveral).flatMap(renderQuote),
    ...(isOneOfSeveral ? [] : renderSources(answer)),
    ...(closest.length > 0 ? [...paragraph('Closest in the articles:'), ...closest] : []),
    ...(isDeadEnd(answer) && !isOneOfSeveral ? [smallPrint(WAY_OUT)] : []),
  ];
}

/** Cites the sources of those table rows whose passages are not quoted. */
function renderSources(answer: Answer): BlockWithText[] {
  if (answer.rows.length === 0) return [];
  const cited: string[] = [];
  let length = 0;
  for (const { passage } of selectLeftOut(answer)) {
    const citation = renderCitation(passage);
    length += citation.length;
    if (length > LIMITS.sources) break;
    cited.push(citation);
  }
  return cited.length === 0 ? [] : [smallPrint(`Also from: ${[...new Set(cited)].join(' · ')}`)];
}

const WAY_OUT = 'Other words may find it; say `help` to see what I can be asked.';

function isDeadEnd({ outcome, closest, choices }: Answer): boolean {
  return outcome === 'no-answer' && closest.length === 0 && choices.length === 0;
}

/** The headline has named the only owner already. */
function renderOwner(
  { role, share, sentence }: Owner,
  isOnly: boolean,
  isQuoted: boolean,
): BlockWithText[] {
  const weight = share === 1 ? '' : ` · ${Math.round(share * 100)} %`;
  const name = isOnly ? '' : `${toBold(role.name)}${weight}`;
  const said = [name, isQuoted ? '' : toLiteral(sentence)];
  const contact = renderContact(role);
  return [
    ...paragraph(said.filter(Boolean).join('\n')),
    ...(contact === '' ? [] : [smallPrint(`Contact: ${contact}`)]),
  ];
}
