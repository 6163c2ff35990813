import type { Exchange } from "@stadtlotse/registry";

const maxTalks = 500;
const maxExchanges = 3;

/** One person in one chat: what was said elsewhere is not carried here, where others may read along. */
export interface Talk {
  owner: string;
  chatId: string;
}

/**
 * The last words of conversations, in working memory alone: they go along with a question that is handed over, if its
 * asker wishes. After a restart they are gone.
 */
export interface RecentExchanges {
  of(talk: Talk): Exchange[];
  add(talk: Talk, exchange: Exchange): void;
  forget(owner: string): void;
}

export function createRecentExchanges(): RecentExchanges {
  const talks = new Map<string, { owner: string; exchanges: Exchange[] }>();
  const keyOf = ({ owner, chatId }: Talk) => JSON.stringify([owner, chatId]);
  return {
    of: (talk) => talks.get(keyOf(talk))?.exchanges ?? [],
    add(talk, exchange) {
      const key = keyOf(talk);
      const exchanges = [...(talks.get(key)?.exchanges ?? []), exchange].slice(-maxExchanges);
      talks.delete(key); // the newest stand last
      talks.set(key, { owner: talk.owner, exchanges });
      const [longestSilent] = talks.keys();
      if (talks.size > maxTalks && longestSilent !== undefined) talks.delete(longestSilent);
    },
    forget(owner) {
      for (const [key, talk] of talks) if (talk.owner === owner) talks.delete(key);
    },
  };
}
