/**
 * The data behind the side-by-side view: one inert JSON tag per text, parsed only when it is opened.
 * All strings in it are raw; the client makes text nodes of them and nothing else.
 */
import type {
  ClippingRecord,
  Passage,
  PassageKind,
  ReleaseRecord,
  Story,
} from '../../compare/record.ts';
import { digits, percent } from '../summary.ts';
import { type Cite, CREDIT_MARKS, creditWord, type Finding, findingsOf } from './findings.ts';
import type { Sentence } from './heat.ts';
import { label, languageTag } from './markup.ts';
import { type PackedPassages, packed } from './passages.ts';
import { placeOf } from './wording.ts';

type Zone = ClippingRecord['paragraphs'][number]['zone'];

export interface DrawnText {
  readonly language: string | null;
  readonly text: string;
  readonly paragraphs: readonly (readonly [start: number, end: number, zone: Zone])[];
  /** Of a clipping: the words that give credit, and how; sorted. */
  readonly credits?: readonly (readonly [start: number, end: number, says: string])[];
}

export interface DrawnStory extends DrawnText {
  /** Who kept each sentence, by its number in the story: by kind, positions in the story's clippings. */
  readonly keepers: readonly Partial<Record<PassageKind, readonly number[]>>[];
}

/** As the page carries it. */
export interface PackedClipping extends Omit<DrawnClipping, 'passages'> {
  readonly passages: PackedPassages;
}

export interface DrawnClipping extends DrawnText {
  readonly passages: readonly Passage[];
  /** Name and value, ready to show. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly findings: readonly Finding[];
}

function drawnText(
  record: { readonly text: string; readonly paragraphs: Story['release']['paragraphs'] },
  language: string | null | undefined,
): DrawnText {
  return {
    language: languageTag(language) ?? null,
    text: record.text,
    paragraphs: record.paragraphs.map(({ start, end, zone }) => [start, end, zone]),
  };
}

/** The record does not say which language the release is in; the clipping that took most of it shares it. */
export function releaseLanguage({ clippings }: Story): string | undefined {
  const closest = clippings.reduce<ClippingRecord | undefined>(
    (most, clipping) => (clipping.releaseReused > (most?.releaseReused ?? 0) ? clipping : most),
    undefined,
  );
  return languageTag(closest?.language);
}

export function drawnStory(story: Story, sentences: readonly Sentence[]): DrawnStory {
  return {
    ...drawnText(story.release, releaseLanguage(story)),
    keepers: sentences.map(({ keepers }) => {
      const byKind: Partial<Record<PassageKind, number[]>> = {};
      for (const { clipping, kind } of keepers) {
        byKind[kind] ??= [];
        byKind[kind].push(clipping);
      }
      return byKind;
    }),
  };
}

export function drawnClipping(
  clipping: ClippingRecord,
  release: ReleaseRecord,
  cite: Cite,
): PackedClipping {
  const facts: (readonly [string, string])[] = [
    ['Confidence', percent(clipping.confidence)],
    ['Words', digits(clipping.words)],
  ];
  const credit = creditWord(clipping);
  if (credit !== undefined) facts.unshift(['Credit', credit]);
  if (clipping.author !== null) facts.push(['Author', label(clipping.author)]);
  if (clipping.language !== null) facts.push(['Language', label(clipping.language)]);
  facts.push(['File', placeOf(clipping)]);
  return {
    ...drawnText(clipping, clipping.language),
    passages: packed(clipping.passages),
    facts,
    findings: findingsOf(clipping, release, cite),
    credits: (clipping.credit?.marks ?? []).map(
      ({ kind, clipping: { start, end } }) => [start, end, CREDIT_MARKS[kind]] as const,
    ),
  };
}
