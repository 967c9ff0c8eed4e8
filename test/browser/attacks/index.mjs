// The attack collection: what runs code, opens, sends or loads something, or takes over a page, when it is put into one as it is.
import addresses from './addresses.mjs';
import characters from './characters.mjs';
import clobbering from './clobbering.mjs';
import eventHandlers from './eventHandlers.mjs';
import images from './images.mjs';
import mathml from './mathml.mjs';
import mutation from './mutation.mjs';
import scripts from './scripts.mjs';
import styles from './styles.mjs';
import svg from './svg.mjs';
import takeover from './takeover.mjs';

/**
 * @typedef {object} Attack
 * @property {string} id names it within its family
 * @property {string} markup what stands in the article
 * @property {'script' | 'request' | 'navigate' | 'open' | 'opener' | 'rebase' | 'clobber' | 'cover'} [fires] what it does in the harness when it is inserted raw
 * @property {string} [elsewhere] where it does its harm, if not in the harness
 * @property {'page' | 'again'} [way] how it must be inserted to fire: as part of a page's source, or read out of an inert document and inserted again; else by `innerHTML`
 * @property {string[]} [steps] what the reader does with the element `do`
 */

/** Families of attacks by name. */
export const FAMILIES = { eventHandlers, scripts, addresses, images, styles, svg, mathml, mutation, characters, takeover, clobbering };

/** Every attack, its id led by its family. @type {(Attack & { family: string })[]} */
export const ATTACKS = Object.entries(FAMILIES).flatMap(([family, attacks]) =>
  attacks.map((attack) => ({ ...attack, family, id: `${family}/${attack.id}` })),
);

/** An article that holds an attack between its paragraphs. */
export const articleWith = (markup) => `<article><h1>Council votes on the harbour budget</h1>
<p>The city council met on Monday evening to vote on the budget for the harbour, after a debate that took more than three hours.</p>
<p>Mayor Ann Lee said that the plan would keep the bridge open to traffic through the winter, and that the work would start in May.</p>
${markup}
<p>The opposition called the plan too costly and asked for a new estimate before the summer, which the mayor refused to promise.</p>
<p>Residents of the old town, who had waited for the decision since March, said that they were relieved by the result of the vote.</p>
</article>`;
