import type { Api } from "../routes/route-context.js";

export type OpenApiDocument = ReturnType<Api["getOpenAPI31Document"]>;

/** The OpenAPI 3.1 document of an app, derived from the schemas that its routes check with. */
export function createOpenApiDocument(api: Api): OpenApiDocument {
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Stadtlotse",
      version: "1.0.0",
      description:
        "Questions of municipal staff in North Rhine-Westphalia on networks, memberships, service tiers, " +
        "funding and good practice: answered in German, with source and date.",
      license: { name: "EUPL-1.2", url: "https://interoperable-europe.ec.europa.eu/collection/eupl" },
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "Questions", description: "Ask, search, rate, and hand on what was not answered." },
      { name: "Knowledge", description: "What answers are made of: facts and documents." },
      { name: "Networks", description: "Networks, municipalities, memberships and services." },
      { name: "Funding", description: "Funding programmes and what they paid." },
      { name: "Operation", description: "Whether the house is well." },
    ],
  });
}

/** Registers how a caller says who it is. */
export function describeSecurity(api: Api): void {
  api.openAPIRegistry.registerComponent("securitySchemes", "apiKey", {
    type: "http",
    scheme: "bearer",
    description:
      "A key made by `npm run keys`, or a token of the identity provider; without one the caller is anonymous (basic tier).",
  });
}
