import { describe, expect, it } from 'vitest';
import { codeBlocks, runExample } from './example.js';

const problems = async (source: string) => (await runExample(source, { story: { title: 'Rain', tags: ['a', 'b'], note: null } })).problems;

describe('an example', () => {
  it.each([
    "story.title; // => 'Rain'",
    "story.title; // => 'R…'",
    "story.tags; // => ['a', …]",
    "story; // => { title: 'Rain', … }",
    "story;\n// => {\n//   title: 'Rain',\n//   tags: ['a', 'b'],\n//   note: null,\n// }",
    "['a\\n\\nb'][0];\n// => `a\n//\n// b`",
    '-story.tags.length; // => -2',
    "const { title } = story;\nif (title) title; // => 'Rain'",
    "await Promise.resolve(story.title); // => 'Rain'",
    'null.title; // throws TypeError',
    "import { isDeepStrictEqual } from 'node:util';\nisDeepStrictEqual(1, 1); // => true",
  ])('passes where what it states is so: %s', async (source) => {
    expect(await problems(source)).toEqual([]);
  });

  it.each([
    ["story.title; // => 'Sun'", 'not'],
    ["story.title; // => 'R…x'", 'not'],
    ["story.tags; // => ['a']", 'not'],
    ["story; // => { title: 'Rain' }", 'not'],
    ["story; // => { title: 'Rain', url: null, … }", 'not'],
    ['story.title; // throws TypeError', 'does not throw'],
    ['story.title.x.y; // throws RangeError', 'not RangeError'],
    ["if (!story.title) story.title; // => 'Rain'", 'reaches 0'],
    ["const later = () => { story.title; // => 'Sun'\n};", 'can be checked'],
    ["const title = story.title; // => 'Sun'", 'can be checked'],
  ])('fails where it is not, or is never compared: %s', async (source, problem) => {
    expect((await problems(source)).join()).toContain(problem);
  });

  it('is not run where what it states is no value', async () => {
    await expect(problems('story.title; // => the headline')).rejects.toThrow('Not a value');
    await expect(problems('story.title; // => title')).rejects.toThrow('Not a value');
  });

  it('is fenced as TypeScript or JavaScript', () => {
    expect(codeBlocks('a\n```ts\n1;\n```\n```sh\nls\n```\n```js\n2;\n\n3;\n```')).toEqual(['1;', '2;\n\n3;']);
  });
});
