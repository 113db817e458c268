import { isObject, textOf } from '../../fake-slack/arguments.ts';
import type { Json } from '../../fake-slack/workspace/message.ts';
import type { Features } from './protocol.ts';

/** What an app's manifest (its JSON text) registers: commands and shortcuts. Throws where it is no JSON. */
export function readFeatures(manifest: string): Features {
  const parsed: unknown = JSON.parse(manifest);
  const features = isObject(parsed) && isObject(parsed.features) ? parsed.features : {};
  return {
    commands: listOf(features, 'slash_commands').map((command) => ({
      command: textOf(command, 'command'),
      description: textOf(command, 'description'),
      hint: textOf(command, 'usage_hint'),
    })),
    shortcuts: listOf(features, 'shortcuts').map((shortcut) => ({
      name: textOf(shortcut, 'name'),
      callback: textOf(shortcut, 'callback_id'),
      kind: shortcut.type === 'message' ? 'message' : 'global',
    })),
  };
}

function listOf(features: Json, name: string): readonly Json[] {
  const list = features[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
}
