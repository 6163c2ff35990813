import type { ContactChannel, ContactPurpose, ContactResult } from "../contacts/contact-log.js";
import type { RoleKind } from "../contacts/role.js";
import type { LeaveReason, MemberKind, MembershipStatus } from "../memberships/membership.js";
import type { OrganisationKind } from "../memberships/organisation.js";
import type { BodyKind, PartnershipKind } from "../networks/governance.js";
import type {
  CollaborationId,
  LifecycleEventKind,
  NetworkId,
  NetworkRelationKind,
  WorkingCommunityId,
} from "../networks/network.js";

export const networkLabels: Record<NetworkId, string> = {
  "netzwerk-stadtentwicklung-nrw": "Netzwerk Stadtentwicklung NRW",
  "netzwerk-innenstadt-nrw": "Netzwerk Innenstadt NRW",
  "staedtenetz-soziale-stadt-nrw": "Städtenetz Soziale Stadt NRW",
  "forum-baulandmanagement-nrw": "Forum Baulandmanagement NRW",
  "stadtumbaunetzwerk-nrw": "Stadtumbaunetzwerk NRW",
  "ag-historische-stadt-und-ortskerne-nrw": "Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW",
};

/**
 * The name of a network as it stands behind "in".
 *
 * @example
 * inNetwork("netzwerk-innenstadt-nrw")
 * //=> "im Netzwerk Innenstadt NRW"
 */
export function inNetwork(id: NetworkId): string {
  const label = networkLabels[id];
  return `${label.startsWith("Arbeitsgemeinschaft") ? "in der" : "im"} ${label}`;
}

export const workingCommunityLabels: Record<WorkingCommunityId, string> = {
  "ag-stadtumbau": "AG Stadtumbau",
  "ag-baulandmanagement": "AG Baulandmanagement",
  "ag-soziale-stadt": "AG Soziale Stadt",
  "ag-innenstadt": "AG Innenstadt",
  "ag-historische-stadt-und-ortskerne": "AG Historische Stadt- und Ortskerne",
};

export const collaborationLabels: Record<CollaborationId, string> = {
  ...networkLabels,
  ...workingCommunityLabels,
};

export const lifecycleEventLabels: Record<LifecycleEventKind, string> = {
  prepared: "vorbereitet",
  initiated: "angestoßen",
  founded: "gegründet",
  "accession-opened": "Beginn der formellen Beitritte",
  "agreement-signed": "Vereinbarung unterzeichnet",
  merged: "zusammengeführt",
  renamed: "umbenannt",
  ended: "beendet",
};

export const networkRelationLabels: Record<NetworkRelationKind, string> = {
  "predecessor-of": "Vorgänger von",
  "working-community-of": "Arbeitsgemeinschaft in",
  "cooperates-with": "arbeitet zusammen mit",
};

export const bodyLabels: Record<BodyKind, string> = {
  "members-assembly": "Mitgliederversammlung",
  board: "Vorstand",
  "advisory-board": "Beirat",
  "steering-group": "Lenkungskreis",
  speakers: "Sprecherinnen und Sprecher",
  office: "Geschäftsstelle",
};

export const partnershipLabels: Record<PartnershipKind, string> = {
  partner: "Partner",
  "support-content": "inhaltliche Unterstützung",
  "support-finance": "finanzielle Unterstützung",
  "permanent-participant": "ständige Teilnahme",
  affiliation: "Anbindung",
  "involved-on-occasion": "anlassbezogene Einbindung",
  consultant: "externe Fachberatung",
};

export const roleLabels: Record<RoleKind, string> = {
  chair: "Vorsitz",
  "deputy-chair": "stellvertretender Vorsitz",
  speaker: "Sprecherin oder Sprecher",
  coordinator: "Koordination",
  "board-member": "Mitglied im Vorstand",
  "advisory-board-member": "Mitglied im Beirat",
  "head-of-office": "Leitung der Geschäftsstelle",
  "office-staff": "Mitarbeit in der Geschäftsstelle",
  "managing-director": "Geschäftsführung",
  "contact-person": "Ansprechperson",
};

export const membershipStatusLabels: Record<MembershipStatus, string> = {
  member: "Mitglied",
  former: "ehemaliges Mitglied",
  applicant: "Beitritt beantragt",
};

export const memberKindLabels: Record<MemberKind, string> = {
  municipality: "Kommune",
  organisation: "Organisation",
};

export const leaveReasonLabels: Record<LeaveReason, string> = {
  "funding-ended": "nach Beendigung des Förderprogramms ausgeschieden",
  "network-merged": "im neuen Netzwerk aufgegangen",
  "own-decision": "auf eigenen Beschluss ausgetreten",
  other: "aus anderem Grund ausgeschieden",
  unknown: "Grund nicht bekannt",
};

export const organisationLabels: Record<OrganisationKind, string> = {
  "municipal-association": "kommunaler Spitzenverband",
  "trade-association": "Wirtschaftsverband",
  chamber: "Kammer",
  "state-company": "Landesgesellschaft",
  "private-company": "Unternehmen",
  ministry: "Ministerium",
  authority: "Behörde",
  research: "Wissenschaft",
  other: "Organisation",
};

export const contactChannelLabels: Record<ContactChannel, string> = {
  newsletter: "Newsletter",
  circular: "Rundmail",
  invitation: "Einladung",
  survey: "Befragung",
  phone: "Telefon",
  "on-site": "Beratung vor Ort",
  event: "Veranstaltung",
  "small-exchange": "Erfahrungsaustausch in kleiner Runde",
};

export const contactPurposeLabels: Record<ContactPurpose, string> = {
  rota: "regelmäßiger Anruf",
  consulting: "Beratung",
  "input-for-event": "Input für eine Veranstaltung",
  survey: "Befragung",
  other: "anderer Anlass",
};

export const contactResultLabels: Record<ContactResult, string> = {
  "focus-profile": "Mitglied im Fokus",
  "best-practice": "Best-Practice-Beispiel",
  competition: "Wettbewerbsbeitrag",
  "input-for-event": "Input für eine Veranstaltung",
  "topic-proposal": "Themenvorschlag",
};
