/**
 * Gives the passages with the highest scores, best first; of equal scores the first passage. A heap of the best so
 * far keeps this linear in the number of passages.
 */
export function bestPassages(passages: Int32Array, scores: Float32Array, limit: number): number[] {
  const heap = new Int32Array(Math.min(limit, passages.length));
  let size = 0;
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at] ?? 0;
    if (size < heap.length) {
      heap[size] = passage;
      rise(heap, size, scores);
      size++;
    } else if (size > 0 && isBetter(passage, heap[0] ?? 0, scores)) {
      heap[0] = passage;
      sink(heap, scores);
    }
  }
  return [...heap].sort((a, b) => (isBetter(a, b, scores) ? -1 : 1));
}

function isBetter(a: number, b: number, scores: Float32Array): boolean {
  const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
  return difference > 0 || (difference === 0 && a < b);
}

/** The worst passage is kept on top. */
function rise(heap: Int32Array, from: number, scores: Float32Array): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBetter(heap[parent] ?? 0, heap[at] ?? 0, scores)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: Int32Array, scores: Float32Array): void {
  let at = 0;
  for (;;) {
    let worst = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && isBetter(heap[worst] ?? 0, heap[child] ?? 0, scores)) worst = child;
    }
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function swap(heap: Int32Array, a: number, b: number): void {
  const kept = heap[a] ?? 0;
  heap[a] = heap[b] ?? 0;
  heap[b] = kept;
}
