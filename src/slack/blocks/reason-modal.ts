import type { types } from '@slack/bolt';
import type { FormValues } from './form-values.ts';
import { plainTextObject } from './plain-text-object.ts';

/** Its `callback_id`. */
export const REASON_VIEW = 'reason';
const FIELD = 'reason';
/** In characters; as much as is stored. */
const MAX_REASON_LENGTH = 3_000;

/** The message that a vote is about, and how its voter is told that the reason arrived. */
export interface VotedOn {
  readonly channel: string;
  readonly ts: string;
  /** ts of the first message of its thread; '' outside of threads. */
  readonly thread: string;
  readonly responseUrl: string;
}

/** What is wrong: an answer, or what was nearest, as a whole; or the owner that it names. */
export type VoteSubject = 'answer' | 'owner';

const LABELS: Readonly<Record<VoteSubject, { readonly title: string; readonly label: string }>> = {
  answer: { title: 'What was wrong?', label: 'What should it have said?' },
  owner: { title: 'Wrong owner?', label: 'Who owns it, and where does it say so?' },
};

/** Asks why an answer was not helpful. */
export function renderReasonModal(
  { channel, ts, thread, responseUrl }: VotedOn,
  subject: VoteSubject = 'answer',
): types.ModalView {
  const { title, label } = LABELS[subject];
  return {
    type: 'modal',
    callback_id: REASON_VIEW,
    private_metadata: [channel, ts, thread, responseUrl].join(' '),
    title: plainTextObject(title),
    submit: plainTextObject('Send'),
    close: plainTextObject('Skip'),
    blocks: [
      {
        type: 'input',
        block_id: FIELD,
        optional: true,
        label: plainTextObject(label),
        hint: plainTextObject(
          'Only those who keep the articles read it. Your vote is noted; with “Skip” it stays without a reason.',
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
  const [channel = '', ts = '', thread = '', responseUrl = ''] = view.private_metadata.split(' ');
  const reason = view.state.values[FIELD]?.[FIELD]?.value?.trim() ?? '';
  return reason === '' ? undefined : { channel, ts, thread, responseUrl, reason };
}

interface SubmittedReason {
  readonly private_metadata: string;
  readonly state: { readonly values: FormValues };
}
