/** Why each clipping got its verdict and what would change it: `dupes explain`. */
import {
  type Basis,
  type ClippingRecord,
  RULES,
  type Rule,
  type Story,
} from '../../compare/record.ts';
import type { RenderContext, Reporter } from '../reporter.ts';
import { clippingNames, count, digits, percent, worstFirst } from '../summary.ts';
import { evidence, head } from './details.ts';
import { item, type Paint, paint, wrap } from './page.ts';
import { visibleLine } from './visible.ts';

export const explain: Reporter = {
  name: 'explain',
  render: (report, context) => {
    const colors = paint(context.color);
    const explained = report.stories.flatMap((story) => {
      const names = clippingNames(story.clippings);
      return worstFirst(story.clippings).map((clipping) =>
        explanation(story, clipping, names.get(clipping.id) ?? clipping.id, context, colors),
      );
    });
    const unmatched = report.unmatched.map(({ id, why }) =>
      wrap(`${visibleLine(id)} belongs to no story: ${visibleLine(why)}`, context),
    );
    return [...explained, ...unmatched].join('\n');
  },
};

function explanation(
  { release }: Story,
  clipping: ClippingRecord,
  name: string,
  context: RenderContext,
  colors: Paint,
): string {
  const title = release.title === null ? '' : ` “${visibleLine(release.title)}”`;
  const rules = rulesAsked(clipping.basis).map((line) => item('  - ', line, context));
  return [
    head(clipping, name, context, colors),
    wrap(colors.faint(`Release: ${visibleLine(release.id)}${title}`), context, '  '),
    '\n',
    wrap('The rules, asked in this order; the first that holds gives the verdict:', context, '  '),
    ...rules,
    evidence(clipping, release, context, colors),
  ].join('');
}

/** Every rule down to the one that held, with the numbers it looked at. */
function rulesAsked(basis: Basis): readonly string[] {
  const asked = RULES.slice(0, RULES.indexOf(basis.rule) + 1).filter(
    // Nobody asks for an empty release where there is none.
    (rule) => rule !== 'empty-release' || rule === basis.rule,
  );
  return asked.map((rule) => `${rule === basis.rule ? 'Yes' : 'No'}: ${ruleLine(rule, basis)}`);
}

/** Why an article of which half is copied is no reprint. */
function tooFewEqual({ rule, copiedEqualWords, limits }: Basis): string {
  if (rule === 'reprint-share' || copiedEqualWords === undefined) return '';
  return ` But names and figures amid changed words aside, only ${count(copiedEqualWords, 'word')} ${copiedEqualWords === 1 ? 'is' : 'are'} the same: it takes ${digits(limits.excerptWords)}, or half of the article in one block.`;
}

function ruleLine(rule: Rule, basis: Basis): string {
  const { bodyWords, copiedBlockWords, paraphrasedWords, limits, listedWords = 0 } = basis;
  const copiedWords = basis.copiedWords - listedWords;
  const aside = listedWords > 0 ? `, ${count(listedWords, 'word')} of lists aside` : '';
  const all = count(bodyWords, 'word');
  const share = (words: number) => (bodyWords ? percent(words / bodyWords) : percent(0));
  switch (rule) {
    case 'empty-release':
      return 'undetermined, nothing to compare with: the release has no words.';
    case 'too-short':
      return `undetermined, too short: fewer than ${count(limits.minimumWords, 'word')} of article. It has ${digits(bodyWords)}.`;
    case 'too-garbled':
      return 'undetermined, garbled: too many of its characters are no text.';
    case 'reprint-share':
      return `a reprint: ${percent(limits.reprintShare)} of the article copied, or more. It is ${share(copiedWords)}, ${digits(copiedWords)} of ${all}${aside}.${tooFewEqual(basis)}`;
    case 'copied-block':
      return `an excerpt: one copied block of ${count(limits.excerptWords, 'word')} or more. Its longest has ${digits(copiedBlockWords)}.`;
    case 'retelling':
      return `a paraphrase: the article as a whole retells the release. ${count(basis.paraphrasePassages, 'passage')} of it likely ${basis.paraphrasePassages === 1 ? 'does' : 'do'}, ${share(paraphrasedWords)} of ${all}.`;
    case 'scattered-pieces':
      return `a paraphrase: much of the article follows the release in short pieces. Copied or retold are ${share(copiedWords + paraphrasedWords)}${aside}.`;
    case 'quoted-statement':
      return `a quotation: it quotes a statement of the release. It quotes ${count(basis.quotedWords, 'word')}.`;
    case 'nothing-shared':
      return 'independent: none of the others holds.';
  }
}
