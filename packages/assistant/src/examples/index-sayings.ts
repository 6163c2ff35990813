/** What several voices say, by their places. */
export interface Sayings {
  /**
   * The share of the weight of what is asked that each voice says, 0 to 1.
   *
   * @param asked for each trait all that may stand for it, with how well it does, 0 to 1; the best first
   */
  sharesSaid(asked: readonly (readonly (readonly [trait: string, strength: number])[])[]): Float64Array;
}

/** The voices that say a trait, and how much each of them says it, 0 to 1. */
interface Posting {
  /** Above 0; the more, the fewer voices say it. */
  rarity: number;
  places: Uint32Array;
  shares: Float32Array;
}

/** How slowly saying it more often counts for more. */
const slowness = 3;

/** What most voices say tells none of them apart, and would be looked up for all. */
const mostHolding = 1 / 2;

/**
 * Indexes voices by what they say: a voice says a trait the more, the more of its sayings hold it, measured by how
 * much it says at all.
 *
 * @param voices the traits of each saying of each voice
 * @source weights of Okapi BM25: Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009
 */
export function indexSayings(voices: readonly (readonly (readonly string[])[])[]): Sayings {
  const counts = voices.map(countTraits);
  const sizes = counts.map((each) => [...each.values()].reduce((sum, count) => sum + count, 0));
  const usual = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const collected = new Map<string, { places: number[]; shares: number[] }>();
  counts.forEach((traits, place) => {
    const half = slowness * ((sizes[place] as number) / usual);
    for (const [trait, count] of traits) {
      const found = collected.get(trait) ?? { places: [], shares: [] };
      found.places.push(place);
      found.shares.push(count / (count + half));
      collected.set(trait, found);
    }
  });
  const postings = new Map<string, Posting>();
  for (const [trait, { places, shares }] of collected) {
    const rarity = rarityOf(places.length, voices.length);
    const isTelling = places.length <= mostHolding * voices.length;
    postings.set(trait, {
      rarity,
      places: Uint32Array.from(isTelling ? places : []),
      shares: Float32Array.from(isTelling ? shares : []),
    });
  }
  return { sharesSaid: (asked) => addShares(asked, postings, voices.length) };
}

function addShares(
  asked: Parameters<Sayings["sharesSaid"]>[0],
  postings: ReadonlyMap<string, Posting>,
  count: number,
): Float64Array {
  const said = new Float64Array(count);
  const metBy = new Uint32Array(count);
  let all = 0;
  asked.forEach((kin, at) => {
    const [[trait] = [""]] = kin;
    const weight = postings.get(trait)?.rarity ?? rarityOf(0, count);
    all += weight;
    // the best match comes first, and a voice is met once
    for (const [other, strength] of kin) {
      const posting = postings.get(other);
      if (posting === undefined) continue;
      const { places, shares } = posting;
      for (let next = 0; next < places.length; next += 1) {
        const place = places[next] as number;
        if (metBy[place] === at + 1) continue;
        metBy[place] = at + 1;
        said[place] = (said[place] as number) + weight * strength * (shares[next] as number);
      }
    }
  });
  return all === 0 ? said : said.map((weight) => weight / all);
}

/** How many sayings of a voice hold each trait. */
function countTraits(sayings: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const traits of sayings) {
    for (const trait of new Set(traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  return counts;
}

function rarityOf(holding: number, count: number): number {
  return Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
}
