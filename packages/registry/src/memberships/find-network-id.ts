import { type CollaborationId, foldName, isNetworkId, isWorkingCommunityId } from "@stadtlotse/domain";
import { subjects } from "@stadtlotse/domain/reference/subjects";

const idsByName = new Map(
  Object.entries(subjects).flatMap(([id, { name, aliases }]) =>
    isNetworkId(id) || isWorkingCommunityId(id)
      ? [id, name, ...aliases].map((spelling): [string, CollaborationId] => [foldName(spelling), id])
      : [],
  ),
);

/** The network or working community with that id or name, however it is spelt; `undefined` when there is none. */
export function findNetworkId(text: string): CollaborationId | undefined {
  return idsByName.get(foldName(text));
}
