import { matchVocabulary } from '../label/vocabulary/matcher.js';
import type { Note, NoteType } from '../types.js';
import { type Clues, textsOf } from './clues.js';

const TYPES: readonly NoteType[] = ['correction', 'clarification', 'update', 'editor', 'disclosure', 'translation'];

/** What a note is about, by the first words in it that say so; a note that says nothing of itself is the editor's. */
function typeOf(text: string): NoteType {
  for (const { topic } of matchVocabulary(text)) {
    const type = TYPES.find((t) => t === topic);
    if (type !== undefined) return type;
  }
  return 'editor';
}

/** The article's editorial notes, in page order. */
export function readNotes(clues: Clues): Note[] {
  return textsOf(clues, 'note').map((text) => ({ type: typeOf(text), text }));
}
