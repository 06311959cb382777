/**
 * Our design system: tokens (tokens.json → tokens.scss) and dumb components, no calls and no stores. What the app
 * knows (theme, large text, unread, navigation) comes in through UiContext.
 *
 * Frame: Page (title | tab | left/right, bar, loading, error + onRetry, empty, wide, flush), ActionBar, BottomSheet, StatusNav,
 * TabBar, StaffBar (on a PC). Every page is a Page; it sets theme-light|theme-dark and large on its root and the tokens do the rest.
 *
 * Structure: Section, Card, CellGroup > Cell | SwitchCell | EventRow | LedgerRow | MessageRow | RoleSlot, Meta, Stack.
 *
 * Say: Tag, PlaceLine, InlineNote, StateCard, FactList, KnowList, ProgressStrip, SegmentBar, Timeline, DeadlineBar, ReasonLine,
 * Empty, NoEntry, Skeleton, Skyline, Stars, Avatar, FunnelBars, KpiPair, BandBar, PhonePreview, Photo, BeforeAfter, QrCard, Icon.
 *
 * Ask: Question, Button, Chip in ChipRow, Input, TextArea, Select, DateField, ErrorLine, Switch, CheckRow, ReasonRadio, UnitChoice in ChoiceList,
 * Stepper, StepBar, TileGrid, SolvedPicker, StarPicker, PhotoGrid, PhotoCompare, ReadAloud.
 *
 * Whole cards: BigAction (two in a row), LargeAction, SuggestCard, NearbyHint, DutyCard, TaskCard, LargeTaskCard,
 * InviteCard, OrderCard, QueueItem, StopRow. On a PC: KeyBar of KeyLines.
 *
 * A control of your own: spread press(onPress, { label, role, on, disabled }) on a View; then it has role, name, focus
 * and keys. Nothing that can be pressed may stand inside something else that can.
 */
export { ActionBar } from './action-bar/action-bar';
export { Avatar } from './avatar/avatar';
export { BandBar } from './band-bar/band-bar';
export { BigAction, LargeAction } from './big-action/big-action';
export { BottomSheet } from './bottom-sheet/bottom-sheet';
export { Button } from './button/button';
export { Card } from './card/card';
export { Cell, CellGroup, SwitchCell } from './cell/cell';
export { CheckRow, ChoiceList } from './choice/check-row';
export { ReasonRadio } from './choice/reason-radio';
export { UnitChoice } from './choice/unit-choice';
export { Chip, ChipRow } from './chip/chip';
export { DateField } from './date-field/date-field';
export { DeadlineBar } from './deadline-bar/deadline-bar';
export { Empty } from './empty/empty';
export { EventRow } from './event-row/event-row';
export { FactList, KnowList } from './fact-list/fact-list';
export { FunnelBars } from './funnel-bars/funnel-bars';
export { Icon } from './icon/icon';
export type { IconName } from './icons/names';
export { InlineNote } from './inline-note/inline-note';
export { ErrorLine } from './input/error-line';
export { Input } from './input/input';
export { TextArea } from './input/text-area';
export { LedgerRow } from './ledger-row/ledger-row';
export { InviteCard } from './message-row/invite-card';
export { MessageRow } from './message-row/message-row';
export { Meta } from './meta/meta';
export { NoEntry } from './no-entry/no-entry';
export { OrderCard } from './order-card/order-card';
export { Page } from './page/page';
export { PhonePreview } from './phone-preview/phone-preview';
export { BeforeAfter, Photo } from './photo/photo';
export { PhotoCompare } from './photo/photo-compare';
export { PlaceLine } from './place-line/place-line';
export { PhotoGrid } from './photo/photo-grid';
export type { GridPhoto } from './photo/photo-grid';
export { cx, decoration, named, press, web } from './press';
export { ProgressStrip, SegmentBar } from './progress-strip/progress-strip';
export { Question } from './question/question';
export { QrCard } from './qr-card/qr-card';
export { qrImage } from './qr-card/qr-image';
export { KpiPair } from './kpi-pair/kpi-pair';
export { KeyBar, KeyLine } from './key-bar/key-bar';
export { KeyHint, QueueItem } from './queue-item/queue-item';
export { SolvedPicker } from './rating/solved-picker';
export { StarPicker, Stars } from './rating/star-picker';
export { ReadAloud } from './read-aloud/read-aloud';
export { ReasonLine } from './reason-line/reason-line';
export { RoleSlot } from './role-slot/role-slot';
export { Section } from './section/section';
export { Select } from './select/select';
export { Skeleton } from './skeleton/skeleton';
export { Skyline } from './skyline/skyline';
export { Stack } from './stack/stack';
export { StaffBar } from './staff-bar/staff-bar';
export { StateCard } from './state-card/state-card';
export type { StateCardProps } from './state-card/state-card';
export { StatusNav } from './status-nav/status-nav';
export { StopRow } from './stop-row/stop-row';
export { StepBar } from './stepper/step-bar';
export { Stepper } from './stepper/stepper';
export { NearbyHint, SuggestCard } from './suggest-card/suggest-card';
export { Switch } from './switch/switch';
export { TabBar } from './tab-bar/tab-bar';
export { Tag } from './tag/tag';
export { DutyCard } from './task-card/duty-card';
export { LargeTaskCard } from './task-card/large-task-card';
export { TaskCard } from './task-card/task-card';
export { TileGrid } from './tile-grid/tile-grid';
export { tileIcon } from './tile-grid/tile-icon';
export { Timeline } from './timeline/timeline';
export type { TimelineItem } from './timeline/timeline';
export { UiContext, useUi } from './ui-context';
export type { TabKey, UiSettings } from './ui-context';
export { WordsSheet, type WordsTask } from './words-sheet/words-sheet';
