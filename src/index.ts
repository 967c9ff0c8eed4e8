export { cleanArticle } from './cleanArticle.js';
export { InputTooLargeError, TooComplexError } from './errors.js';
export { isProbablyArticle } from './isProbablyArticle.js';
export { type Stripped, strip, stripBylines, stripNavigation, stripSponsored } from './strip.js';
export {
  type ArticleImage,
  type Author,
  type CleanArticle,
  type CleanOptions,
  type CustomRule,
  KINDS,
  type Kind,
  type Note,
  type NoteType,
  type RemovedBlock,
  type Sponsorship,
} from './types.js';
