import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareSources, sourceAt } from '../../src/pipeline/shared-sources.ts';
import { source } from '../stories/story-of.ts';

test('a source that threads share is the one that was shared, whatever it is written in', () => {
  const unit = fc.oneof(
    fc.string(),
    fc.constantFrom('日', 'ß', '\u{1F9C0}', '\uD800', '\uDC00', '\0', '\n\n'),
  );
  const texts = fc.array(
    fc.array(unit).map((units) => units.join('')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      const sources = all.map((text, k) => source(`${k}.txt`, text, { outlet: text }));
      const shared = structuredClone(shareSources(sources));
      expect(sources.map((_, at) => sourceAt(shared, at))).toEqual(sources);
    }),
  );
});
