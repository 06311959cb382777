import { deflateSync, inflateSync } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import { findRows, newId } from '../../platform/database/index.js';
import { Model } from './classifier/model.js';
import { SuggestionModel, SuggestionModelPart } from './suggestion.entity.js';

/** Characters of a piece: a text column of MySQL holds 65,535 bytes. */
const PIECE = 60_000;
/** Older ones are thrown away. */
const MOST_KEPT = 3;

/** Everything of a model as text that can be cut anywhere. */
export function packModel({ parts }: Model): string {
  const { labels, vocabulary, weights, scales, sharpness } = parts;
  const arrays = [vocabulary.keys, vocabulary.idf, scales, weights];
  const head = Buffer.from(JSON.stringify({ labels, sharpness, columns: vocabulary.keys.length }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const bytes = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  return deflateSync(Buffer.concat([size, head, ...bytes])).toString('base64');
}

export function unpackModel(text: string): Model {
  const bytes = inflateSync(Buffer.from(text, 'base64'));
  const headLength = bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.subarray(4, 4 + headLength).toString()) as {
    labels: string[];
    sharpness: number;
    columns: number;
  };
  let at = 4 + headLength;
  const take = (length: number): ArrayBuffer => {
    const part = Uint8Array.from(bytes.subarray(at, at + length)).buffer;
    at += length;
    return part;
  };
  const { labels, sharpness, columns } = head;
  const keys = new Uint32Array(take(columns * 4));
  const idf = new Float32Array(take(columns * 4));
  const scales = new Float32Array(take(labels.length * 4));
  const weights = new Int16Array(take((columns + 1) * labels.length * 2));
  return new Model({ labels, sharpness, vocabulary: { keys, idf }, scales, weights });
}

/** The one that counts; null when nothing was learned yet. */
export async function newestModel(from: EntityManager): Promise<SuggestionModel | null> {
  const [newest] = await from.find(SuggestionModel, { order: { number: 'DESC' }, take: 1 });
  return newest ?? null;
}

export async function readModel(from: EntityManager, modelId: string): Promise<Model> {
  const pieces = await findRows(from, SuggestionModelPart, { modelId }, { by: 'position' });
  return unpackModel(pieces.map(({ data }) => data).join(''));
}

/** Keeps a model as the newest; the unique number settles races between two that learned at the same time. */
export async function saveModel(
  tx: EntityManager,
  model: Model,
  about: Omit<SuggestionModel, 'id' | 'number'>,
): Promise<void> {
  const id = newId();
  const number = ((await tx.maximum(SuggestionModel, 'number')) ?? 0) + 1;
  await tx.insert(SuggestionModel, { id, number, ...about });
  const text = packModel(model);
  for (let position = 0; position * PIECE < text.length; position++) {
    const data = text.slice(position * PIECE, (position + 1) * PIECE);
    await tx.insert(SuggestionModelPart, { id: newId(), modelId: id, position, data });
  }
  const old = await tx.find(SuggestionModel, { order: { number: 'DESC' }, skip: MOST_KEPT, take: 100 });
  for (const { id: modelId } of old) {
    await tx.delete(SuggestionModelPart, { modelId });
    await tx.delete(SuggestionModel, { id: modelId });
  }
}
