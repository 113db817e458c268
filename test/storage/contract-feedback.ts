import { describe, expect, it } from 'vitest';
import type { PostedAnswer } from '../../src/storage/answers.ts';
import { readGaps } from '../../src/storage/gaps.ts';
import { dump, type FreshUrl, MINUTE, NOON, readAnswer, startReplica } from './rig.ts';

const POSTED: PostedAnswer = {
  channel: 'C1',
  ts: '1.5',
  intent: 'who-owns',
  roles: ['ml-engineer'],
  topic: 'model training',
  question: 'Who owns model training?',
};

const ASKED = { channel: 'C1', ts: '2.0', intent: 'search', roles: [], topic: 'lunch' };

export function describeFeedback(freshUrl: FreshUrl): void {
  describe('answers', () => {
    it('are known after a restart, with the question only where questions are kept', async () => {
      const url = await freshUrl();
      const keeping = await startReplica(url, { keepQuestions: true });
      await keeping.answers.write(POSTED);
      await keeping.database.close();
      const { answers, database } = await startReplica(url);
      await answers.write({ ...POSTED, ts: '2.5' });

      expect(await readAnswer(database, '1.5')).toEqual(POSTED);
      expect(await readAnswer(database, '2.5')).toEqual({ ...POSTED, ts: '2.5', question: null });

      await answers.write({ ...POSTED, intent: 'describe', topic: null });
      const changed = { ...POSTED, intent: 'describe', topic: null, question: null };
      expect(await readAnswer(database, '1.5')).toEqual(changed);
      expect(await dump(database, 'rolecall_answers')).not.toContain('Who owns');
    });

    it('take no more room than they need', async () => {
      const options = { keepQuestions: true };
      const { answers, database } = await startReplica(await freshUrl(), options);
      const many = Array.from({ length: 1_000 }, (_, index) => `id-${index}`);
      const long = 'x'.repeat(50_000);

      await answers.write({ ...POSTED, roles: many, topic: long, question: long });

      const kept = await readAnswer(database, '1.5');
      expect(kept?.roles).toEqual(many.slice(0, 50));
      expect([kept?.topic?.length, kept?.question?.length]).toEqual([200, 3_000]);
    });

    it.each(['nonsense', '{}'])('with ids that are %s are an error', async (list) => {
      const { answers, feedback, database } = await startReplica(await freshUrl());
      await answers.write(POSTED);
      await feedback.vote('C1', '1.5', 'U1', 'down');
      await database.run('UPDATE rolecall_answers SET roles = ?', [list]);

      await expect(readGaps(database)).rejects.toThrow('not a list of ids');
    });
  });

  describe('votes', () => {
    it('are one a person and answer: a changed one replaces the last and its reason', async () => {
      const { feedback, time } = await startReplica(await freshUrl());
      await feedback.vote('C1', '1.5', 'U1', 'down');
      await feedback.explain('C1', '1.5', 'U1', 'outdated');
      await feedback.vote('C1', '1.5', 'U1', 'down');
      time.now += MINUTE;
      await feedback.vote('C1', '1.5', 'U2', 'up');
      await feedback.vote('C1', '2.5', 'U2', 'down');
      expect(await feedback.readVotes('C1', '1.5')).toEqual([
        { person: 'U1', vote: 'down', reason: 'outdated' },
        { person: 'U2', vote: 'up', reason: null },
      ]);

      await feedback.vote('C1', '1.5', 'U1', 'up');
      await feedback.explain('C1', '1.5', 'U2', 'no: wrong team');

      const votes = await feedback.readVotes('C1', '1.5');
      expect(votes).toHaveLength(2);
      expect(votes).toContainEqual({ person: 'U1', vote: 'up', reason: null });
      expect(votes).toContainEqual({ person: 'U2', vote: 'down', reason: 'no: wrong team' });
    });

    it('of two people at once both count', async () => {
      const url = await freshUrl();
      const [one, two] = [await startReplica(url), await startReplica(url)];

      await Promise.all([
        one.feedback.vote('C1', '1.5', 'U1', 'up'),
        two.feedback.vote('C1', '1.5', 'U2', 'down'),
        two.feedback.vote('C1', '1.5', 'U1', 'up'),
      ]);

      expect(await one.feedback.readVotes('C1', '1.5')).toHaveLength(2);
    });
  });

  describe('gaps', () => {
    it('are grouped by role and topic, the most asked first', async () => {
      const { answers, feedback, database, time } = await startReplica(await freshUrl(), {
        keepQuestions: true,
      });
      await feedback.writeGap({ ...ASKED, question: 'Where is lunch?' });
      await answers.write(POSTED);
      await feedback.vote('C1', '1.5', 'U1', 'down');
      time.now += MINUTE;
      await feedback.explain('C1', '1.5', 'U2', 'names nobody');
      await feedback.vote('C1', '1.5', 'U3', 'up');
      time.now += MINUTE;
      const both = { intent: 'compare', roles: ['ml-engineer', 'ai-developer'] };
      const question = 'Do both train models?';
      const compared = { channel: 'C1', ts: '3.0', ...both, topic: 'Model training', question };
      await feedback.writeGap(compared);
      await feedback.writeGap(compared);

      expect(await readGaps(database)).toEqual([
        {
          role: 'ml-engineer',
          topic: 'Model training',
          unanswered: 1,
          unhelpful: 2,
          latest: NOON + 2 * MINUTE,
          intents: ['compare', 'who-owns'],
          questions: ['Do both train models?', 'Who owns model training?'],
          reasons: ['names nobody'],
        },
        {
          role: 'ai-developer',
          topic: 'Model training',
          unanswered: 1,
          unhelpful: 0,
          latest: NOON + 2 * MINUTE,
          intents: ['compare'],
          questions: ['Do both train models?'],
          reasons: [],
        },
        {
          role: null,
          topic: 'lunch',
          unanswered: 1,
          unhelpful: 0,
          latest: NOON,
          intents: ['search'],
          questions: ['Where is lunch?'],
          reasons: [],
        },
      ]);
    });

    it('hold no text of a question where questions are not kept', async () => {
      const { feedback, database } = await startReplica(await freshUrl());

      await feedback.writeGap({ ...ASKED, topic: null, question: 'Where is lunch?' });

      expect(await readGaps(database)).toMatchObject([{ role: null, topic: null, questions: [] }]);
      expect(await dump(database, 'rolecall_gaps')).not.toContain('lunch');
    });
  });
}
