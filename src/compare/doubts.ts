/** What makes a comparison doubtful before a word is compared: the clipping came first, or is not text. */
import type { Article } from '../text/read.ts';
import type { Measures } from './verdict.ts';

const DAY_MS = 86_400_000;

/** Whole days by which the clipping was published before the release. */
export function daysBefore(release: Article, clipping: Article): Pick<Measures, 'daysBefore'> {
  const [theirs, ours] = [release, clipping].map(({ metadata: { published } }) =>
    // A month alone is no day.
    Date.parse(published && published.length >= 10 ? published.slice(0, 10) : ''),
  );
  const days = Math.round((theirs! - ours!) / DAY_MS);
  return days > 0 ? { daysBefore: days } : {};
}

/** Characters that no writing system uses; of private ones beyond the first plane the half that tells them. */
const MAYBE_GARBLED = /[\uFFFD\u0000-\u0008\u000E-\u001F\u0080-\u009F\uE000-\uF8FF\uDB80-\uDBFF]/;

/** Share of the characters that no writing system uses: what a failed decoding leaves. */
export function garbledShare(text: string): number {
  if (!MAYBE_GARBLED.test(text)) return 0;
  const bad = text.match(/[\uFFFD\u0000-\u0008\u000E-\u001F\u0080-\u009F\p{Co}]/gu)?.length ?? 0;
  const seen = text.replace(/\s+/g, '').length;
  return seen ? bad / seen : 0;
}
