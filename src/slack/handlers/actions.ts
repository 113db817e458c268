import type { Memory } from '../../memory/memory.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { MessageRef, SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import type { Views } from '../api/views.ts';
import { toWhole } from '../blocks/answer.ts';
import { type ButtonValue, decodeButtonValue } from '../blocks/button-value.ts';
import { toButtons } from '../blocks/buttons.ts';
import { renderExplanation } from '../blocks/explanation.ts';
import { renderPrivateHint } from '../blocks/help.ts';
import { type OutgoingMessage, paragraph, toMessages } from '../blocks/message.ts';
import { leftOut, toQuote } from '../blocks/quotes.ts';
import { toReasonModal, type VotedOn } from '../blocks/reason-modal.ts';
import { LIMITS } from '../format/limits.ts';
import type { createDebounce } from './debounce.ts';
import type { HomeHandlers } from './home.ts';
import { type Posts, renderAskedLineOf } from './publish.ts';

/** The last use of a response_url is for taking the message away that it belongs to. */
const MOST_RESPONSES = LIMITS.responses - 1;
const THANKS = 'Noted as helpful. Nobody here sees your vote.';
const OUTDATED = 'This button is from an older version of me: ask again to get a new one.';
const NO_MORE = 'The articles have changed since, and hold no more on this.';

/** A button that was clicked, by whom and where. */
export interface Click {
  readonly user: string;
  readonly value: string;
  /** Of the message that carries the button; '' in a view, which stands in no channel. */
  readonly channel: string;
  readonly ts: string;
  /** ts of the first message of the thread that it stands in. */
  readonly thread: string | undefined;
  /** Whether only that person sees the message. */
  readonly isPrivate: boolean;
  readonly triggerId: string;
  /** '' in a view. */
  readonly responseUrl: string;
}

/** What each button does. Twice, late or by another person, it never says the same thing to all twice. */
export interface Actions {
  vote(click: Click): Promise<void>;
  explainVote(user: string, reason: VotedOn & { readonly reason: string }): Promise<void>;
  why(click: Click): Promise<void>;
  more(click: Click): Promise<void>;
  show(click: Click): Promise<void>;
  ask(click: Click): Promise<void>;
}

export function createActions(parts: {
  readonly rolecall: Rolecall;
  readonly memory: Memory;
  readonly posts: Posts;
  readonly home: HomeHandlers;
  readonly slack: SlackClient;
  readonly views: Views;
  readonly identity: Identity;
  readonly isRepeat: ReturnType<typeof createDebounce>;
}): Actions {
  const { rolecall, memory, posts, home, slack, views, identity, isRepeat } = parts;
  const { feedback, claims } = memory;

  function whisper({ channel, thread, user, responseUrl }: Click, messages: OutgoingMessage[]) {
    const place = thread === undefined ? { channel } : { channel, thread };
    return slack.whisper(place, user, responseUrl, messages.slice(0, LIMITS.responses));
  }

  /** What the button was about; where that cannot be told any more, the person is told so. */
  async function read(click: Click): Promise<ButtonValue | undefined> {
    const asking = decodeButtonValue(click.value);
    if (asking === undefined) await whisper(click, toMessages(paragraph(OUTDATED)));
    return asking;
  }

  /** Shows once what is asked for in quick succession. */
  async function reveal(
    click: Click,
    what: string,
    say: (asking: ButtonValue) => OutgoingMessage[],
  ) {
    if (isRepeat(`${what} ${click.channel} ${click.ts} ${click.user}`)) return;
    const asking = await read(click);
    if (asking !== undefined) await whisper(click, say(asking));
  }

  /** Asks anew what only one person saw: for all where it is answered, and takes the old one away. */
  async function askInstead(click: Click, asking: ButtonValue): Promise<void> {
    const { channel, thread, user, responseUrl } = click;
    const reply = await posts.ask('button', toSpot(click), asking);
    const { answer } = reply;
    const post = () =>
      thread === undefined
        ? posts.inChannel(channel, user, asking, reply)
        : posts.inThread({ channel, thread }, user, asking, reply);
    const isAnswered = answer.outcome === 'answered';
    if (!isAnswered || !(await post())) {
      const standing = { before: asking.before, isPrivate: true, canShow: thread === undefined };
      const hint = isAnswered ? renderPrivateHint(channel, identity.name) : '';
      await slack.respond(
        responseUrl,
        toWhole(answer, hint, toButtons(answer, standing)).slice(0, MOST_RESPONSES),
        {
          thread,
        },
      );
    }
    await slack.withdraw(responseUrl);
  }

  return {
    async vote(click) {
      const { channel, ts, user, value, triggerId } = click;
      if (value === 'down') {
        const opened = views.open(triggerId, toReasonModal({ channel, ts }));
        await Promise.all([opened, feedback.vote(channel, ts, user, 'down')]);
        return;
      }
      const before = (await feedback.readVotes(channel, ts)).find(({ person }) => person === user);
      await feedback.vote(channel, ts, user, 'up');
      if (before?.vote !== 'up') await whisper(click, toMessages(paragraph(THANKS)));
    },

    async explainVote(user, { channel, ts, reason }) {
      await feedback.explain(channel, ts, user, reason);
    },

    async why(click) {
      await reveal(click, 'why', ({ question, before }) => {
        const { answer, explain } = rolecall.ask(question, before);
        return renderExplanation(answer, explain());
      });
    },

    async more(click) {
      await reveal(click, 'more', ({ question, before }) => {
        const more = toMessages(leftOut(rolecall.ask(question, before).answer).flatMap(toQuote));
        // The articles may have become shorter since.
        return more.length > 0 ? more : toMessages(paragraph(NO_MORE));
      });
    },

    async show(click) {
      const { channel, ts, user, responseUrl } = click;
      const asking = await read(click);
      if (asking === undefined || !(await claims.claim(`show ${channel} ${ts}`))) return;
      // IncomingMessage before, and noted then where it had no answer.
      const reply = rolecall.ask(asking.question, asking.before);
      if (!(await posts.inChannel(channel, user, asking, reply))) {
        const { answer } = reply;
        const buttons = toButtons(answer, { before: asking.before, isPrivate: true });
        const whole = toWhole(answer, '', buttons, renderAskedLineOf(user, answer));
        await slack.respond(responseUrl, whole.slice(0, MOST_RESPONSES), { isPublic: true });
      }
      await slack.withdraw(responseUrl);
    },

    async ask(click) {
      const { channel, ts, user, thread = ts, value } = click;
      const asking = await read(click);
      if (asking === undefined) return;
      if (channel === '') {
        if (!isRepeat(`ask ${user} ${value}`)) await home.ask(user, asking, click.triggerId);
      } else if (await claims.claim(`ask ${channel} ${ts} ${value}`)) {
        if (click.isPrivate) return askInstead(click, asking);
        const reply = await posts.ask('button', toSpot(click), asking);
        await posts.inThread({ channel, thread }, user, asking, reply);
      }
    },
  };
}

/** What tells a question asked by click from others. */
function toSpot({ channel, triggerId }: Click): MessageRef {
  return { channel, ts: triggerId };
}
