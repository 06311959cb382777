import { CATALOGUE_STATUSES, ENTRY_KINDS, TIERS } from '@linli/shared';
import { Flag, Id, Instant, ListOf, OneOf, Text, Texts, Whole } from '../../platform/http/index.js';

export class ConfusableView {
  @Text({ example: 'drain' }) tile!: string;
  @Text({ example: '水是从下水道冒出来的吗？', description: 'Yes means that tile' }) question!: string;
}

export class ServiceTileView {
  @Text() tile!: string;
  @Text({ example: '路灯、楼道灯' }) label!: string;
  @Text({ example: '灯不亮、灯罩破、电线露在外面' }) hint!: string;
  @Text({ example: 'lightbulb' }) icon!: string;
  @Text({ example: '物业负责，一般 5 个工作日内办好' }) promise!: string;
  @OneOf(TIERS, 'Tier') tier!: string;
  @Texts({ description: 'What people call it: to find it by any words' }) keywords!: string[];
  @ListOf(() => ConfusableView) confusables!: ConfusableView[];
  @Flag({ description: 'Danger: call 110, 119 or 120 first' }) emergency!: boolean;
}

export class ServiceMatterView {
  @Text({ example: 'MATTER:06010' }) code!: string;
  @Text({ example: '暴露垃圾' }) label!: string;
  @Text({ example: '事项' }) kindLabel!: string;
  @Text({ example: '4 小时', description: 'Working time for handling' }) handle!: string;
}

export class CatalogueVersionView {
  @Id() id!: string;
  @Whole() number!: number;
  @OneOf(CATALOGUE_STATUSES, 'CatalogueStatus') status!: string;
  @Text({ example: '正在用' }) statusLabel!: string;
  @Text({ nullable: true }) note!: string | null;
  @Instant() createdAt!: string;
  @Instant({ nullable: true, description: 'From when it held' }) validFrom!: string | null;
  @Instant({ nullable: true }) retiredAt!: string | null;
}

export class CatalogueRowView {
  @OneOf(ENTRY_KINDS, 'EntryKind') kind!: string;
  @Text() code!: string;
  @Text() tile!: string;
  @Text({ example: '路灯、楼道灯', description: 'Name of its tile' }) tileLabel!: string;
  @Text() className!: string;
  @Text() name!: string;
  @Text() hint!: string;
  @Text() icon!: string;
  @Text() keywords!: string;
  @Text() unitKinds!: string;
  @Text() tier!: string;
  @Text() accept!: string;
  @Text() take!: string;
  @Text({ example: '5天；紧急 1天' }) handle!: string;
  @Text() verify!: string;
  @Text() evidence!: string;
  @Text() confusables!: string;
}

export class CatalogueRowsView {
  @Id() versionId!: string;
  @OneOf(CATALOGUE_STATUSES, 'CatalogueStatus') status!: string;
  @Whole() total!: number;
  @ListOf(() => CatalogueRowView) items!: CatalogueRowView[];
}

export class ChangedCellView {
  @Text({ example: '办理时限' }) column!: string;
  @Text() before!: string;
  @Text() after!: string;
}

export class CatalogueChangeView {
  @OneOf(ENTRY_KINDS, 'EntryKind') kind!: string;
  @Text() code!: string;
  @Text() name!: string;
  @OneOf(['ADDED', 'REMOVED', 'CHANGED'], 'CatalogueChange') what!: string;
  @ListOf(() => ChangedCellView) cells!: ChangedCellView[];
}

export class CatalogueChangesView {
  @ListOf(() => CatalogueChangeView, { description: 'Against the version in force' })
  changes!: CatalogueChangeView[];
  @Texts({ description: 'What stands in the way of publishing' }) problems!: string[];
}
