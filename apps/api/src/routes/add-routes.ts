import { addAllocationRoutes } from "./allocations.js";
import { addAnswerRoutes } from "./answers.js";
import { addBestPracticeRoutes } from "./best-practices.js";
import { addDocumentRoutes } from "./documents.js";
import { addEventRoutes } from "./events.js";
import { addFactRoutes } from "./facts.js";
import { addFeedbackRoutes } from "./feedback.js";
import { addMembershipRoutes } from "./memberships.js";
import { addMunicipalityRoutes } from "./municipalities.js";
import { addNetworkRoutes } from "./networks.js";
import { addProgrammeRoutes } from "./programmes.js";
import { addPublicationRoutes } from "./publications.js";
import type { Api, RouteContext } from "./route-context.js";
import { addSearchRoutes } from "./search.js";
import { addServiceRoutes } from "./services.js";
import { addTicketRoutes } from "./tickets.js";
import { addTopicProposalRoutes } from "./topic-proposals.js";
import { addTopicRoutes } from "./topics.js";
import { addUnansweredRoutes } from "./unanswered.js";

/** Everything under `/v1`, a file each. */
export function addRoutes(api: Api, context: RouteContext): void {
  addAnswerRoutes(api, context);
  addSearchRoutes(api, context);
  addFeedbackRoutes(api, context);
  addTicketRoutes(api, context);
  addTopicProposalRoutes(api, context);
  addUnansweredRoutes(api, context);
  addFactRoutes(api, context);
  addDocumentRoutes(api, context);
  addBestPracticeRoutes(api, context);
  addEventRoutes(api, context);
  addPublicationRoutes(api, context);
  addTopicRoutes(api, context);
  addNetworkRoutes(api, context);
  addMunicipalityRoutes(api, context);
  addMembershipRoutes(api, context);
  addServiceRoutes(api, context);
  addProgrammeRoutes(api, context);
  addAllocationRoutes(api, context);
}
