import type { Kind, NoteType } from '../../types.js';

/** What each kind is called and is, in an editor's words. */
export const KIND_WORDS: Readonly<Record<Kind, readonly [name: string, meaning: string]>> = {
  sponsored: ['Sponsored', 'ads and paid content'],
  promotion: ['Promotion', 'the site’s own offers'],
  related: ['Related', 'links to other stories'],
  byline: ['Byline', 'names, dates, credits'],
  social: ['Social', 'share and follow'],
  comments: ['Comments', 'readers’ replies'],
  navigation: ['Navigation', 'menus, header, footer'],
  interface: ['Interface', 'other page machinery'],
};

/** What each type of editorial note is called. */
export const NOTE_WORDS: Readonly<Record<NoteType, string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  editor: 'Editor’s note',
  disclosure: 'Disclosure',
  translation: 'Translation note',
};
