import type { Exchange } from "@stadtlotse/registry";

const maxPeople = 500;
const maxExchanges = 3;

/**
 * The last words of conversations, in working memory alone: they go along with a question that is handed over, if its
 * asker wishes. After a restart they are gone.
 */
export interface RecentExchanges {
  of(owner: string): Exchange[];
  add(owner: string, exchange: Exchange): void;
  forget(owner: string): void;
}

export function createRecentExchanges(): RecentExchanges {
  const people = new Map<string, Exchange[]>();
  return {
    of: (owner) => people.get(owner) ?? [],
    add(owner, exchange) {
      const exchanges = [...(people.get(owner) ?? []), exchange].slice(-maxExchanges);
      people.delete(owner); // the newest stand last
      people.set(owner, exchanges);
      const [longestSilent] = people.keys();
      if (people.size > maxPeople && longestSilent !== undefined) people.delete(longestSilent);
    },
    forget: (owner) => people.delete(owner),
  };
}
