import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { bytesAsContent, extract, type Format, type Read } from '../src/formats/index.ts';

const FORMATS = new URL('../src/formats/', import.meta.url).href;

const PROGRAMME = `1
00:00:01,000 --> 00:00:03,500
The new ferry will be quiet,

2
00:00:03,600 --> 00:00:05,000
the company says.

3
00:00:09,000 --> 00:00:11,000
Traders are not so sure.
`;

it('the format that CONTRIBUTING.md shows reads its files', async () => {
  const guide = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(guide)?.[1] as string;
  const folder = mkdtempSync(join(tmpdir(), 'dupes-contributing-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'subtitles.ts');
  writeFileSync(file, example.replaceAll("'./", `'${FORMATS}`));
  const { read: readSubtitles } = (await import(pathToFileURL(file).href)) as { read: Read };
  const load = async () => ({ read: readSubtitles });
  const subtitles: Format = { name: 'subtitles', extensions: ['srt'], load };

  const read = async (text: string) => {
    const outcomes = [];
    for await (const outcome of extract(
      subtitles,
      bytesAsContent(Buffer.from(text)),
      'evening.srt',
    )) {
      outcomes.push('extract' in outcome ? outcome.extract.text : outcome.status);
    }
    return outcomes;
  };
  expect(await read(PROGRAMME)).toEqual([
    'The new ferry will be quiet, the company says.\n\nTraders are not so sure.',
  ]);
  expect(await read('\u0000\u0001')).toEqual(['skipped']);
});
