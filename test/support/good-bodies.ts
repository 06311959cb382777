/** The part of JSON Schema that our contract uses. */
interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  minItems?: number;
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
}

interface Contract {
  paths: Record<string, Record<string, { requestBody?: { content?: Record<string, { schema?: Schema }> } }>>;
  components: { schemas: Record<string, Schema> };
}

const SOME_ID = '01890000-0000-7000-8000-000000000000';
/** The neighbours' own community: what they may fill in. */
const THEIRS = '360702002004';
const NEXT_YEAR = '2027-06-01T02:00:00.000Z';

/** A body for each endpoint that its own contract would let through: required fields only, the least of each. */
export function goodBodies(contract: Contract): (method: string, path: string) => unknown {
  const example = (schema: Schema): unknown => {
    if (schema.$ref) return example(contract.components.schemas[schema.$ref.split('/').at(-1)!]!);
    if (schema.allOf) return example(schema.allOf[0]!);
    if (schema.enum) return schema.enum[0];
    if (schema.type === 'array')
      return Array.from({ length: schema.minItems ?? 0 }, () => example(schema.items!));
    if (schema.type === 'object' || schema.properties) {
      const required = schema.required ?? [];
      return Object.fromEntries(required.map((name) => [name, example(schema.properties![name]!)]));
    }
    if (schema.type === 'boolean') return true;
    if (schema.type === 'number' || schema.type === 'integer') return Math.max(schema.minimum ?? 1, 1);
    if (schema.format === 'uuid') return SOME_ID;
    if (schema.format === 'date-time') return NEXT_YEAR;
    if (schema.pattern?.startsWith('^\\d{4}-')) return NEXT_YEAR.slice(0, 10);
    if (schema.pattern?.includes('[0-5]')) return '19:30';
    if (schema.pattern?.includes('\\d')) return THEIRS;
    return '说明'.repeat(Math.ceil(Math.max(schema.minLength ?? 1, 2) / 2));
  };
  return (method, path) => {
    const schema =
      contract.paths[path]?.[method.toLowerCase()]?.requestBody?.content?.['application/json']?.schema;
    return schema ? example(schema) : {};
  };
}
