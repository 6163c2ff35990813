/** As much of a JSON schema as the OpenAPI document of this house uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

export interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; schema: Schema; example?: unknown }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, object>;
}

export interface Route {
  method: string;
  path: string;
  operation: Operation;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Every route of the API, and what the names in its schemas mean. */
export async function readRoutes(api: {
  request(path: string): Response | Promise<Response>;
}): Promise<{ routes: Route[]; resolve(schema: Schema): Schema }> {
  const { paths, components } = (await (await api.request("/openapi.json")).json()) as Document;
  return {
    routes: Object.entries(paths)
      .filter(([path]) => path.startsWith("/v1/"))
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
      ),
    resolve(schema) {
      if (schema.$ref === undefined) return schema;
      const { $ref, ...rest } = schema;
      return { ...components.schemas[$ref.replace("#/components/schemas/", "")], ...rest };
    },
  };
}
