import { TIER_LABELS } from '@linli/shared';
import type { SheetColumn } from '../../platform/export/index.js';
import type { ListedRequest } from '../request/index.js';

/** One row of an export: the request, and who reported it where that was asked for. */
export interface ExportRow extends ListedRequest {
  readonly reporter: { readonly name: string; readonly phone: string } | null;
}

const LATE_LABELS = { OK: '', SOON: '快到时', LATE: '超时' } as const;
const HIDDEN = '不公开';

const date = (at: string | null): Date | null => (at === null ? null : new Date(at));

const PLAIN: SheetColumn<ExportRow>[] = [
  { header: '编号', width: 20, value: ({ card }) => card.number },
  { header: '事情', width: 30, value: ({ card }) => card.title },
  { header: '类别', width: 14, value: ({ card }) => card.tileLabel },
  { header: '大小难', width: 8, value: ({ card }) => TIER_LABELS[card.tier as keyof typeof TIER_LABELS] },
  { header: '加急', width: 6, value: ({ card }) => (card.urgent ? '加急' : '') },
  { header: '到哪一步', width: 12, value: ({ card }) => card.statusLabel },
  { header: '社区', width: 14, value: ({ card }) => card.place.communityName },
  { header: '网格', width: 12, value: ({ card }) => card.place.gridName },
  { header: '现在归谁', width: 22, value: ({ card }) => card.holder },
  { header: '什么时候报的', width: 17, value: ({ card }) => new Date(card.createdAt) },
  { header: '最晚', width: 17, value: ({ card }) => date(card.dueAt) },
  { header: '超时', width: 8, value: ({ card }) => LATE_LABELS[card.late as keyof typeof LATE_LABELS] },
  { header: '办好的时间', width: 17, value: ({ request }) => request.handledAt },
  { header: '结案的时间', width: 17, value: ({ request }) => request.closedAt },
  { header: '也遇到的人', width: 10, value: ({ card }) => card.supporters },
];

/** What a private matter says is for those who may know who said it. */
const said = (sensitive: boolean): SheetColumn<ExportRow>[] => {
  const open = ({ request }: ExportRow): boolean => sensitive || request.visibility === 'PUBLIC';
  return [
    { header: '地点', width: 30, value: (row) => (open(row) ? row.request.address : HIDDEN) },
    { header: '说的话', width: 60, value: (row) => (open(row) ? row.request.text : HIDDEN) },
  ];
};

const REPORTER: SheetColumn<ExportRow>[] = [
  { header: '反映的人', width: 14, value: ({ reporter }) => reporter?.name ?? '' },
  { header: '电话', width: 16, value: ({ reporter }) => reporter?.phone ?? '' },
];

/** Columns of an export; without `sensitive` nothing that tells who somebody is. */
export const exportColumns = (sensitive: boolean): SheetColumn<ExportRow>[] => [
  ...PLAIN,
  ...said(sensitive),
  ...(sensitive ? REPORTER : []),
];
