/** When two findings of two runs are the same finding. */
import { createHash } from 'node:crypto';
import type { Offence } from './gate.ts';

export interface Identity {
  /** Who published it, where: the URL, or the path where there is none. */
  readonly clipping: string;
  readonly outlet: string | null;
  readonly release: string;
  /** Hash of the words of the article body: a page's furniture and comments may change. */
  readonly content: string;
}

export function identityOf({ clipping, release }: Pick<Offence, 'clipping' | 'release'>): Identity {
  const body = clipping.paragraphs.filter(({ zone }) => zone === 'body');
  const words = body
    .map(({ start, end }) => clipping.text.slice(start, end))
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return {
    clipping: clipping.url ?? clipping.id,
    outlet: clipping.outlet,
    release: release.id,
    content: hash(words?.join(' ') ?? ''),
  };
}

export function fingerprintOf(identity: Identity): string {
  return hash(keyOf(identity));
}

/** One string for a whole identity. */
export function keyOf({ clipping, outlet, release, content }: Identity): string {
  return JSON.stringify([clipping, outlet, release, content]);
}

/** 128 bits, hexadecimal. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
