/** A private MariaDB; see mariadb.mjs. */
export interface MariadbServer {
  readonly port: number;
  readonly pid: number;
  url(database: string): string;
  stop(): Promise<void>;
}

export const HOW_TO_GET_MARIADB: string;
export function findProgram(name: string): string | undefined;
export function freePort(): Promise<number>;
export function startMariadb(options?: { durable?: boolean }): Promise<MariadbServer | undefined>;
export function createDatabase(serverUrl: string, name: string): Promise<string>;
export function dropDatabases(serverUrl: string, prefix: string): Promise<void>;
