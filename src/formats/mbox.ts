/** Mailboxes: messages one after the other, each begun by a line "From somebody …". Read message by message. */

import { asBuffer } from './buffer.ts';
import type { Read } from './format.ts';
import { LimitReached } from './limits.ts';
import { messageOutcomes } from './mail.ts';

export const read: Read = async function* (content, { limits, inner }) {
  let item = 0;
  for await (const message of messages(content.chunks(), limits.maxFileBytes)) {
    if (!message) {
      item += 1;
      yield { status: 'failed', item, reason: 'the message is larger than --max-file-size' };
      continue;
    }
    for await (const outcome of messageOutcomes(message, inner)) {
      item += 1;
      yield { ...outcome, item };
    }
  }
};

const BEGINS = /^From \S{1,300} .{0,80}\d{4}/;

/** Bytes of each message; undefined for one that is too large. */
async function* messages(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array | undefined> {
  let lines: string[] = [];
  let length = 0;
  let isBlankBefore = true;
  let rest: string[] = [];
  let restLength = 0;
  const take = (): Uint8Array | undefined => {
    const message = length > most ? undefined : Buffer.from(lines.join(''), 'latin1');
    lines = [];
    length = 0;
    return message;
  };
  const add = function* (line: string) {
    if (isBlankBefore && BEGINS.test(line)) {
      if (length) yield take();
      lines = [];
    } else {
      length += line.length;
      // Past the limit only the length is kept.
      if (length <= most) lines.push(line.replace(/^>(>*From )/, '$1'));
    }
    isBlankBefore = line.trim() === '';
  };
  for await (const chunk of chunks) {
    const text = asBuffer(chunk).toString('latin1');
    const end = text.lastIndexOf('\n') + 1;
    if (end) {
      const lines = rest.join('') + text.slice(0, end);
      for (const line of lines.split(/(?<=\n)/)) yield* add(line);
      rest = [];
      restLength = 0;
    }
    rest.push(text.slice(end));
    restLength += text.length - end;
    if (restLength > most) throw new LimitReached('it has a line longer than --max-file-size');
  }
  if (restLength) yield* add(rest.join(''));
  if (length) yield take();
}
