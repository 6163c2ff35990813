import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import { createOfficeRecords, type OfficeRecords } from "../office-records/office-records.js";
import { stateSuccession } from "../statements/state-succession.js";
import { texts } from "../texts.de.js";
import { type ProgrammeRecord, SuccessionRecord } from "./funding-records.js";

type Ends = Partial<Record<"predecessorId" | "successorId", string | null | undefined>>;

/** Which programme carries on which; both must be known, and are named as they are called then. */
export function createSuccessions(
  database: Database,
  clock: Clock,
  programmes: Pick<OfficeRecords<ProgrammeRecord>, "find">,
): OfficeRecords<SuccessionRecord> {
  const kind = { name: "succession", schema: SuccessionRecord };
  const records = createOfficeRecords(database, clock, kind, stateSuccession);
  const nameOf = async (id: string | null | undefined) => {
    if (typeof id !== "string") return undefined;
    const programme = await programmes.find(id);
    if (programme) return programme.name;
    throw new RegistryError("INVALID_INPUT", `the programme ${id} is not known`, {
      reason: texts.unknownProgramme(id),
    });
  };
  const named = async <Content extends Ends>(content: Content) => {
    if (content.predecessorId !== undefined && content.predecessorId === content.successorId) {
      throw new RegistryError("INVALID_INPUT", "a programme does not follow itself", {
        reason: texts.followsItself,
      });
    }
    const [predecessorName, successorName] = await Promise.all([
      nameOf(content.predecessorId),
      nameOf(content.successorId),
    ]);
    return {
      ...content,
      ...(predecessorName === undefined ? {} : { predecessorName }),
      ...(successorName === undefined ? {} : { successorName }),
    };
  };

  return {
    ...records,
    create: async (content, actor, id) => records.create(await named(content), actor, id),
    change: async (id, patch, actor, check) => records.change(id, await named(patch), actor, check),
  };
}
