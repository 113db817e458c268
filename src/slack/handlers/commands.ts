import { listCatalogRoles } from '../../answer/catalog.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Identity } from '../api/identity.ts';
import type { SharedChannels } from '../api/shared-channels.ts';
import type { Views } from '../api/views.ts';
import { renderCompareModal } from '../blocks/compare-modal.ts';
import { type Examples, isHelp, renderCommandHelp, renderPrivateHint } from '../blocks/help.ts';
import { slackToPlainText } from '../conversation/incoming-message.ts';
import type { Job } from '../delivery/job.ts';
import type { CommandRequest } from '../delivery/pending-request.ts';
import type { AnswerLog } from './answer-log.ts';
import type { AnswerPrivately } from './answer-privately.ts';
import type { Publish } from './publish.ts';

/** Without words it opens the form that asks for them. */
const FORM_COMMAND = '/role-compare';

/** Answers slash commands: where everyone sees it, or its asker alone. Gives the ts of what was posted, if any. */
export type CommandHandler = (command: CommandRequest, job: Job) => Promise<string | null>;

export function createCommandHandler(parts: {
  readonly identity: Identity;
  readonly channels: SharedChannels;
  readonly rolecall: Rolecall;
  readonly answerLog: AnswerLog;
  readonly publish: Publish;
  readonly answerPrivately: AnswerPrivately;
  readonly views: Views;
  readonly findExamples: () => Examples;
}): CommandHandler {
  const { identity, channels, rolecall, answerLog, publish, answerPrivately } = parts;
  const { views, findExamples } = parts;

  return async function answerCommand(command, job) {
    const { post, respond } = job;
    const { id, name, text, channel, user, responseUrl } = command;
    if (isHelp(text)) {
      const isBare = name === FORM_COMMAND && text.trim() === '';
      // Too late for the form, it says how the command is used instead.
      const openForm = () =>
        views.open(id, renderCompareModal(listCatalogRoles(rolecall.catalog())));
      if (isBare && (await openForm())) return null;
      await respond(responseUrl, renderCommandHelp(name, identity.name, findExamples()));
      return null;
    }
    const reply = rolecall.ask(`${name} ${slackToPlainText(text, identity.user)}`);
    const { answer } = reply;
    await answerLog.asked(answer, { by: name, channel, ts: id });
    const sayPrivately = (how: { readonly note?: string; readonly canShow?: boolean }) =>
      answerPrivately(job, answer, { responseUrl, context: undefined, ...how });
    if (answer.outcome === 'answered') {
      const readers = await channels.readers(channel);
      const note = renderPrivateHint(channel, identity.name, readers);
      return publish(reply, {
        destination: { channel },
        asker: user,
        context: undefined,
        post,
        ifRefused: () => sayPrivately({ note }),
      });
    }
    await sayPrivately({ canShow: await channels.canPost(channel) });
    return null;
  };
}
