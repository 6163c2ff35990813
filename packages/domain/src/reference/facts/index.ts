import type { Fact } from "../../facts/fact.js";
import { fundingNews2020Facts } from "./funding-news-2020.js";
import { innenstadtEventFacts } from "./innenstadt-events.js";
import { innenstadtNetworkFacts } from "./innenstadt-network.js";
import { innenstadtOfficeFacts } from "./innenstadt-office.js";
import { innenstadtServiceFacts } from "./innenstadt-services.js";
import { sozialeStadtDistrictFacts } from "./soziale-stadt-districts.js";
import { sozialeStadtNetworkFacts } from "./soziale-stadt-network.js";
import { stadtentwicklungNetworkFacts } from "./stadtentwicklung-network.js";

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
