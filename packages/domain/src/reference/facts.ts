import type { Fact } from "../facts/fact.js";
import { fundingNews2020Facts } from "./facts/funding-news-2020.js";
import { innenstadtEventFacts } from "./facts/innenstadt-events.js";
import { innenstadtNetworkFacts } from "./facts/innenstadt-network.js";
import { innenstadtOfficeFacts } from "./facts/innenstadt-office.js";
import { innenstadtServiceFacts } from "./facts/innenstadt-services.js";
import { sozialeStadtDistrictFacts } from "./facts/soziale-stadt-districts.js";
import { sozialeStadtNetworkFacts } from "./facts/soziale-stadt-network.js";
import { stadtentwicklungNetworkFacts } from "./facts/stadtentwicklung-network.js";

/** Every fact that this release knows, each with its source and date. */
export const facts: readonly Fact[] = [
  ...innenstadtNetworkFacts,
  ...innenstadtOfficeFacts,
  ...innenstadtEventFacts,
  ...innenstadtServiceFacts,
  ...sozialeStadtNetworkFacts,
  ...sozialeStadtDistrictFacts,
  ...stadtentwicklungNetworkFacts,
  ...fundingNews2020Facts,
];
