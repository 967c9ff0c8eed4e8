import { toReport } from '../src/formats/report.js';
import type { CleanArticle } from '../src/index.js';
import { element } from './dom.js';

/** The report with links that open beside this page: in its frame the policy would stop them. */
function linksOutside(report: string): string {
  const page = new DOMParser().parseFromString(report, 'text/html');
  for (const link of page.querySelectorAll('a[href^="http"]')) link.setAttribute('target', '_blank');
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}

/** The report on an article, as a file. */
export const reportOf = (article: CleanArticle, source: string): string => toReport(article, { html: source });

/** A frame that shows a report. It has an origin of its own, so that nothing in it can reach this page. */
export function reportFrame(report: string): HTMLIFrameElement {
  const frame = element('iframe', {
    title: 'Report: the page, block by block',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
  });
  frame.srcdoc = linksOutside(report);
  return frame;
}
