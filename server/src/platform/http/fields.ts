import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

/**
 * One decorator per DTO field, so that what is validated and what the OpenAPI document says cannot drift apart.
 * `optional` fields may be missing; `nullable` fields of answers may be null.
 */
interface Common {
  optional?: boolean;
  nullable?: boolean;
  description?: string;
  example?: unknown;
}

function field(o: Common, schema: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const doc = ApiProperty({
    ...schema,
    required: !o.optional,
    ...(o.nullable ? { nullable: true } : {}),
    ...(o.description ? { description: o.description } : {}),
    ...(o.example === undefined ? {} : { example: o.example }),
  } as ApiPropertyOptions);
  return applyDecorators(doc, ...(o.optional || o.nullable ? [IsOptional()] : []), ...checks);
}

const trim = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** Text of `min`..`max` UTF-16 units, trimmed. */
export function Text(o: Common & { min?: number; max?: number; pattern?: RegExp } = {}): PropertyDecorator {
  const { min = o.optional ? 0 : 1, max = 500 } = o;
  const length = [
    MinLength(min, { message: min > 1 ? `至少 ${min} 个字` : '请填一下' }),
    MaxLength(max, { message: `最多 ${max} 个字` }),
  ];
  const pattern = o.pattern ? [Matches(o.pattern, { message: '格式不对' })] : [];
  return field(
    o,
    { type: String, minLength: min, maxLength: max, ...(o.pattern ? { pattern: o.pattern.source } : {}) },
    trim,
    IsString({ message: '要填文字' }),
    ...length,
    ...pattern,
  );
}

/** UUID made by the app. */
export function Id(o: Common = {}): PropertyDecorator {
  return field(o, { type: String, format: 'uuid' }, IsUUID(undefined, { message: '编号不对' }));
}

export function Ids(o: Common & { max: number }): PropertyDecorator {
  return field(
    o,
    { type: String, format: 'uuid', isArray: true, maxItems: o.max },
    IsArray({ message: '要一组编号' }),
    ArrayMaxSize(o.max, { message: `最多 ${o.max} 个` }),
    IsUUID(undefined, { each: true, message: '编号不对' }),
  );
}

/** Whole number in min..max. */
export function Whole(o: Common & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 0, max = 2_147_483_647 } = o;
  return field(
    o,
    { type: 'integer', minimum: min, maximum: max },
    Type(() => Number),
    IsInt({ message: '要填整数' }),
    Min(min, { message: `不能小于 ${min}` }),
    Max(max, { message: `不能大于 ${max}` }),
  );
}

/** Number in min..max, for example degrees of latitude. */
export function Decimal(o: Common & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = -1e15, max = 1e15 } = o;
  return field(
    o,
    { type: Number, minimum: min, maximum: max },
    Type(() => Number),
    IsNumber({ allowInfinity: false, allowNaN: false }, { message: '要填数字' }),
    Min(min, { message: `不能小于 ${min}` }),
    Max(max, { message: `不能大于 ${max}` }),
  );
}

/** Boolean; in a query string only `true` and `false` count. */
export function Flag(o: Common = {}): PropertyDecorator {
  const parse = Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  );
  return field(o, { type: Boolean }, parse, IsBoolean({ message: '要选是或不是' }));
}

/** One of `values`; `name` becomes the enum's name in the OpenAPI document. */
export function OneOf(values: readonly string[], name: string, o: Common = {}): PropertyDecorator {
  return field(o, { enum: [...values], enumName: name }, IsIn([...values], { message: '请从给出的里面选' }));
}

export function SomeOf(
  values: readonly string[],
  name: string,
  o: Common & { max?: number } = {},
): PropertyDecorator {
  return field(
    o,
    { enum: [...values], enumName: name, isArray: true },
    IsArray({ message: '要选一组' }),
    ArrayMaxSize(o.max ?? values.length, { message: '选得太多了' }),
    IsIn([...values], { each: true, message: '请从给出的里面选' }),
  );
}

/** Instant as ISO 8601 text with an offset or Z. */
export function Instant(o: Common = {}): PropertyDecorator {
  return field(
    o,
    { type: String, format: 'date-time' },
    IsISO8601({ strict: true }, { message: '时间不对' }),
    Matches(/(Z|[+-]\d{2}:\d{2})$/, { message: '时间要带时区' }),
  );
}

// Swagger knows a lazy type only by the function's name, so it must be written as a property called `type`.
export function Nested(type: () => new () => object, o: Common = {}): PropertyDecorator {
  return field(o, { type: () => type() }, ValidateNested(), Type(type));
}

export function ListOf(type: () => new () => object, o: Common & { max?: number } = {}): PropertyDecorator {
  return field(
    o,
    { type: () => type(), isArray: true },
    IsArray({ message: '要一组' }),
    ArrayMaxSize(o.max ?? 1000, { message: `最多 ${o.max ?? 1000} 个` }),
    ValidateNested({ each: true }),
    Type(type),
  );
}

export function Texts(o: Common & { max?: number; each?: number } = {}): PropertyDecorator {
  return field(
    o,
    { type: String, isArray: true },
    IsArray({ message: '要一组文字' }),
    ArrayMaxSize(o.max ?? 100, { message: '太多了' }),
    IsString({ each: true, message: '要填文字' }),
    MaxLength(o.each ?? 200, { each: true, message: '太长了' }),
  );
}

export function Wholes(o: Common & { min: number; max: number; most: number }): PropertyDecorator {
  return field(
    o,
    { type: 'integer', isArray: true, minimum: o.min, maximum: o.max } as ApiPropertyOptions,
    IsArray({ message: '要一组数字' }),
    ArrayMaxSize(o.most, { message: '太多了' }),
    IsInt({ each: true, message: '要填整数' }),
    Min(o.min, { each: true, message: `不能小于 ${o.min}` }),
    Max(o.max, { each: true, message: `不能大于 ${o.max}` }),
  );
}
