import type { Vocabulary } from '../vocabulary.js';
import { de } from './de.js';
import { en } from './en.js';

/** The vocabularies, the most printed languages first. */
export const VOCABULARIES: readonly Vocabulary[] = [en, de];
