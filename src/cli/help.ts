import { KINDS } from '../index.js';

/** What follows the options in `cleancopy --help`. */
export const HELP = `
Formats:
  text      kicker, headline, author and date, standfirst, story
  html      the story as a small page of its own, sanitised
  markdown  the story with its links, lists, tables and pictures
  json      all fields, and the ledger of what was taken out and why
  jsonld    schema.org NewsArticle
  ninjs     IPTC ninjs 3.1; needs an address: the page's own, or --url
  report    one HTML file for an editor: the page, what was removed, and why

Kinds, for --kinds and --keep, parted by commas:
  ${KINDS.slice(0, 6).join(', ')},
  ${KINDS.slice(6).join(', ')}

Examples:
  cleancopy https://example.com/story
  cleancopy story.html --format markdown -o story.md
  curl -s URL | cleancopy - --url URL --format json
  cleancopy *.html -f report -o reports/
  cleancopy story.html --kinds sponsored,promotion   only ads and prompts go
  cleancopy story.html --keep byline                 the byline stays
  cleancopy batch --help                             folders, NDJSON, WARC

Several inputs on standard output: text and Markdown under headings
(==> NAME <==), JSON one a line.

Addresses are fetched by GET, without cookies or proxy. Private and loopback
ones are refused, also behind a redirect, unless --allow-private is given.

Exit codes:
  0  every input gave clean copy
  1  some failed or held no article; standard error says which, and why
  2  bad usage
`;

/** What follows the options in `cleancopy batch --help`. */
export const BATCH_HELP = `
Inputs, told by their names; each may end in .gz:
  .html .htm .xhtml   a page (so is any other file that is named itself)
  .ndjson .jsonl      a page a line: {"url": "https://…", "html": "<!doctype…"};
                      an "id" is passed on
  .warc               responses with status 200–299 and an HTML type
  a folder            all such files in it, by name; not hidden ones
  'news/**/*.html'    a glob
  -                   NDJSON on standard input

Output: a line a page, in the order of the input, failures too:
  {"source": "a.html", "record": null, "url": null, "article": {…}}
  {"source": "crawl.warc.gz", "record": 17, "url": "https://…",
   "error": {"name": "…", "message": "…"}}                      (on one line)
record is the line, or the number of the WARC record, in its file, from 1. With
another --format the field "article" gives way to "text", "html", "markdown",
"jsonld" or "ninjs".

A run may be killed at any point: the same command with --resume cuts off a torn
last line, skips what is done and goes on, so that no page is missing or there
twice.

Examples:
  cleancopy batch crawl/ -o clean.ndjson
  cleancopy batch crawl/ -o clean.ndjson --resume
  cleancopy batch CC-NEWS-*.warc.gz -o clean.ndjson --workers 8
  zcat pages.ndjson.gz | cleancopy batch - -f text | jq -r .text
  parallel -k --pipe cleancopy batch - -w 1 -q < pages.ndjson > clean.ndjson
  rdd.pipe("cleancopy batch - --workers 1 --quiet")          (in Spark)

Exit codes:
  0  every page was cleaned (one without an article has an empty text)
  1  some failed
  2  bad usage
`;
