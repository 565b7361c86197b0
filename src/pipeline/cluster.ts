/** Groups without a release, on one page: extracts → articles → groups → origin and lineage of each. */
import {
  CLUSTER_SCHEMA,
  type Cluster,
  type ClusterMember,
  type ClusterReport,
} from '../compare/cluster-record.ts';
import { compareArticles } from '../compare/compare.ts';
import type { CommonSource, CopiedFrom } from '../compare/record.ts';
import { articleKeys, type Group, groupTexts, type Origin, originOf } from '../stories/clusters.ts';
import { lineageOf } from '../stories/lineage.ts';
import { withLearnedFurniture } from '../stories/recurring.ts';
import type { Item } from '../stories/story.ts';
import { witnessOf } from '../stories/witness.ts';
import {
  type AnalyseInput,
  eachOnce,
  factsOf,
  type Progress,
  placeOf,
  readBoilerplate,
  readItem,
} from './analyse.ts';
import { type Options, resolveOptions } from './options.ts';

/**
 * Groups near-duplicate texts: a text belongs to a group when it shares on average
 * `reprintShare` of the shorter text's words with the others. Texts of fewer than `minimumWords` words
 * are left alone.
 * @throws DupesError `option-invalid` naming every mistake; `input-ambiguous` as in `analyse`
 * Cost: about 1 ms to read a text, and 5 ms for each member of a group.
 */
export async function cluster(
  input: Pick<AnalyseInput, 'sources' | 'boilerplate' | 'inputs'>,
  options: Partial<Options> = {},
  progress: Progress = () => {},
): Promise<ClusterReport> {
  const resolved = resolveOptions(options);
  const [boilerplateTexts, sources] = eachOnce(input.boilerplate, input.sources);
  const boilerplate = await readBoilerplate(boilerplateTexts, resolved);
  const read: Item[] = [];
  for (const source of sources) {
    read.push(await readItem(source, boilerplate, resolved));
    await progress('read', read.length, sources.length);
  }
  const items = withLearnedFurniture(read);
  const keys = items.map(({ article }) => articleKeys(article));
  const isLong = (words: readonly string[]) => words.length >= resolved.minimumWords;
  const groups = groupTexts(
    keys.map((words) => (isLong(words) ? words : [])),
    resolved.reprintShare,
  );
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const clusters: Cluster[] = [];
  for (const group of groups) {
    clusters.push(clusterOf(group, items, keys, resolved));
    await progress('compare', clusters.length, groups.length);
  }
  return {
    schema: CLUSTER_SCHEMA,
    clusters,
    alone: items.flatMap(({ source }, at) => {
      if (grouped.has(at)) return [];
      const why = isLong(keys[at]!)
        ? 'It shares too little with any group.'
        : 'It is too short to judge.';
      return [{ ...placeOf(source), why }];
    }),
    inputs: input.inputs ?? {
      ok: sources.length + boilerplateTexts.length,
      skipped: 0,
      truncated: 0,
      failed: 0,
      problems: [],
    },
  };
}

function clusterOf(
  group: Group,
  items: readonly Item[],
  keys: readonly (readonly string[])[],
  options: Options,
): Cluster {
  const idOf = (text: number) => placeOf(items[text]!.source).id;
  const origin = originOf(group, items);
  const { copiedFrom, commonSources } = origin
    ? descent(group, origin, items, options)
    : { copiedFrom: new Map<number, CopiedFrom | null>(), commonSources: [] };
  const members = group.members.map(
    (text): ClusterMember => ({
      ...factsOf(items[text]!),
      words: keys[text]!.length,
      overlap: overlapOf(text, group),
      copiedFrom: copiedFrom.get(text) ?? null,
    }),
  );
  return {
    id: members[0]!.id,
    members,
    pairs: group.overlaps.map(({ left, right, leftWords, rightWords, share }) => ({
      left: idOf(left),
      right: idOf(right),
      words: keys[right]!.length < keys[left]!.length ? rightWords : leftWords,
      share,
    })),
    origin: origin
      ? { id: idOf(origin.text), why: origin.why, confidence: origin.confidence }
      : null,
    commonSources,
  };
}

/** Mean share with the other members; a pair that shares nothing is 0. */
function overlapOf(text: number, { members, overlaps }: Group): number {
  let sum = 0;
  for (const { left, right, share } of overlaps) if (left === text || right === text) sum += share;
  return sum / (members.length - 1);
}

/** Who copied whom, with the origin in the release's place. */
function descent(
  { members }: Group,
  origin: Origin,
  items: readonly Item[],
  options: Options,
): {
  readonly copiedFrom: ReadonlyMap<number, CopiedFrom | null>;
  readonly commonSources: readonly CommonSource[];
} {
  const item = items[origin.text]!;
  const others = members.filter((text) => text !== origin.text);
  const witnesses = others.map((text) => {
    const { article, source } = items[text]!;
    const { passages } = compareArticles(item.article, article, options);
    return witnessOf(item.article, { id: placeOf(source).id, article, passages });
  });
  const { copiedFrom, commonSources } = lineageOf({ item, chosen: 'inferred' }, witnesses);
  return {
    copiedFrom: new Map(others.map((text, at) => [text, copiedFrom[at]!])),
    commonSources,
  };
}
