/** Finds the words that one begins or ends with, and those that begin or end with it, without comparing all. */
export function createWordParts(vocabulary: readonly string[]): (word: string) => string[] {
  const known = new Set(vocabulary);
  const forwards = [...known].sort();
  const backwards = forwards.map(reverse).sort();
  return (word) => {
    const parts = new Set<string>();
    for (let length = 1; length < word.length; length += 1) {
      for (const part of [word.slice(0, length), word.slice(-length)]) if (known.has(part)) parts.add(part);
    }
    for (const whole of startingWith(word, forwards)) parts.add(whole);
    for (const whole of startingWith(reverse(word), backwards)) parts.add(reverse(whole));
    parts.delete(word);
    return [...parts];
  };
}

function startingWith(beginning: string, sorted: readonly string[]): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(beginning)) end += 1;
  return sorted.slice(low, end);
}

function reverse(word: string): string {
  return [...word].reverse().join("");
}
