import { describe, expect, it } from 'vitest';
import { cleanArticle, isProbablyArticle } from '../src/index.js';
import { removalProblem, textProblems, unknownKeys } from './support/expected.js';
import { fixtures } from './support/fixtures.js';

const LISTS: ReadonlySet<string> = new Set(['authors', 'images']);

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (name, { source, file, expected }) => {
  const article = cleanArticle(source, expected.options);

  it('states what it shows, in known keys', () => {
    expect(file.about).toMatch(/\S{3}/);
    expect(unknownKeys(file)).toEqual([]);
  });

  it.each(Object.entries(expected.article ?? {}))('%s', (field, value) => {
    const actual = Object.entries(article).find(([key]) => key === field)?.[1];
    const message = `${name}: ${field} is ${JSON.stringify(actual)}`;
    if (LISTS.has(field) && Array.isArray(value)) {
      expect(actual, message).toHaveLength(value.length);
      expect(actual, message).toMatchObject(value);
    } else if (field === 'sponsorship') expect(actual, message).toMatchObject({ ...article.sponsorship, ...Object(value) });
    else expect(actual, message).toEqual(value);
  });

  const { text } = expected;
  it.runIf(text !== undefined)('text', () => {
    const problems = textProblems(text ?? [], article.text);
    expect(problems, `${name}: text\n${problems.join('\n')}`).toEqual([]);
  });

  it.runIf(expected.removed?.length)('removed', () => {
    const problems = (expected.removed ?? []).map((one) => removalProblem(one, article.removed, source)).filter((one) => one !== null);
    expect(problems, `${name}: removed\n${problems.join('\n')}`).toEqual([]);
  });

  it.runIf(expected.notRemoved?.length)('not removed', () => {
    const lost = article.removed.flatMap((entry) =>
      (expected.notRemoved ?? []).filter((one) => entry.text.includes(one)).map((one) => `"${one}" went as ${entry.kind} (${entry.rule})`),
    );
    expect(lost, `${name}: removed by mistake\n${lost.join('\n')}`).toEqual([]);
  });

  it.runIf(expected.htmlContains || expected.htmlExcludes)('html', () => {
    for (const one of expected.htmlContains ?? []) expect(article.html, `${name}: html`).toContain(one);
    for (const one of expected.htmlExcludes ?? []) expect(article.html, `${name}: html`).not.toContain(one);
  });

  const { min = 0, max = 1 } = expected.confidence ?? {};
  it('confidence', () => {
    expect(article.confidence, `${name}: confidence`).toBeGreaterThanOrEqual(min);
    expect(article.confidence, `${name}: confidence`).toBeLessThanOrEqual(max);
  });

  it.runIf(expected.probablyArticle !== undefined)('isProbablyArticle', () => {
    expect(isProbablyArticle(source, expected.options), `${name}: isProbablyArticle`).toBe(expected.probablyArticle);
  });
});
