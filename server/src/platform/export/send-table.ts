import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const TABLE_TYPES: Record<TableFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Sends a table as a file to keep, under this name (RFC 6266, RFC 8187); nothing on the way may keep a copy. */
export async function sendTable(
  reply: FastifyReply,
  { name, format, size }: { name: string; format: TableFormat; size?: number },
  table: Readable,
): Promise<void> {
  const full = encodeURIComponent(`${name}.${format}`).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  reply
    .status(200)
    .type(TABLE_TYPES[format])
    .header('content-disposition', `attachment; filename="table.${format}"; filename*=UTF-8''${full}`)
    .header('cache-control', 'no-store');
  if (size !== undefined) reply.header('content-length', size);
  await reply.send(table);
}
