import { NetworkService } from "@stadtlotse/domain";
import type { OfficeDesk } from "../open-office-desk.js";

/** The services of which people are told, as the domain knows them. */
export async function toldServices({ services }: Pick<OfficeDesk, "services">): Promise<NetworkService[]> {
  const kept = await services.list();
  return kept.filter(({ withdrawn }) => !withdrawn).map((each) => NetworkService.parse(each));
}
