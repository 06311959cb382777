export { guardAppendOnly, releaseAppendOnly, unguardedTables } from './append-only.js';
export {
  DoubleColumn,
  DoubleKeyColumn,
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  KeyColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from './columns.js';
export { takeFrom } from './counter.js';
export { Database } from './database.js';
export { DatabaseModule, openDataSource, waitForDatabase } from './database.module.js';
export {
  CheckError,
  DatabaseError,
  DatabaseUnavailableError,
  DuplicateKeyError,
  ForeignKeyError,
  QueryError,
  TransactionConflictError,
  TransactionMisuseError,
} from './errors.js';
export { withFirstWrite } from './first-write.js';
export { updateWhere } from './guarded-update.js';
export { newId } from './id.js';
export { insertRow, insertRowIf, insertRows } from './insert-row.js';
export { migrateDown, migrateUp, migrationStates, schemaDrift, type MigrationState } from './migrate.js';
export { changeRows, findRows, queryRows, selectRows } from './rows.js';
