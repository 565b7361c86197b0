/**
 * Logistic regression with case weights, a ridge on standardised measures and known signs, by Newton's
 * method. Written out because the few libraries for it bring a matrix package for ten columns.
 */
export interface Row {
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
  /** Rows of one group stay on one side of a fold. */
  readonly group: string;
}

export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** In units of one case's weight. */
const RIDGE = 0.5;
const STEPS = 25;

/** @param signs 1 or −1 where a measure can only speak for or against, 0 where it may do either */
export function regress(rows: readonly Row[], signs: readonly number[]): Fit {
  const width = signs.length;
  const total = rows.reduce((n, row) => n + row.weight, 0);
  const scale = rows.length / total;
  const means = new Array<number>(width).fill(0);
  const spreads = new Array<number>(width).fill(0);
  for (const { values, weight } of rows)
    for (let j = 0; j < width; j++) means[j]! += (values[j]! * weight) / total;
  for (const { values, weight } of rows)
    for (let j = 0; j < width; j++) spreads[j]! += ((values[j]! - means[j]!) ** 2 * weight) / total;
  for (let j = 0; j < width; j++) spreads[j] = Math.sqrt(spreads[j]!) || 1;
  const used = signs.map((_, j) => j);
  for (;;) {
    const beta = newton(rows, used, means, spreads, scale);
    // A measure that would speak against its meaning is left out, the worst first.
    let worst = -1;
    used.forEach((j, k) => {
      const wrong = signs[j]! * beta[k + 1]!;
      if (wrong < 0 && (worst < 0 || wrong < signs[used[worst]!]! * beta[worst + 1]!)) worst = k;
    });
    if (worst >= 0) {
      used.splice(worst, 1);
      continue;
    }
    const weights = new Array<number>(width).fill(0);
    let bias = beta[0]!;
    used.forEach((j, k) => {
      weights[j] = beta[k + 1]! / spreads[j]!;
      bias -= weights[j]! * means[j]!;
    });
    return { bias, weights };
  }
}

function newton(
  rows: readonly Row[],
  used: readonly number[],
  means: readonly number[],
  spreads: readonly number[],
  scale: number,
): number[] {
  const size = used.length + 1;
  const beta = new Array<number>(size).fill(0);
  const x = new Array<number>(size).fill(1);
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((b, k) => (k ? -RIDGE * b : 0));
    const hessian = Array.from({ length: size }, (_, r) =>
      Array.from({ length: size }, (_, c) => (r === c && r ? RIDGE : 0)),
    );
    for (const { values, positive, weight } of rows) {
      let z = beta[0]!;
      for (let k = 1; k < size; k++) {
        const j = used[k - 1]!;
        x[k] = (values[j]! - means[j]!) / spreads[j]!;
        z += beta[k]! * x[k]!;
      }
      const p = 1 / (1 + Math.exp(-z));
      const error = weight * scale * ((positive ? 1 : 0) - p);
      const curve = weight * scale * Math.max(1e-6, p * (1 - p));
      for (let r = 0; r < size; r++) {
        gradient[r]! += error * x[r]!;
        for (let c = 0; c <= r; c++) hessian[r]![c]! += curve * x[r]! * x[c]!;
      }
    }
    for (let r = 0; r < size; r++) for (let c = 0; c < r; c++) hessian[c]![r] = hessian[r]![c]!;
    const move = solve(hessian, gradient);
    let largest = 0;
    for (let k = 0; k < size; k++) {
      beta[k]! += move[k]!;
      largest = Math.max(largest, Math.abs(move[k]!));
    }
    if (largest < 1e-6) break;
  }
  return beta;
}

/** Gaussian elimination with pivoting. */
function solve(matrix: number[][], vector: number[]): number[] {
  const size = vector.length;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let r = k + 1; r < size; r++)
      if (Math.abs(matrix[r]![k]!) > Math.abs(matrix[pivot]![k]!)) pivot = r;
    [matrix[k], matrix[pivot]] = [matrix[pivot]!, matrix[k]!];
    [vector[k], vector[pivot]] = [vector[pivot]!, vector[k]!];
    for (let r = k + 1; r < size; r++) {
      const factor = matrix[r]![k]! / matrix[k]![k]!;
      for (let c = k; c < size; c++) matrix[r]![c]! -= factor * matrix[k]![c]!;
      vector[r]! -= factor * vector[k]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    let sum = vector[k]!;
    for (let c = k + 1; c < size; c++) sum -= matrix[k]![c]! * solution[c]!;
    solution[k] = sum / matrix[k]![k]!;
  }
  return solution;
}

export function predict({ bias, weights }: Fit, values: readonly number[]): number {
  return weights.reduce((score, weight, j) => score + weight * values[j]!, bias);
}

/** Scores of all rows, each by a model that has not seen its group. */
export function crossValidate(rows: readonly Row[], signs: readonly number[], folds = 5): number[] {
  const numbers = new Map<string, number>();
  for (const { group } of rows) if (!numbers.has(group)) numbers.set(group, numbers.size);
  const scores = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const held = (row: Row) => numbers.get(row.group)! % folds === fold;
    const model = regress(
      rows.filter((row) => !held(row)),
      signs,
    );
    rows.forEach((row, i) => {
      if (held(row)) scores[i] = predict(model, row.values);
    });
  }
  return scores;
}

/** Chance that a positive scores higher than a negative; a tie is half. */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores
    .map((score, i) => ({ score, positive: positive[i]! }))
    .sort((a, b) => a.score - b.score);
  const positives = order.filter((x) => x.positive).length;
  let sum = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j]!.score === order[i]!.score) j++;
    for (let k = i; k < j; k++) if (order[k]!.positive) sum += (i + j + 1) / 2;
    i = j;
  }
  const negatives = order.length - positives;
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives || 1);
}
