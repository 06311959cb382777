import { type DataSource, QueryFailedError } from 'typeorm';
import {
  CheckError,
  DatabaseError,
  DatabaseUnavailableError,
  DuplicateKeyError,
  ForeignKeyError,
  QueryError,
  TransactionConflictError,
  TransactionMisuseError,
} from './errors.js';

interface DriverError {
  code?: string;
  errno?: number;
  message: string;
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'POOL_CLOSED',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_ACCESS_DENIED_ERROR',
  'ER_DBACCESS_DENIED_ERROR',
  'ER_BAD_DB_ERROR',
  'ER_OPTION_PREVENTS_STATEMENT',
  'EACCES',
  'EEXIST',
  'ENOSPC',
  'ENOTDIR',
  'EROFS',
  'SQLITE_CANTOPEN',
  'SQLITE_IOERR',
  'SQLITE_FULL',
  'SQLITE_NOTADB',
  'SQLITE_CORRUPT',
]);
/** The drivers report these without a code. */
const UNREACHABLE_TEXT =
  /closed state|Pool is closed|Connection lost|connection is not open|Unable to open connection/i;

/** The code differs between a missing row and a row in use; the text does not. */
const SQLITE_FOREIGN_KEY = 'FOREIGN KEY constraint failed';
/** MariaDB and MySQL; the driver has no names for them. */
const CHECK_ERRNOS = [4025, 3819];

/** Turns what either driver throws into the errors of this layer; our own mistakes pass through. */
export function normaliseError(error: unknown, dataSource: DataSource, sql = ''): Error {
  if (error instanceof DatabaseError || error instanceof TransactionMisuseError) return error;
  const driver = (error instanceof QueryFailedError ? error.driverError : error) as DriverError;
  const code = driver.code ?? (driver.errno === undefined ? '' : String(driver.errno));
  const message = driver.message ?? String(error);
  if (UNREACHABLE.has(code) || UNREACHABLE_TEXT.test(message)) {
    return new DatabaseUnavailableError(`the database does not answer (${code || message})`, code);
  }
  if (['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'].includes(code)) {
    return new TransactionConflictError('another transaction was in the way', code);
  }
  if (code === 'ER_DUP_ENTRY') return new DuplicateKeyError(mariadbKey(message), code);
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
    return new DuplicateKeyError(sqliteKey(message, dataSource), code);
  }
  if (/^(ER_NO_REFERENCED_ROW|ER_ROW_IS_REFERENCED)/.test(code) || message.startsWith(SQLITE_FOREIGN_KEY)) {
    return new ForeignKeyError('a referenced row is missing or still in use', code);
  }
  if (CHECK_ERRNOS.includes(driver.errno ?? 0) || code === 'SQLITE_CONSTRAINT_CHECK') {
    return new CheckError('a check rule was broken', code);
  }
  if (error instanceof QueryFailedError) return new QueryError(message, sql || error.query, code);
  return error instanceof Error ? error : new Error(String(error));
}

/** "Duplicate entry '…' for key 'uq_x'"; MySQL 8 writes 'table.uq_x'. */
function mariadbKey(message: string): string {
  const name = /for key '([^']+)'$/.exec(message)?.[1] ?? 'unknown';
  return name.slice(name.lastIndexOf('.') + 1);
}

/** "UNIQUE constraint failed: t.a, t.b" names columns; the entity metadata knows the rule's name. */
function sqliteKey(message: string, dataSource: DataSource): string {
  const list = /constraint failed: (.+)$/.exec(message)?.[1] ?? '';
  const columns = list.split(', ').map((path) => path.slice(path.lastIndexOf('.') + 1));
  const table = list.slice(0, list.indexOf('.'));
  const entity = dataSource.entityMetadatas.find((metadata) => metadata.tableName === table);
  const same = (names: string[]): boolean => [...names].sort().join() === [...columns].sort().join();
  if (entity && same(entity.primaryColumns.map((column) => column.databaseName))) return 'PRIMARY';
  const rule = entity?.indices.find(
    (index) => index.isUnique && same(index.columns.map((column) => column.databaseName)),
  );
  return rule?.name ?? list;
}
