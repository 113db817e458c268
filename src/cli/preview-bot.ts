import { readConfig } from '../config.ts';
import type { FakeSlack } from '../fake-slack/server.ts';
import { createLog } from '../log.ts';
import { ANSWER_CHANNEL, LISTED_CHANNEL } from '../preview/server/scenario.ts';
import type { Rolecall } from '../rolecall.ts';
import { startBot } from '../slack/app.ts';
import { openDatabase } from '../storage/database.ts';
import { createStorage } from '../storage/storage.ts';
import type { Io } from './io.ts';

/** The whole bot in a fake Slack. */
export interface PreviewBot {
  /** Resolves when it has dealt with everything that it acknowledged. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the bot; what it keeps is in memory: like the fake Slack, it ends with the process. */
export async function startPreviewBot(
  slack: FakeSlack,
  rolecall: Rolecall,
  { io, logLevel }: { readonly io: Io; readonly logLevel: string },
): Promise<PreviewBot> {
  const config = readConfig({
    SLACK_BOT_TOKEN: slack.credentials.botToken,
    SLACK_APP_TOKEN: slack.credentials.appToken,
    SLACK_API_URL: slack.url,
    ANSWER_CHANNELS: ANSWER_CHANNEL,
    SHARED_CHANNELS: LISTED_CHANNEL,
    LOG_LEVEL: logLevel,
  });
  const log = createLog(config.logLevel, [], io.stderr);
  const onTrouble = (err: Error) => log.warn({ err }, 'connection to the database lost');
  const database = await openDatabase(':memory:', { onTrouble });
  const openStorage = (team: string) =>
    createStorage(database, { team, replica: 'preview', keepQuestions: false });
  const bot = await startBot({ config, rolecall, log, openStorage });
  return {
    idle: bot.idle,
    async stop() {
      await bot.stop();
      await database.close();
    },
  };
}
