import type { Fact } from "../facts/fact.js";
import { centreProgrammeFacts } from "./facts/centre-programmes.js";
import { formerNetworkFacts } from "./facts/former-networks.js";
import { fundingLawFacts } from "./facts/funding-law.js";
import { fundingNews2020Facts } from "./facts/funding-news-2020.js";
import { fundingProgrammeFacts } from "./facts/funding-programmes.js";
import { fundingRuleFacts } from "./facts/funding-rules.js";
import { fundingTotalFacts } from "./facts/funding-totals.js";
import { innenstadtEventFacts } from "./facts/innenstadt-events.js";
import { innenstadtHistoryFacts } from "./facts/innenstadt-history.js";
import { innenstadtNetworkFacts } from "./facts/innenstadt-network.js";
import { innenstadtOfficeFacts } from "./facts/innenstadt-office.js";
import { innenstadtServiceFacts } from "./facts/innenstadt-services.js";
import { municipalitiesOfNrwFacts } from "./facts/municipalities-of-nrw.js";
import { otherProgrammeFacts } from "./facts/other-programmes.js";
import { sozialeStadtDistrictFacts } from "./facts/soziale-stadt-districts.js";
import { sozialeStadtNetworkFacts } from "./facts/soziale-stadt-network.js";
import { stadtentwicklungHistoryFacts } from "./facts/stadtentwicklung-history.js";
import { stadtentwicklungNetworkFacts } from "./facts/stadtentwicklung-network.js";
import { verfuegungsfondsFacts } from "./facts/verfuegungsfonds.js";

/** Every fact that this release knows, each with its source and date. */
export const facts: readonly Fact[] = [
  ...innenstadtNetworkFacts,
  ...innenstadtOfficeFacts,
  ...innenstadtEventFacts,
  ...innenstadtServiceFacts,
  ...innenstadtHistoryFacts,
  ...sozialeStadtNetworkFacts,
  ...sozialeStadtDistrictFacts,
  ...stadtentwicklungNetworkFacts,
  ...stadtentwicklungHistoryFacts,
  ...formerNetworkFacts,
  ...fundingNews2020Facts,
  ...fundingTotalFacts,
  ...fundingProgrammeFacts,
  ...fundingRuleFacts,
  ...fundingLawFacts,
  ...verfuegungsfondsFacts,
  ...centreProgrammeFacts,
  ...otherProgrammeFacts,
  ...municipalitiesOfNrwFacts,
];
