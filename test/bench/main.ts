import { parseArgs } from 'node:util';
import { measureMentions } from './mention.ts';
import { measurePacks } from './packs.ts';
import { type Row, showRows, writeRows } from './rows.ts';

const PARTS = ['mentions', 'packs'];
const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string', default: PARTS.join() } },
});
const parts = values.only.split(',');
// Figures that are read by a program stand alone on standard output.
const print = (text: string) =>
  (values.json === '-' ? process.stderr : process.stdout).write(`${text}\n`);

const rows: Row[] = [];
if (parts.includes('mentions')) {
  for await (const measured of measureMentions()) {
    rows.push(...measured);
    print(showRows('a mention', 'bare Bolt', measured));
  }
}
if (parts.includes('packs')) {
  for await (const { title, baseline, rows: measured } of measurePacks()) {
    rows.push(...measured);
    print(showRows(title, baseline, measured));
  }
}
print('Times hang on the machine and on what else it does: ratios are what to compare.');
if (values.json !== undefined) await writeRows(rows, values.json);
