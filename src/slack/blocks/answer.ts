import type { Answer, Owner } from '../../answer/answer.ts';
import { LIMITS } from '../format/limits.ts';
import { toBold, toLiteral } from '../format/literal-marks.ts';
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
  const quoted = new Set(selectQuoted(answer).map(({ passage }) => passage.id));
  return toMessages([
    ...paragraph(askedLine),
    ...renderSummary(answer, quoted),
    ...(note === '' ? [] : [smallPrint(note)]),
    ...renderEvidence(answer),
    ...renderChoices(answer, buttons.length > 0),
    ...buttons,
  ]);
}

/** First the short answer for the channel, then what goes into its thread. */
export function renderAnswerAndThread(
  answer: Answer,
  { askedLine = '', buttons = [] }: Omit<AnswerParts, 'note'> = {},
): OutgoingMessage[] {
  const short = [...paragraph(askedLine), ...renderSummary(answer)];
  const rest = [...renderEvidence(answer), ...renderChoices(answer, buttons.length > 0)];
  return rest.length === 0
    ? toMessages([...short, ...buttons])
    : [...toMessages(short), ...toMessages([...rest, ...buttons])];
}

/** The short answer. Passages in `quoted` follow below it, so that it repeats none of their sentences. */
function renderSummary(answer: Answer, quoted: ReadonlySet<string> = new Set()): BlockWithText[] {
  const { owners } = answer;
  return [
    ...paragraph(toBold(answer.headline)),
    ...owners.flatMap((owner) =>
      renderOwner(owner, owners.length === 1, quoted.has(owner.passage)),
    ),
    ...renderComparisonTable(answer.roles, answer.rows),
  ];
}

function renderEvidence(answer: Answer): BlockWithText[] {
  const nearest = answer.closest.flatMap(renderGlimpse);
  return [
    ...selectQuoted(answer).flatMap(renderQuote),
    ...renderSources(answer),
    ...(nearest.length > 0 ? [...paragraph('Closest in the articles:'), ...nearest] : []),
    ...(isDeadEnd(answer) ? [smallPrint(WAY_OUT)] : []),
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
