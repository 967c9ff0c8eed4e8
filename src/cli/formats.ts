import type { CleanArticle } from '../index.js';

/** How one of the command's formats is written. */
export interface Format {
  /** Of its files. */
  extension: string;
  /** What its field is called in a record of a batch. */
  field: string;
  /** How several of it share one output: not at all, under headings, or one a line. */
  together: 'never' | 'headed' | 'lines';
  /** The article in this format: text, or data to be written as JSON. `html` is the decoded page. */
  write(article: CleanArticle, html: string): Promise<string | object>;
}

/** The formats by name. Each writer is loaded when it is asked for. */
export const FORMATS = {
  text: {
    extension: '.txt',
    field: 'text',
    together: 'headed',
    write: async (article) => (await import('../formats/text.js')).toText(article),
  },
  html: {
    extension: '.html',
    field: 'html',
    together: 'never',
    write: async (article) => (await import('../formats/html.js')).toHtml(article),
  },
  markdown: {
    extension: '.md',
    field: 'markdown',
    together: 'headed',
    write: async (article) => (await import('../formats/markdown.js')).toMarkdown(article),
  },
  json: {
    extension: '.json',
    field: 'article',
    together: 'lines',
    write: async (article) => article,
  },
  jsonld: {
    extension: '.jsonld',
    field: 'jsonld',
    together: 'lines',
    write: async (article) => (await import('../formats/jsonLd.js')).toJsonLd(article),
  },
  ninjs: {
    extension: '.ninjs.json',
    field: 'ninjs',
    together: 'lines',
    write: async (article) => (await import('../formats/ninjs.js')).toNinjs(article),
  },
  report: {
    extension: '.report.html',
    field: 'report',
    together: 'never',
    write: async (article, html) => (await import('../formats/report.js')).toReport(article, { html }),
  },
} satisfies Record<string, Format>;

/** Name of a format. */
export type FormatName = keyof typeof FORMATS;

/** The format of a name. */
export const formatOf = (name: FormatName): Format => FORMATS[name];

/** Whether a string is the name of a format. */
export const isFormatName = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);
