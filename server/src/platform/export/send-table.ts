import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { attachment } from '../http/index.js';

export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const TABLE_TYPES: Record<TableFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Sends a table as a file to keep under this name; nothing on the way may keep a copy. */
export async function sendTable(
  reply: FastifyReply,
  { name, format, size }: { name: string; format: TableFormat; size?: number },
  table: Readable,
): Promise<void> {
  reply
    .status(200)
    .type(TABLE_TYPES[format])
    .headers(attachment(`${name}.${format}`, `table.${format}`))
    .header('cache-control', 'no-store');
  if (size !== undefined) reply.header('content-length', size);
  await reply.send(table);
}
