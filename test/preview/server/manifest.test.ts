import { expect, test } from 'vitest';
import { readFeatures } from '../../../src/preview/server/manifest.ts';

const NOTHING = { commands: [], shortcuts: [] };

test('commands and shortcuts are read, a shortcut on messages as such', () => {
  const features = {
    slash_commands: [{ command: '/ask', description: 'Asks', usage_hint: 'what' }, 'no command'],
    shortcuts: [
      { name: 'Ask about this', type: 'message', callback_id: 'about' },
      { name: 'Ask', type: 'global', callback_id: 'ask' },
    ],
  };
  expect(readFeatures(JSON.stringify({ features }))).toEqual({
    commands: [{ command: '/ask', description: 'Asks', hint: 'what' }],
    shortcuts: [
      { name: 'Ask about this', callback: 'about', kind: 'message' },
      { name: 'Ask', callback: 'ask', kind: 'global' },
    ],
  });
});

test.each(['[]', '{}', '{"features":[]}', '{"features":{"shortcuts":{}}}'])(
  'the manifest %s registers nothing',
  (manifest) => {
    expect(readFeatures(manifest)).toEqual(NOTHING);
  },
);
