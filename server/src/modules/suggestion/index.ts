export { evaluate } from './classifier/evaluate.js';
export { type BadExample, readExamples } from './classifier/examples.js';
export { normalise } from './classifier/grams.js';
export type { Example } from './classifier/train.js';
export type { LabelSource } from './label-source.js';
export { LearningJob } from './learning.job.js';
export { learnFromHistory } from './learn.command.js';
export { SuggestionModule } from './suggestion.module.js';
export { SuggestionService } from './suggestion.service.js';
