import { readString } from '../../fake-slack/arguments.ts';
import { isObject, type Json } from '../../fake-slack/workspace/json.ts';
import type { Features } from './protocol.ts';

/** The commands and shortcuts of an app's manifest (JSON text). Throws when it is not valid JSON. */
export function readFeatures(manifest: string): Features {
  const parsed: unknown = JSON.parse(manifest);
  const features = isObject(parsed) && isObject(parsed.features) ? parsed.features : {};
  return {
    commands: listObjects(features, 'slash_commands').map((command) => ({
      command: readString(command, 'command'),
      description: readString(command, 'description'),
      hint: readString(command, 'usage_hint'),
    })),
    shortcuts: listObjects(features, 'shortcuts').map((shortcut) => ({
      name: readString(shortcut, 'name'),
      callback: readString(shortcut, 'callback_id'),
      kind: shortcut.type === 'message' ? 'message' : 'global',
    })),
  };
}

function listObjects(features: Json, name: string): readonly Json[] {
  const list = features[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
}
