/**
 * Natural breaks (Jenks 1967) by Fisher's exact dynamic programme: the inner breaks with the
 * least sum of squared deviations from the class means. A break is the lowest value of its class.
 *
 * @param values finite numbers, any order
 * @param count wanted number of classes; fewer when there are fewer distinct values
 */
export function naturalBreaks(values, count) {
  const sorted = [...values].sort((a, b) => a - b);
  const classes = Math.min(count, new Set(sorted).size);
  if (classes < 2) return [];
  const spread = deviations(sorted);
  let cost = sorted.map((_, end) => spread(0, end));
  const starts = [];
  for (let k = 2; k <= classes; k++) {
    const step = bestStarts(sorted, cost, spread, k);
    cost = step.cost;
    starts.push(step.start);
  }
  return walkBack(sorted, starts);
}

/** Sum of squared deviations of sorted[from..to], from running sums. */
function deviations(sorted) {
  const sum = [0];
  const square = [0];
  for (const v of sorted) {
    sum.push(sum.at(-1) + v);
    square.push(square.at(-1) + v * v);
  }
  return (from, to) => {
    const total = sum[to + 1] - sum[from];
    return square[to + 1] - square[from] - (total * total) / (to - from + 1);
  };
}

/** For each end, the best start of the k-th class. Equal values never part. */
function bestStarts(sorted, before, spread, k) {
  const cost = new Array(sorted.length).fill(Infinity);
  const start = new Array(sorted.length).fill(0);
  for (let end = k - 1; end < sorted.length; end++) {
    for (let from = k - 1; from <= end; from++) {
      if (sorted[from] === sorted[from - 1]) continue;
      const c = before[from - 1] + spread(from, end);
      if (c < cost[end]) [cost[end], start[end]] = [c, from];
    }
  }
  return { cost, start };
}

function walkBack(sorted, starts) {
  const breaks = [];
  let end = sorted.length - 1;
  for (const start of starts.reverse()) {
    breaks.unshift(sorted[start[end]]);
    end = start[end] - 1;
  }
  return breaks;
}
