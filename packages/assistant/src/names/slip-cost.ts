/** What a slip of the pen costs, in fifths of a letter that was left out or put in. */
const costs = { letter: 5, swapped: 4, doubled: 4, alike: 5, other: 8 } as const;

/** Sounds that are written for one another ("Leerstant"), and letters that look alike. */
const alike = new Set("dt td bp pb gk kg ck kc vf fv sz zs iy yi mn nm".split(" "));
const keys = ["qwertzuiop", "asdfghjkl", "yxcvbnm"];

/**
 * How far a word is from the one that may have been meant: people leave out, repeat and swap letters, hit the key
 * beside the right one and write what they hear; another letter altogether hardly slips in. Gives more than `limit` as
 * soon as it is known to be more.
 */
export function slipCost(typed: string, meant: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let column = 1; column <= meant.length; column += 1) {
    last.push((last[column - 1] ?? 0) + leftOut(meant, column - 1));
  }
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed[row - 1] ?? "";
    const putIn = letter === typed[row - 2] ? costs.doubled : costs.letter;
    const current = [(last[0] ?? 0) + putIn];
    let least = current[0] ?? 0;
    for (let column = 1; column <= meant.length; column += 1) {
      const wanted = meant[column - 1] ?? "";
      let cost = Math.min(
        (last[column - 1] ?? 0) + (letter === wanted ? 0 : replaced(letter, wanted)),
        (last[column] ?? 0) + putIn,
        (current[column - 1] ?? 0) + leftOut(meant, column - 1),
      );
      const isSwap = row > 1 && letter === meant[column - 2] && typed[row - 2] === wanted;
      if (isSwap && letter !== wanted) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + costs.swapped);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return last[meant.length] ?? 0;
}

function leftOut(word: string, at: number): number {
  return word[at] === word[at - 1] || word[at] === word[at + 1] ? costs.doubled : costs.letter;
}

function replaced(letter: string, wanted: string): number {
  return alike.has(letter + wanted) || areNeighbours(letter, wanted) ? costs.alike : costs.other;
}

function areNeighbours(letter: string, other: string): boolean {
  return keys.some((row) => {
    const at = row.indexOf(letter);
    return at >= 0 && (row[at - 1] === other || row[at + 1] === other);
  });
}
