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
/** With other words than these, the text above a forwarded message asks something by itself. */
const POINTING = new Set(
  `a about above an and any anybody anyone answer answers are as ask asked asking at be below by can check could did do does
  find for forward forwarded forwarding from fyi help hello here hey hi how i idea ideas in is it know look me mind my of ok
  okay on one our over own please pls plz question questions read reply respond see shed some somebody someone tell thanks that
  the their them there they this thought thoughts to us was we what who with would you your`.split(
    /\s+/,
  ),
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
  const words = text.replace(WEB_ADDRESS, ' ');
  if (!isQuestion(words.trim())) return false;
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !POINTING.has(word));
}
