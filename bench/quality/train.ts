/**
 * Learns the weights in src/compare/paraphrase/model.ts from the labelled sets and prints them with
 * cross-validated figures.
 *
 *   npx tsc -p bench/quality && node bench/dist/bench/quality/train.js [--write]
 *
 * `--write` puts the weights into the model file and the tables into TRAINING.md. Thresholds are set by hand from the tables; the
 * false accusations they allow are printed. Deterministic: the same sets give the same numbers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { copiesIn, placesOf } from '../../src/compare/copies.ts';
import {
  documentMeasures,
  isStatement,
  sectionMeasures,
  sentenceMeasures,
  supportMeasures,
  surroundingsOf,
} from '../../src/compare/paraphrase/measures.ts';
import type {
  DocumentMeasure,
  Model,
  PairMeasure,
  SectionMeasure,
  SentenceMeasure,
  SupportMeasure,
} from '../../src/compare/paraphrase/model.ts';
import { aloneScores } from '../../src/compare/paraphrase/sections.ts';
import { matchSentences, type SentenceMatch } from '../../src/compare/paraphrase/sentence-match.ts';
import { areKin, pairMeasures } from '../../src/compare/paraphrase/short-pair.ts';
import { findParaphrases } from '../../src/compare/paraphrase.ts';
import { DEFAULTS } from '../../src/pipeline/options.ts';
import { loadLanguage } from '../../src/text/languages/index.ts';
import { type Article, readPlain } from '../../src/text/read.ts';
import { auc, crossValidate, type Row, regress } from './logistic.ts';
import {
  amidOthers,
  cloughStevenson,
  type LabelledPair,
  newsroom,
  pan10,
  pan13,
  senate,
  withCopies,
  withoutQuotations,
} from './sets.ts';

const TABLES_FILE = 'bench/quality/TRAINING.md';
const MODEL_FILE = 'src/compare/paraphrase/model.ts';

/** Copied share above which two statements are no independent reports. */
const COPIED_AT_MOST = 0.06;
/** Words that copies must leave of a text for it to say something about retelling. */
const WORDS_LEFT = 40;

/**
 * How much each set counts, whatever its size. Guesses: independent reports of one event, the error to
 * avoid, weigh as much as all retellings together.
 */
const DOCUMENT_SHARES: Readonly<Record<string, number>> = {
  senate: 40,
  'senate-unquoted': 40,
  'clough-non': 40,
  'pan13-none': 20,
  'newsroom-independent': 10,
  'newsroom-quotation': 10,
  'newsroom-excerpt': 10,
  'pan13-translation': 40,
  'pan13-summary': 30,
  'clough-heavy': 30,
  'clough-light': 15,
  'newsroom-paraphrase': 25,
};
const SECTION_SHARES: Readonly<Record<string, number>> = {
  'senate false': 40,
  'senate-unquoted false': 30,
  'senate-excerpt false': 15,
  'senate-amid-others false': 20,
  'clough-non false': 15,
  'pan13-none false': 20,
  'pan13-translation-inside false': 40,
  'pan13-summary-inside false': 40,
  'pan13-random-inside false': 30,
  'pan13-verbatim-inside false': 30,
  'newsroom-independent false': 10,
  'newsroom-quotation false': 10,
  'newsroom-excerpt false': 10,
  'pan13-translation-inside true': 40,
  'pan13-summary-inside true': 40,
  'pan13-random-inside true': 20,
};
/**
 * Sentences of a retelling against sentences of independent reports on the same event. Most sentences
 * of a document that retells are retold: two to one.
 */
const SENTENCE_SHARES: Readonly<Record<string, number>> = {
  'newsroom-paraphrase true': 80,
  'senate false': 10,
  'clough-non false': 10,
  'newsroom-independent false': 7,
  'newsroom-quotation false': 7,
  'newsroom-excerpt false': 6,
};

const DOCUMENT_SIGNS: Readonly<Record<DocumentMeasure, number>> = {
  lead: 1,
  order: 1,
  sharedFigures: 1,
  novelFigures: -1,
  novelNames: -1,
  novelQuoted: -1,
};
const SENTENCE_SIGNS: Readonly<Record<SentenceMeasure, number>> = {
  overlap: 1,
  lead: 1,
  known: 1,
  novelFigures: -1,
  novelNames: -1,
};
const SECTION_SIGNS: Readonly<Record<SectionMeasure, number>> = {
  inOrder: 1,
  fourLetters: 1,
  fourLettersSquared: 0,
  shared: 1,
  known: 1,
  novelFigures: -1,
  novelNames: -1,
  kinship: -1,
  releaseWords: 0,
};
const SUPPORT_SIGNS: Readonly<Record<SupportMeasure, number>> = {
  alone: 1,
  retoldAround: 1,
  surestAround: 1,
};
const PAIR_SIGNS: Readonly<Record<PairMeasure, number>> = {
  commonOfLonger: 0,
  commonOfShorter: 0,
  commonByLength: 0,
  longestRun: -1,
  fourLetters: 0,
  fourLettersSquared: 0,
  threeLetters: 0,
  known: 0,
  resembling: 1,
  novel: -1,
  novelNames: -1,
  lostNames: -1,
  length: 0,
  lengthSquared: 0,
};

/**
 * Every fourth sentence is also paired with a stranger, whole and by its first words: the set's own
 * negatives all share three content words or more.
 */
const UNRELATED_EVERY = 4;
const UNRELATED_WEIGHT = 0.3;
const firstWords = (text: string) => text.split(' ').slice(0, 5).join(' ');

const said: string[] = [];
function say(text: string): void {
  said.push(text);
  console.log(text);
}

interface Case extends LabelledPair {
  readonly source: Article;
  readonly article: Article;
  readonly places: Int32Array;
  readonly matches: readonly SentenceMatch[];
}

async function caseOf(pair: LabelledPair): Promise<Case> {
  const [release, article] = await Promise.all([
    readPlain(pair.release, null),
    readPlain(pair.clipping, null),
  ]);
  const places = placesOf(article, copiesIn(release, article, DEFAULTS).units);
  return {
    ...pair,
    source: release,
    article,
    places,
    matches: matchSentences(release, article, places),
  };
}

const copiedShare = ({ places }: Case) =>
  places.reduce((n, place) => n + (place >= 0 ? 1 : 0), 0) / (places.length || 1);

const wordsLeft = ({ matches }: Case) =>
  matches.reduce((n, { from, to, covered }) => n + (covered <= 0.5 ? to - from : 0), 0);

function names<Name extends string>(record: Readonly<Record<Name, number>>): Name[] {
  return Object.keys(record) as Name[];
}

/** Rows whose weights add up to each set's share. */
function weighted(
  rows: readonly (Omit<Row, 'weight'> & { readonly share: string })[],
  shares: Readonly<Record<string, number>>,
): Row[] {
  const counts = new Map<string, number>();
  for (const { share } of rows) counts.set(share, (counts.get(share) ?? 0) + 1);
  return rows
    .filter(({ share }) => shares[share] !== undefined)
    .map(({ share, ...row }) => ({ ...row, weight: shares[share]! / counts.get(share)! }));
}

function learn<Name extends string>(
  rows: readonly Row[],
  signs: Readonly<Record<Name, number>>,
): { model: Model<Name>; scores: number[] } {
  const order = names(signs);
  const signList = order.map((name) => signs[name]);
  const { bias, weights } = regress(rows, signList);
  const round = (x: number) => Number(x.toPrecision(3));
  const model: Model<Name> = {
    bias: round(bias),
    weights: Object.fromEntries(order.map((name, j) => [name, round(weights[j]!)])) as Record<
      Name,
      number
    >,
  };
  return { model, scores: crossValidate(rows, signList) };
}

/** Share of each set at or above some thresholds. */
function table(label: readonly string[], scores: readonly number[], thresholds: readonly number[]) {
  const sets = [...new Set(label)];
  say(
    `${'set'.padEnd(36)}${'n'.padStart(7)}${thresholds.map((t) => `≥ ${t}`.padStart(9)).join('')}`,
  );
  for (const set of sets) {
    const own = scores.filter((_, i) => label[i] === set);
    const shares = thresholds.map((t) => own.filter((score) => score >= t).length / own.length);
    say(
      `${set.padEnd(36)}${String(own.length).padStart(7)}${shares.map((x) => x.toFixed(3).padStart(9)).join('')}`,
    );
  }
}

function print(name: string, model: Model<string>): string {
  const weights = Object.entries(model.weights).map(([key, value]) => `    ${key}: ${value},`);
  const text = `export const ${name} = {\n  bias: ${model.bias},\n  weights: {\n${weights.join('\n')}\n  },\n};`;
  say(`\n${text}\n`);
  return text;
}

const english = await loadLanguage('en');
const senatePairs = senate(english);
const pairs = [
  ...senatePairs,
  ...senatePairs.map(withoutQuotations),
  ...senatePairs.map(withCopies),
  ...senatePairs.map(amidOthers),
  ...cloughStevenson(),
  ...pan13(),
  ...newsroom(),
];
const all: Case[] = [];
for (const pair of pairs) all.push(await caseOf(pair));
const independent = new Set(
  all.flatMap((one) => (one.set === 'senate' && copiedShare(one) < COPIED_AT_MOST ? [one.id] : [])),
);
const cases = all.filter((one) => !one.set.startsWith('senate') || independent.has(one.id));
for (const set of names(DOCUMENT_SHARES)) {
  if (!cases.some((one) => one.set === set)) say(`absent: ${set}`);
}

say('\nDocuments: does the clipping retell the release?');
const documents = cases.filter((one) => one.retells !== null && wordsLeft(one) >= WORDS_LEFT);
const documentRows = weighted(
  documents.map((one) => {
    const measures = documentMeasures(one.matches);
    return {
      values: names(DOCUMENT_SIGNS).map((name) => measures[name]),
      positive: one.retells === true,
      group: one.release,
      share: one.set,
    };
  }),
  DOCUMENT_SHARES,
);
const labels = documents.filter((one) => DOCUMENT_SHARES[one.set] !== undefined);
const document = learn(documentRows, DOCUMENT_SIGNS);
table(
  labels.map((one) => one.set),
  document.scores,
  [-0.5, 0, 0.5, 1],
);
const documentText = print('DOCUMENT_MODEL: Model<DocumentMeasure>', document.model);

const sentences = cases
  .filter((one) => one.spans !== undefined)
  .flatMap((one) => {
    const around = surroundingsOf(one.source, one.article, one.places, one.matches);
    return one.matches.flatMap((match, at) => {
      if (!isStatement(match)) return [];
      const start = one.article.tokens.starts[match.from]!;
      const end = one.article.tokens.ends[match.to - 1]!;
      const inside = one.spans!.reduce(
        (n, [from, to]) => n + Math.max(0, Math.min(end, to) - Math.max(start, from)),
        0,
      );
      if (inside > 0 && inside < (end - start) / 2) return [];
      return [{ one, match, at, around, positive: inside > 0, share: `${one.set} ${inside > 0}` }];
    });
  });

say('Sentences of a document that retells');
const told = sentences.filter(({ share }) => SENTENCE_SHARES[share] !== undefined);
const sentence = learn(
  weighted(
    told.map(({ one, match, positive, share }) => {
      const measures = sentenceMeasures(match);
      const values = names(SENTENCE_SIGNS).map((name) => measures[name]);
      return { values, positive, share, group: one.release };
    }),
    SENTENCE_SHARES,
  ),
  SENTENCE_SIGNS,
);
table(
  told.map(({ share }) => share),
  sentence.scores,
  [-0.5, 0, 0.5, 1],
);
const sentenceText = print('SENTENCE_MODEL: Model<SentenceMeasure>', sentence.model);

say('Sentences of a section that stands out');
const inside = sentences.filter(({ share }) => SECTION_SHARES[share] !== undefined);
const section = learn(
  weighted(
    inside.map(({ one, at, around, positive, share }) => {
      const measures = sectionMeasures(around, at);
      const values = names(SECTION_SIGNS).map((name) => measures[name]);
      return { values, positive, share, group: one.release };
    }),
    SECTION_SHARES,
  ),
  SECTION_SIGNS,
);
table(
  inside.map(({ share }) => share),
  section.scores,
  [0, 0.5, 1, 1.5, 2, 2.5],
);
const sectionText = print('SECTION_MODEL: Model<SectionMeasure>', section.model);

say('The same in the light of their neighbours');
const aloneOf = new Map(inside.map(({ one, around }) => [one, aloneScores(around, section.model)]));
const support = learn(
  weighted(
    inside.map(({ one, at, around, positive, share }) => {
      const measures = supportMeasures(around, aloneOf.get(one)!, at);
      const values = names(SUPPORT_SIGNS).map((name) => measures[name]);
      return { values, positive, share, group: one.release };
    }),
    SECTION_SHARES,
  ),
  SUPPORT_SIGNS,
);
table(
  inside.map(({ share }) => share),
  support.scores,
  [0, 0.5, 1, 1.5, 2, 2.5],
);
const supportText = print('SUPPORT_MODEL: Model<SupportMeasure>', support.model);

say('What the tool says of whole documents: retells, and any passage');
for (const set of new Set(cases.map((one) => one.set))) {
  const own = cases.filter((one) => one.set === set);
  const found = own.map((one) => findParaphrases(one.source, one.article, one.places));
  const retells = found.filter((one) => one.retells).length / own.length;
  const any = found.filter((one) => one.passages.length > 0).length / own.length;
  say(
    `${set.padEnd(36)}${String(own.length).padStart(7)}${retells.toFixed(3).padStart(9)}${any.toFixed(3).padStart(9)}`,
  );
}

say('Pairs of sentences');
interface MeasuredPair extends Row {
  readonly kin: boolean;
}
const measured = async (
  a: string,
  b: string,
  positive: boolean,
  group: string,
  weight: number,
): Promise<MeasuredPair[]> => {
  const [release, clipping] = await Promise.all([readPlain(a, 'en'), readPlain(b, 'en')]);
  if (!release.tokens.count || !clipping.tokens.count) return [];
  const measures = pairMeasures(release, clipping);
  const values = names(PAIR_SIGNS).map((name) => measures[name]);
  return [{ values, positive, weight, group, kin: areKin(measures) }];
};
const labelled: MeasuredPair[] = [];
const unrelated: MeasuredPair[] = [];
const texts = pan10();
for (const [i, { id, a, b, label }] of texts.entries()) {
  labelled.push(...(await measured(a, b, label === 'paraphrase', id, 1)));
  if (i % UNRELATED_EVERY) continue;
  const other = texts[(i * 7 + 13) % texts.length]!.b;
  unrelated.push(...(await measured(a, other, false, id, UNRELATED_WEIGHT)));
  unrelated.push(
    ...(await measured(firstWords(a), firstWords(other), false, id, UNRELATED_WEIGHT)),
  );
}
let pairText: string | undefined;
if (labelled.length) {
  const kin = [...labelled, ...unrelated].filter((pair) => pair.kin);
  const { model, scores } = learn(kin, PAIR_SIGNS);
  const scoreOfKin = new Map(kin.map((pair, i) => [pair, scores[i]!]));
  const score = (pair: MeasuredPair) => scoreOfKin.get(pair) ?? Number.NEGATIVE_INFINITY;
  const right = labelled.filter((pair) => score(pair) >= 0 === pair.positive).length;
  const area = auc(
    labelled.map(score),
    labelled.map((pair) => pair.positive),
  );
  const wrong = unrelated.filter((pair) => score(pair) >= 0).length;
  say(
    `five-fold accuracy ${(right / labelled.length).toFixed(4)}, AUC ${area.toFixed(4)}; unrelated pairs accused: ${wrong} of ${unrelated.length}`,
  );
  pairText = print('PAIR_MODEL: Model<PairMeasure>', model);
}

if (process.argv.includes('--write')) {
  let file = readFileSync(MODEL_FILE, 'utf8');
  for (const text of [documentText, sentenceText, sectionText, supportText, pairText]) {
    if (!text) continue;
    const head = text.slice(0, text.indexOf(' ='));
    const start = file.indexOf(head);
    const end = file.indexOf('\n};', start) + '\n};'.length;
    file = file.slice(0, start) + text + file.slice(end);
  }
  writeFileSync(MODEL_FILE, file);
  const head =
    'Written by bench/quality/train.ts: cross-validated shares of each set at or above a score, and the weights.';
  writeFileSync(TABLES_FILE, `# Training\n\n${head}\n\n\`\`\`text\n${said.join('\n')}\n\`\`\`\n`);
  console.log(`written: ${MODEL_FILE}, ${TABLES_FILE}`);
}
