/** Gives a 32-bit number for a text: FNV-1a, then an avalanche, since FNV's last bit only counts odd characters. */
export function hashOf(text: string): number {
  let value = 2166136261;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Gives a function that draws whole numbers from 0 up to, not including, its limit: the same text, the same draws. */
export function seededRandom(seed: string): (limit: number) => number {
  let draws = 0;
  return (limit) => {
    draws += 1;
    return hashOf(`${seed}#${draws}`) % limit;
  };
}
