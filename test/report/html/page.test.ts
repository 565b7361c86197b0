import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClippingRecord, Report, Story } from '../../../src/compare/record.ts';
import { page as drawn, LIMITS } from '../../../src/report/html/html.ts';
import {
  escapeText,
  html,
  inertJson,
  label,
  languageTag,
  webAddress,
} from '../../../src/report/html/markup.ts';
import { date, instant } from '../../../src/report/html/wording.ts';
import { BAKERY, EXAMPLE, FERRIES, SINGLE, TOLD } from './ferries.ts';
import { report } from './fixture.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

function times(
  amount: number,
  change: (copy: ClippingRecord, at: number) => ClippingRecord,
): Story {
  const [first] = FERRIES.clippings as [ClippingRecord];
  return {
    release: FERRIES.release,
    clippings: Array.from({ length: amount }, (_, at) => change({ ...first, id: `c${at}` }, at)),
  };
}

/** The page without its script and style, so that a failed assertion can be read. */
function page(...[of, limits]: Parameters<typeof drawn>): string {
  return drawn(of, limits).replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
}

describe('escaping', () => {
  test('a value in a template cannot open a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(html`${text}`.toString()).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  test('JSON in the page means the same and holds no bracket, ampersand or line separator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constant('</script><!--\u2028\u2029'))),
        (value) => {
          const json = inertJson(value).toString();
          expect(json).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(json)).toEqual(value);
        },
      ),
    );
  });

  test('a name shows the characters that would turn it round', () => {
    expect(label('photo\u202egpj.exe')).toBe('photo⟨U+202E⟩gpj.exe');
    expect(label('a\u0000b\tc')).toBe('a⟨U+0000⟩b c');
  });

  test('control characters of running text become the replacement character', () => {
    expect(escapeText('a\u0000b\u0085c\nd')).toBe('a\ufffdb\ufffdc\nd');
  });

  test('nothing but http and https becomes a link', () => {
    expect(webAddress('https://example.org/a?b=1#c')).toBe('https://example.org/a?b=1#c');
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<p>',
      'file:///etc/passwd',
      'blob:https://example.org/1',
      '//example.org',
      'example.org',
      '',
      null,
    ])
      expect(webAddress(url)).toBeUndefined();
  });

  test('a language is passed on only when it is a tag', () => {
    expect(languageTag('pt-BR')).toBe('pt-BR');
    expect(languageTag('en" onload="x')).toBeUndefined();
    expect(languageTag(null)).toBeUndefined();
  });
});

describe('dates', () => {
  test('the clock of the source is shown', () => {
    expect(date('2024-09-10T14:05:00-07:00')).toBe('10 Sep 2024, 14:05 −07:00');
    expect(date('2024-09-10T14:05:00Z')).toBe('10 Sep 2024, 14:05 UTC');
    expect(date('2024-09-10')).toBe('10 Sep 2024');
    expect(date('last Tuesday')).toBe('last Tuesday');
    expect(date('2024-13-10')).toBe('2024-13-10');
  });

  test('a time without a zone counts as UTC, whatever the machine', () => {
    expect(instant('2024-09-10T14:05')).toBe(Date.UTC(2024, 8, 10, 14, 5));
    expect(instant('2024-09-10')).toBe(Date.UTC(2024, 8, 10));
    expect(instant('2024-99-10')).toBeUndefined();
    expect(instant(null)).toBeUndefined();
  });
});

describe('the file', () => {
  const source = drawn(EXAMPLE);

  test('is the same for the same report', () => {
    expect(drawn(structuredClone(EXAMPLE)) === source).toBe(true);
  });

  test('allows its own style and script by hash, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(source)?.[1] ?? '';
    const hash = (text: string | undefined) =>
      `sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(source)?.[1];
    const script = /<script>([\s\S]*?)<\/script>/.exec(source)?.[1];
    const plain = policy.replaceAll('&#39;', "'");
    expect(plain).toContain("default-src 'none'");
    expect(plain).toContain(`style-src '${hash(style)}'`);
    expect(plain).toContain(`script-src '${hash(script)}'`);
    expect(plain).not.toContain('unsafe');
  });

  test('names no address but those of the clippings', () => {
    const addresses = [...source.matchAll(/(?:href|src|action|srcset)="([^"#][^"]*)"/g)].map(
      ([, address]) => address,
    );
    const given = EXAMPLE.stories.flatMap(({ clippings }) => clippings.map(({ url }) => url));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(given).toContain(address);
    expect(page(EXAMPLE)).not.toMatch(/\s(?:style|on\w+)=/);
  });

  test('has a row for every clipping, worst verdict first', () => {
    const verdicts = [...page(SINGLE).matchAll(/<tr role="row" id[^>]*data-verdict="(\w+)"/g)].map(
      ([, verdict]) => verdict,
    );
    expect(verdicts).toEqual([
      'reprint',
      'reprint',
      'excerpt',
      'paraphrase',
      'quotation',
      'independent',
      'undetermined',
    ]);
  });

  test('a clipping that was not judged has no figures', () => {
    const row = /id="row-1-6"[\s\S]*?<\/tr>/.exec(page(SINGLE))?.[0] ?? '';
    expect(row).toContain('not judged');
    expect(row).not.toContain('%');
  });

  test('says when something was not read', () => {
    expect(page(EXAMPLE)).toContain('1 input failed and 0 were cut short');
    expect(page(SINGLE)).not.toContain('Not everything was read');
  });

  test('stands where there is no story, and where a release has no clipping', () => {
    expect(page(report([]))).toContain('No story was found');
    const lonely = page(report([{ release: FERRIES.release, clippings: [] }]));
    expect(lonely).toContain('No clipping of the release was found.');
    expect(lonely).not.toContain('NaN');
  });
});

describe('what a story tells beside its clippings', () => {
  const told = page(report([TOLD]));

  test('names under an outlet the one it was copied from', () => {
    const row = /id="row-1-2"[\s\S]*?<\/tr>/.exec(told)?.[0] ?? '';
    expect(row).toContain('copied from <a href="#clipping-1-1"><bdi>Bay Courier</bdi></a>');
    expect(told.match(/class="from"/g)).toHaveLength(1);
  });

  test('says who still carries what was corrected', () => {
    expect(told).toContain('1 clipping still carries what it withdrew or changed.');
    expect(told).toMatch(/<del lang="en">11\.4<\/del> → <ins lang="en">12\.4<\/ins>/);
    expect(told).toContain('Still in: <bdi>Bay Courier</bdi>');
    expect(told).toContain('Corrected in: <bdi>Wharf &amp; Water</bdi>');
  });

  test('shows sources in common, the order, the words nobody kept and disputed places', () => {
    expect(told).toContain('<bdi>The Tidewatch</bdi>, <bdi>Harlow Ledger</bdi>');
    expect(told).toContain('<bdi>Island Insider</bdi> <span class="soft">1 part moved</span>');
    expect(told).toContain('Nobody kept 20 of its 20 words.');
    expect(told).toMatch(/seven days a week<\/q> here; 2 clippings have <q[^>]*>every night<\/q>/);
  });

  test('draws a report written before these were told', () => {
    const newer = ['credit', 'quotes', 'contribution', 'flips', 'copiedFrom'];
    const old = structuredClone(SINGLE);
    for (const clipping of old.stories[0]?.clippings ?? []) {
      for (const field of newer) Reflect.deleteProperty(clipping, field);
      for (const { edits } of clipping.passages)
        for (const edit of edits) {
          Reflect.deleteProperty(edit, 'change');
          Reflect.deleteProperty(edit, 'changesMeaning');
        }
    }
    const source = page(old);
    expect(source.match(/<tr role="row" id=/g)).toHaveLength(7);
    for (const absent of ['class="from"', 'Corrected since', 'A source in common', 'Nobody kept'])
      expect(source).not.toContain(absent);
    expect(source).not.toContain('undefined');
  });
});

describe('the timeline', () => {
  test('is left out where fewer than two clippings have a date', () => {
    const undated = times(3, (copy) => ({ ...copy, published: null }));
    expect(page(report([undated]))).not.toContain('When they ran it');
    expect(page(SINGLE)).toContain('When they ran it');
  });

  test('counts by day where there are many, and by month over a long time', () => {
    const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
    const week = page(report([times(60, (copy, at) => ({ ...copy, published: day(at % 7) }))]));
    expect(week).toContain('<span class="time">7 Jan 2024</span>');
    expect(week).toContain('9 clippings <span class="soft">9 reprint</span>');
    const year = page(report([times(300, (copy, at) => ({ ...copy, published: day(at) }))]));
    expect(year).toContain('<span class="time">Feb 2024</span>');
    expect(year).toContain('29 clippings');
  });
});

describe('size', () => {
  const crowd: Report = report([times(30, (copy) => copy), BAKERY]);

  test('says which clippings have no row, and where they are', () => {
    const source = page(crowd, { ...LIMITS, clippings: 20 });
    expect(source).toContain('It lists the first 20 of 32 clippings');
    expect(source).toContain('<code>--format json</code> holds them all');
    expect(source.match(/<tr role="row" id=/g)).toHaveLength(20);
    expect(source).not.toContain('id="story-2"');
  });

  test('says which clippings do not open side by side', () => {
    const source = page(crowd, { ...LIMITS, detailCharacters: 50_000 });
    const details = source.match(/id="data-\d+-\d+"/g) ?? [];
    expect(details.length).toBeGreaterThan(0);
    expect(details.length).toBeLessThan(32);
    expect(source.match(/href="#clipping-/g)).toHaveLength(details.length);
    expect(source).toContain(`${details.length} of 32 clippings`);
  });

  test('lists the first of many problems', () => {
    const problems = Array.from({ length: 5 }, (_, at) => ({
      path: `p${at}`,
      item: null,
      status: 'skipped' as const,
      reason: 'binary',
    }));
    const source = page(report([], [], problems), { ...LIMITS, otherRows: 2 });
    expect(source).toContain('<bdi>p1</bdi>');
    expect(source).not.toContain('<bdi>p2</bdi>');
    expect(source).toContain('3 more: <code>--format json</code> lists all.');
  });
});
