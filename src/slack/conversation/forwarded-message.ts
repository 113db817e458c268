import { isLightWord, isStopWord, splitWords } from '../../text/words.ts';
import { slackToPlainText } from './incoming-message.ts';
import { isQuestion } from './question-text.ts';

/** What of an attachment of Slack's matters here. */
export interface Attachment {
  /** A message that somebody forwarded, and a message whose address is in the text. */
  readonly is_share?: boolean | undefined;
  readonly is_msg_unfurl?: boolean | undefined;
  readonly text?: string | undefined;
}

const WEB_ADDRESS = /https?:\/\/\S+/g;
/** Beside function words and light ones: with any other word the text above a forwarded message asks something by itself. */
const POINTING = new Set(
  `answer answered answers ask asked asking below fyi hello idea ideas knew knowing knows people person plz question questions
  read reply replying respond shed tell tells thought thoughts wonder wondering`.split(/\s+/),
);

/**
 * What a message asks, without Slack's markup and mentions of `user`: its own text, or that of the message forwarded with it
 * where the own text asks nothing.
 */
export function readQuestionText(
  message: {
    readonly text?: string | undefined;
    readonly attachments?: readonly Attachment[] | undefined;
  },
  user: string,
): string {
  const own = slackToPlainText(message.text ?? '', user);
  if (asksItself(own)) return own;
  const forwarded = (message.attachments ?? [])
    .filter(({ is_share, is_msg_unfurl }) => is_share === true || is_msg_unfurl === true)
    .map(({ text = '' }) => slackToPlainText(text, user))
    .find((text) => text !== '');
  return forwarded ?? own;
}

function asksItself(text: string): boolean {
  const said = text.replace(WEB_ADDRESS, ' ');
  if (!isQuestion(said.trim())) return false;
  return splitWords(said).some(
    ({ folded }) => !POINTING.has(folded) && !isStopWord(folded) && !isLightWord(folded),
  );
}
