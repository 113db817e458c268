import { startFakeSlack } from '../fake-slack/server.ts';
import { buildGallery } from '../preview/gallery/build-gallery.ts';
import { BREAKING_QUESTION } from '../preview/gallery/steps.ts';
import type { Features, Gallery } from '../preview/server/protocol.ts';
import { setUpScenario } from '../preview/server/scenario.ts';
import type { Rolecall } from '../rolecall.ts';
import type { Io } from './io.ts';
import { startPreviewBot } from './preview-bot.ts';

/** Makes the gallery in a Slack of its own, in which it disturbs nobody. */
export async function makeGallery(
  rolecall: Rolecall,
  features: Features,
  io: Io,
): Promise<Gallery> {
  const slack = await startFakeSlack();
  setUpScenario(slack.workspace);
  try {
    // The failure that the gallery provokes is no news.
    const bot = await startPreviewBot(slack, breakOnRequest(rolecall), { io, logLevel: 'silent' });
    try {
      return await buildGallery({ slack, idle: bot.idle }, { rolecall, features });
    } finally {
      await bot.stop();
    }
  } finally {
    await slack.close();
  }
}

/** Shows what people see when something breaks. */
function breakOnRequest(rolecall: Rolecall): Rolecall {
  return {
    ...rolecall,
    ask(text, thread) {
      if (text.includes(BREAKING_QUESTION)) throw new Error('broken on request, for the gallery');
      return rolecall.ask(text, thread);
    },
  };
}
