import type { types } from '@slack/bolt';
import type { FormValues } from './form-values.ts';
import { plainTextObject } from './plain-text-object.ts';

/** Its `callback_id`. */
export const REASON_VIEW = 'reason';
const FIELD = 'reason';
/** In characters; as much as is stored. */
const MAX_REASON_LENGTH = 3_000;

/** The message that a vote is about. */
export interface VotedOn {
  readonly channel: string;
  readonly ts: string;
}

/** Asks why an answer, or what was nearest, was not helpful. */
export function renderReasonModal({ channel, ts }: VotedOn): types.ModalView {
  return {
    type: 'modal',
    callback_id: REASON_VIEW,
    private_metadata: `${channel} ${ts}`,
    title: plainTextObject('What was wrong?'),
    submit: plainTextObject('Send'),
    close: plainTextObject('Skip'),
    blocks: [
      {
        type: 'input',
        block_id: FIELD,
        optional: true,
        label: plainTextObject('What did you miss?'),
        hint: plainTextObject(
          'Those who keep the articles read it, nobody in this conversation does.',
        ),
        element: {
          type: 'plain_text_input',
          action_id: FIELD,
          multiline: true,
          max_length: MAX_REASON_LENGTH,
        },
      },
    ],
  };
}

/** The reason given, and for which message; undefined where none was. */
export function readReason(
  view: SubmittedReason,
): (VotedOn & { readonly reason: string }) | undefined {
  const [channel = '', ts = ''] = view.private_metadata.split(' ');
  const reason = view.state.values[FIELD]?.[FIELD]?.value?.trim() ?? '';
  return reason === '' ? undefined : { channel, ts, reason };
}

interface SubmittedReason {
  readonly private_metadata: string;
  readonly state: { readonly values: FormValues };
}
