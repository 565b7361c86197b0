/** What `dupes pairs` does in both its forms: read and fingerprint on several threads, and count how inputs ended. */
import { DupesError } from '../faults.ts';
import type { PrintPage, Unit } from '../fingerprint/batch.ts';
import { type Banding, chooseBanding, PARAGRAPH_RECALL } from '../fingerprint/lsh.ts';
import { PARAGRAPH_SKETCH, type SketchSettings } from '../fingerprint/minhash.ts';
import { PAIR_DEFAULTS, type PairCrew } from '../fingerprint/pairs.ts';
import { PrintPool } from '../workers/print-pool.ts';
import { originsOf } from '../workers/print-task.ts';
import { type Origin, tasksOf } from '../workers/tasks.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { InputCount } from './input-count.ts';
import type { Reading } from './reading.ts';
import { breathe, type Progress } from './screen.ts';
import { type Settings, settle } from './settings.ts';

/** Of a pair of documents, unless it is set: half of what the two have is the same text to a reader. Guess. */
const DOCUMENT_JACCARD = 0.5;
/**
 * Of a document, unless they are set: enough for bands of three rows. With two, long texts meet by chance, since in 16
 * bits two sets of n shingles agree in n/131,072 of the slots.
 */
const DOCUMENT_SLOTS = 128;

/** Of fingerprints, in MiB, unless it is set: those of about eight million paragraphs. */
const MEMORY = 2048;
const MEBIBYTE = 1 << 20;

/** A file takes some hundredths of a millisecond: with 128, a thirtieth of the processor time went into sending. */
const FILES_A_TASK = 384;

/** Some texts, fingerprinted. */
export interface Prints {
  /** One for each text of the pages. */
  readonly origins: readonly Origin[];
  readonly pages: readonly PrintPage[];
}

export class PrintRun {
  readonly settings: Settings;
  readonly unit: Unit;
  /** Least Jaccard similarity of a pair. */
  readonly jaccard: number;
  readonly sketch: SketchSettings;
  readonly banding: Banding;
  readonly #corpus: Reading;
  readonly #pool: PrintPool;
  readonly #progress: Progress;
  readonly #inputs = new InputCount();

  /** @throws DupesError `option-invalid`, `banding-out-of-reach` */
  constructor(flags: Flags, progress: Progress) {
    this.settings = settle(flags, 'ndjson');
    const jobs = jobsOf(flags);
    this.#corpus = withReaders(this.settings.corpus, jobs);
    const mebibytes = numberOf(flags.maxMemory, '--max-memory', 0, 1e6, false) ?? MEMORY;
    this.unit = flags.documents ? 'documents' : 'paragraphs';
    const preset = this.unit === 'documents' ? DOCUMENT_JACCARD : PAIR_DEFAULTS.jaccard;
    this.jaccard = numberOf(flags.jaccard, '--jaccard', 0.2, 1, false) ?? preset;
    const { shingleWords } = this.settings.options;
    const isSet = flags.options.slots !== undefined || this.unit === 'paragraphs';
    const slots = isSet ? this.settings.options.slots : DOCUMENT_SLOTS;
    this.sketch = { ...PARAGRAPH_SKETCH, slots, shingleWords };
    this.banding = chooseBanding(slots, { ...PARAGRAPH_RECALL, jaccard: this.jaccard });
    this.#pool = new PrintPool({
      settings: this.sketch,
      banding: this.banding,
      unit: this.unit,
      jobs,
      // Held against releases, the pages stream past and nothing is kept.
      ...(flags.release?.length ? {} : { memory: mebibytes * MEBIBYTE }),
    });
    this.#progress = progress;
    progress.begin(this.settings.progress && !process.stdout.isTTY);
  }

  /** Fingerprints everything under the paths, in an order that does not depend on the threads. */
  async *read(paths: readonly string[]): AsyncGenerator<Prints> {
    const tasks = tasksOf(paths, {
      corpus: this.#corpus,
      pack: ({ path, item, extract }) => ({ path, item, text: extract.text }),
      notRead: (problem) => this.#inputs.add(0, [problem]),
      found: (files) => this.#pool.expect(files),
      filesATask: FILES_A_TASK,
    });
    let texts = 0;
    for await (const { task, result } of this.#pool.print(tasks)) {
      const origins = originsOf(task, result);
      texts += origins.length;
      this.#inputs.add(result.ok, result.problems);
      this.#progress.say(`fingerprinting, ${texts} texts so far`);
      yield { origins, pages: result.pages };
      await breathe();
    }
  }

  /** The threads that read. */
  crew(): PairCrew {
    return this.#pool.crew();
  }

  /** Ends the threads. */
  close(): Promise<void> {
    return this.#pool.close();
  }

  /** Says what was not read. */
  finish(): ExitCode {
    this.#progress.end();
    return this.#inputs.finish();
  }
}

/** As many threads for pages as for the rest. */
export function withReaders(corpus: Reading, jobs: number | undefined): Reading {
  return jobs === undefined ? corpus : { ...corpus, readers: jobs };
}

/** @throws DupesError `option-invalid` */
export function jobsOf({ jobs }: Flags): number | undefined {
  return numberOf(jobs, '--jobs', 1, 256, true);
}

function numberOf(
  typed: string | undefined,
  flag: string,
  least: number,
  most: number,
  whole: boolean,
): number | undefined {
  if (typed === undefined) return undefined;
  const value = Number(typed);
  const fits = typed.trim() !== '' && value >= least && value <= most;
  if (fits && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  throw new DupesError(
    'option-invalid',
    `${flag} is "${typed}"; ${kind} from ${least} to ${most} is expected`,
  );
}
