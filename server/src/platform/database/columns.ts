import { Column, ForeignKey, Index, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** The column types both databases store and give back alike. Entities and migrations both read this table. */
export const TYPES = {
  id: { type: 'varchar', length: 36 },
  string: (length: number) => ({ type: 'varchar', length }) as const,
  text: { type: 'text' },
  int: { type: 'integer' },
  flag: { type: 'boolean' },
  double: { type: 'double' },
  /** Milliseconds, UTC, always set by the application's clock. */
  time: { type: 'datetime', precision: 3 },
  json: { type: 'json' },
} as const;

/** Settings a column may have beside its type. */
export interface ColumnRules {
  nullable?: boolean;
}

/** What a foreign key points at: the class, or its name where importing it would break the module order. */
type Target = (() => new () => object) | string;

/** Referenced rows are never removed or renamed behind the application's back. */
export const ON_CHANGE = { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' } as const;

const column = (type: ColumnOptions, rules: ColumnRules = {}): PropertyDecorator =>
  Column({ ...type, nullable: rules.nullable ?? false });

/** Primary key made by `newId()`. A second one in the same entity makes the key a compound one. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn(TYPES.id);
/** Primary key that is a natural code rather than a UUID. */
export const KeyColumn = (length: number): PropertyDecorator => PrimaryColumn(TYPES.string(length));
/** Primary key that is a whole number below 2^53. */
export const DoubleKeyColumn = (): PropertyDecorator => PrimaryColumn(TYPES.double);
export const StringColumn = (length: number, rules?: ColumnRules) => column(TYPES.string(length), rules);
export const TextColumn = (rules?: ColumnRules) => column(TYPES.text, rules);
export const IntColumn = (rules?: ColumnRules) => column(TYPES.int, rules);
export const FlagColumn = (rules?: ColumnRules) => column(TYPES.flag, rules);
export const DoubleColumn = (rules?: ColumnRules) => column(TYPES.double, rules);
export const TimeColumn = (rules?: ColumnRules) => column(TYPES.time, rules);
export const JsonColumn = (rules?: ColumnRules) => column(TYPES.json, rules);

/** The id of another row; with `to`, the database checks that it exists. */
export function RefColumn(rules: ColumnRules & { to?: Target } = {}): PropertyDecorator {
  return (target, property) => {
    column(TYPES.id, rules)(target, property);
    if (typeof rules.to === 'string') ForeignKey(rules.to, ON_CHANGE)(target, property);
    else if (rules.to) ForeignKey(rules.to, ON_CHANGE)(target, property);
  };
}

/** A unique rule over properties; `name` is what `DuplicateKeyError.key` says when it is broken. */
export const Uniquely = (name: string, properties: string[]): ClassDecorator & PropertyDecorator =>
  Index(name, properties, { unique: true });
