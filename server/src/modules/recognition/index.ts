export type { RecordExportFacts, StarFacts, ThanksFacts } from './recognition.events.js';
export { BoardChoice, StarAward, ThankNote, ThankNoteReader } from './recognition.entity.js';
export { RecognitionModule } from './recognition.module.js';
