/** Groups without a release, on one page: extracts → articles → groups → origin and lineage of each. */
import {
  CLUSTER_SCHEMA,
  type Cluster,
  type ClusterMember,
  type ClusterPair,
  type ClusterReport,
} from '../compare/cluster-record.ts';
import { compareArticles } from '../compare/compare.ts';
import type { CommonSource, CopiedFrom } from '../compare/record.ts';
import {
  articleKeys,
  type Group,
  groupTexts,
  meanShares,
  type Origin,
  originOf,
} from '../stories/clusters.ts';
import { lineageOf } from '../stories/lineage.ts';
import { inOneSpelling } from '../stories/one-spelling.ts';
import type { SharingPair } from '../stories/overlaps.ts';
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

/** Pairs that a report lists in full, some 120 MB of JSON; where there are more, the largest groups list fewer. */
const PAIRS_AT_MOST = 500_000;
/** Pairs that such a group lists for each member. */
const PAIRS_EACH = 10;

/**
 * Groups near-duplicate texts: a text belongs to a group when it shares on average
 * `reprintShare` of the shorter text's words with the others. Texts of fewer than `minimumWords` words
 * are left alone.
 * @throws DupesError `option-invalid` naming every mistake; `input-ambiguous` as in `analyse`
 * Cost: about 1 ms to read a text, 5 ms for each member of a group, and as `groupTexts` says.
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
  const keys = inOneSpelling(items).spelt.map(({ article }) => articleKeys(article));
  const isLong = (words: readonly string[]) => words.length >= resolved.minimumWords;
  const groups = groupTexts(
    keys.map((words) => (isLong(words) ? words : [])),
    resolved.reprintShare,
  );
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const listed = pairsListed(groups);
  const clusters: Cluster[] = [];
  for (const [at, group] of groups.entries()) {
    clusters.push(clusterOf(group, listed[at]!, items, keys, resolved));
    await progress('compare', clusters.length, groups.length);
  }
  return {
    schema: CLUSTER_SCHEMA,
    clusters,
    alone: items.flatMap(({ source }, at) => {
      if (grouped.has(at)) return [];
      const why = isLong(keys[at]!)
        ? 'It shares too little with any other text.'
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

/** Of each group, the pairs it lists, and how many it leaves out. */
function pairsListed(groups: readonly Group[]): readonly ListedPairs[] {
  const counts = groups.map(({ overlaps }) => overlaps.count());
  const listed: (readonly SharingPair[] | undefined)[] = groups.map(() => undefined);
  let all = counts.reduce((sum, count) => sum + count, 0);
  const largestFirst = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]!);
  for (const at of largestFirst) {
    if (all <= PAIRS_AT_MOST) break;
    const fewer = groups[at]!.overlaps.strongest(PAIRS_EACH);
    all -= counts[at]! - fewer.length;
    listed[at] = fewer;
  }
  return groups.map(({ overlaps }, at) => {
    const pairs = listed[at] ?? [...overlaps.pairs()];
    return { pairs, leftOut: counts[at]! - pairs.length };
  });
}

interface ListedPairs {
  readonly pairs: readonly SharingPair[];
  readonly leftOut: number;
}

function clusterOf(
  group: Group,
  { pairs, leftOut }: ListedPairs,
  items: readonly Item[],
  keys: readonly (readonly string[])[],
  options: Options,
): Cluster {
  const ids = new Map(group.members.map((text) => [text, placeOf(items[text]!.source).id]));
  const idOf = (text: number) => ids.get(text)!;
  const origin = originOf(group, items);
  const { copiedFrom, commonSources } = origin
    ? descent(group, origin, items, options)
    : { copiedFrom: new Map<number, CopiedFrom | null>(), commonSources: [] };
  const overlap = meanShares(group.overlaps);
  const members = group.members.map(
    (text, at): ClusterMember => ({
      ...factsOf(items[text]!),
      words: keys[text]!.length,
      overlap: overlap[at]!,
      copiedFrom: copiedFrom.get(text) ?? null,
    }),
  );
  return {
    id: members[0]!.id,
    members,
    pairs: pairs.map(({ left, right, ...shared }): ClusterPair => {
      const [one, other] = [group.members[left]!, group.members[right]!];
      return { left: idOf(one), right: idOf(other), ...shared };
    }),
    ...(leftOut > 0 ? { pairsLeftOut: leftOut } : {}),
    origin: origin
      ? { id: idOf(origin.text), why: origin.why, confidence: origin.confidence }
      : null,
    commonSources,
  };
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
