import type { types } from '@slack/bolt';

/** What its submission is called. */
export const REASON_VIEW = 'reason';
const FIELD = 'reason';
/** As much as is kept of it. */
const LONGEST = 3_000;

/** An answer by the message that its vote stands under. */
export interface VotedOn {
  readonly channel: string;
  readonly ts: string;
}

/** Asks why an answer was not helpful. */
export function toReasonModal({ channel, ts }: VotedOn): types.ModalView {
  return {
    type: 'modal',
    callback_id: REASON_VIEW,
    private_metadata: `${channel} ${ts}`,
    title: plain('What was wrong?'),
    submit: plain('Send'),
    close: plain('Skip'),
    blocks: [
      {
        type: 'input',
        block_id: FIELD,
        optional: true,
        label: plain('What did you miss in this answer?'),
        hint: plain('Those who keep the articles read it, nobody in this conversation does.'),
        element: {
          type: 'plain_text_input',
          action_id: FIELD,
          multiline: true,
          max_length: LONGEST,
        },
      },
    ],
  };
}

/** What was given as a reason, and for which answer; undefined where nothing was. */
export function readReason(view: Submitted): (VotedOn & { readonly reason: string }) | undefined {
  const [channel = '', ts = ''] = view.private_metadata.split(' ');
  const reason = view.state.values[FIELD]?.[FIELD]?.value?.trim() ?? '';
  return reason === '' ? undefined : { channel, ts, reason };
}

interface Submitted {
  readonly private_metadata: string;
  readonly state: { readonly values: Values };
}

type Values = Readonly<
  Record<string, Readonly<Record<string, { readonly value?: string | null | undefined }>>>
>;

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text };
}
