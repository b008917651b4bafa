/** The README's table of editors by behaviours. Pure: what was shown comes in, text goes out. */
import { ENGINES } from '../../utils/editors/fingerprints.ts';
import { STRATEGIES } from '../../utils/editors/strategies.ts';
import { BEHAVIOURS } from '../e2e/editors/behaviours.ts';

export type Row = {
  readonly editor: string;
  /** The real engine with its version, the browser, or our model of a site. */
  readonly against: string;
  readonly shown: readonly string[];
};

const INTRO = `What the coach was shown to do, in a real Chromium, with the built extension and trusted keys and presses. The table is
made from a run of the tests by \`npm run editors\`: ✓ was seen in that run, · was not (or has no meaning there). What a
row's cells were shown against stands in its second column: the real engine, our model of a site (around the real engine,
under the site's own address, where one is named), or the browser. Nothing here was shown on a live site yet;
\`test/live/README.md\` is the half hour that a person with accounts needs for it.
`;

const LIMITS = `Limits:

- What is typed within a second after Apply shares its undo step in Quill, Vditor and Froala, which gather changes by the clock.
- Squire, which bears no mark to know it by, takes back what was typed since its last step along with the rewrite.
- A rewrite that crosses bold, a link or a mention is offered part by part, or as a copy.
- An empty line of Trix takes no new goal: it is offered as a copy. Outlook's mails are read and judged, and copied from.
- In a Google document headings and lists are known by their words alone ("Q3 OKRs", "Key results").
- Monaco and Ace are stood in for by their outer elements; CodeMirror is the real one. All three are left alone.
`;

function renderEditors(rows: readonly Row[]): string {
  const head = ['editor', 'shown against', ...BEHAVIOURS];
  const table = [
    `| ${head.join(' | ')} |`,
    `| --- | --- | ${BEHAVIOURS.map(() => ':-:').join(' | ')} |`,
    ...rows.map(({ editor, against, shown }) => {
      const cells = BEHAVIOURS.map((behaviour) => (shown.includes(behaviour) ? '✓' : '·'));
      return `| ${[editor, against, ...cells].join(' | ')} |`;
    }),
  ];
  const read = ENGINES.filter(({ id, kind }) => kind === 'text' && !(id in STRATEGIES)).map(({ id }) => id);
  const code = ENGINES.filter(({ kind }) => kind === 'code').map(({ id }) => id);
  return `${INTRO}
<details>
<summary>${rows.length} editors and sites, ${BEHAVIOURS.length} behaviours</summary>

<!-- prettier-ignore-start -->
${table.join('\n')}
<!-- prettier-ignore-end -->

</details>

Read and judged, with Copy in place of Apply: ${read.join(', ')}. Left alone, and the toolbar says why: ${code.join(', ')}.

${LIMITS}`;
}

const START = '<!-- editors:start -->';
const END = '<!-- editors:end -->';

/** In: the README and its rows. Out: the README with its table of editors anew. */
export function withEditors(readme: string, rows: readonly Row[]): string {
  const [before = '', rest = ''] = readme.split(START);
  return `${before}${START}\n\n${renderEditors(rows)}\n${END}${rest.split(END)[1] ?? ''}`;
}
