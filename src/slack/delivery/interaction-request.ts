import type { PendingRequest } from '../../storage/claims.ts';
import type { CompareForm } from '../blocks/compare-modal.ts';
import type { VotedOn } from '../blocks/reason-modal.ts';
import { readEventTexts } from './pending-request.ts';

/** A button that was clicked, by whom and where. */
export interface ButtonClick {
  /** Which kind of button, one of `ACTION_IDS`. */
  readonly action: string;
  readonly user: string;
  readonly value: string;
  /** Of the message that carries the button; '' in a view, which is in no channel. */
  readonly channel: string;
  readonly ts: string;
  /** ts of the first message of the thread that the message is in. */
  readonly thread: string | undefined;
  /** Whether only that person sees the message. */
  readonly isPrivate: boolean;
  readonly triggerId: string;
  /** '' in a view. */
  readonly responseUrl: string;
}

/** A message that a person chose to have answered. */
export interface ChosenMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string;
  /** Without Slack's markup. */
  readonly text: string;
  /** The bot wrote it. */
  readonly isOwn: boolean;
  /** Who chose it, not who wrote it. */
  readonly user: string;
  readonly responseUrl: string;
  /** Somebody chose it before. */
  readonly isRepeat: boolean;
}

/** What a person did in a form or a tab, or what happened to the bot. */
export type Occurrence =
  | { readonly kind: 'comparison'; readonly user: string; readonly form: CompareForm }
  | { readonly kind: 'reason'; readonly user: string; readonly vote: VotedOn & { reason: string } }
  | { readonly kind: 'home'; readonly user: string }
  | { readonly kind: 'prompts'; readonly channel: string }
  | { readonly kind: 'welcome'; readonly channel: string };

const NOWHERE = { channel: '', ts: '', thread: '', user: '' };

/** A click as it is stored until it is dealt with. Where it is answered for all to see, that is in `thread`. */
export function clickToRequest(click: ButtonClick): PendingRequest {
  const { channel, user, ts, thread, isPrivate, ...rest } = click;
  const place = { channel, user, ts: '', thread: thread ?? (isPrivate ? '' : ts) };
  return { kind: 'click', ...place, event: { ...rest, isPrivate, ts, thread: thread ?? '' } };
}

/** Undefined for a request that is no click. */
export function requestToClick(request: PendingRequest): ButtonClick | undefined {
  const { kind, channel, user, event } = request;
  if (kind !== 'click') return undefined;
  const { action = '', value = '', ts = '', ...texts } = readEventTexts(event);
  const { thread = '', triggerId = '', responseUrl = '' } = texts;
  const place = { channel, ts, thread: thread || undefined, isPrivate: event.isPrivate === true };
  return { action, user, value, ...place, triggerId, responseUrl };
}

/** A chosen message as it is stored until it is answered. */
export function chosenToRequest(chosen: ChosenMessage): PendingRequest {
  const { channel, user, thread, ...event } = chosen;
  return { kind: 'shortcut', channel, user, ts: '', thread, event };
}

/** Undefined for a request that is no chosen message. */
export function requestToChosen(request: PendingRequest): ChosenMessage | undefined {
  const { kind, channel, user, thread, event } = request;
  if (kind !== 'shortcut') return undefined;
  const { ts = '', text = '', responseUrl = '' } = readEventTexts(event);
  const [isOwn, isRepeat] = [event.isOwn === true, event.isRepeat === true];
  return { channel, ts, thread, text, isOwn, user, responseUrl, isRepeat };
}

/** An occurrence as it is stored until it is dealt with. */
export function occurrenceToRequest(occurrence: Occurrence): PendingRequest {
  const { kind } = occurrence;
  switch (kind) {
    case 'comparison':
      return { ...NOWHERE, kind, user: occurrence.user, event: { ...occurrence.form } };
    case 'reason':
      return { ...NOWHERE, kind, user: occurrence.user, event: { ...occurrence.vote } };
    case 'home':
      return { ...NOWHERE, kind, user: occurrence.user, event: {} };
    case 'prompts':
    case 'welcome':
      return { ...NOWHERE, kind, channel: occurrence.channel, event: {} };
  }
}

/** Undefined for any other request. */
export function requestToOccurrence(request: PendingRequest): Occurrence | undefined {
  const { kind, channel, user, event } = request;
  switch (kind) {
    case 'comparison': {
      const { first, second, topic = '' } = readEventTexts(event);
      return { kind, user, form: { first, second, topic } };
    }
    case 'reason': {
      const { channel: where = '', ts = '', reason = '', ...texts } = readEventTexts(event);
      const { thread = '', responseUrl = '' } = texts;
      return { kind, user, vote: { channel: where, ts, thread, responseUrl, reason } };
    }
    case 'home':
      return { kind, user };
    case 'prompts':
    case 'welcome':
      return { kind, channel };
    default:
      return undefined;
  }
}
