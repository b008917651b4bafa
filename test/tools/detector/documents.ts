/** Labelled documents: every sentence with its features, and which of them are goals. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { segment } from '../../../utils/nlp/text/segmenter.ts';
import { lineAt, type Layout } from '../../../utils/nlp/text/layout.ts';
import { weighDocument, type Weighed } from '../../../utils/nlp/detection/weigh-document.ts';
import type { LanguagePack } from '../../../utils/nlp/types.ts';
import { jsonl, reference, smart, untaught, type Labelled, type OwnLine } from './labelled.ts';
import type { Language } from './languages.ts';

type Document = {
  readonly id: string;
  readonly repo: string;
  readonly text: string;
  readonly words: number;
  readonly goals: readonly { readonly line: number; readonly text: string; readonly unsure: boolean }[];
};
/** `own`: invented by us, to learn from and not to be measured by. */
export type ReadDocument = Document & {
  readonly own: boolean;
  readonly layout: Layout;
  readonly weighed: readonly Weighed[];
};

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** To its end in one go. */
export const run = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const read = (text: string, pack: LanguagePack, label?: string): Pick<ReadDocument, 'layout' | 'weighed'> => {
  const layout = run(segment(text));
  const weighed = run(
    weighDocument(layout, untaught(pack), reference, {
      today: reference.today,
      surface: 'paste',
      template: smart,
      language: pack.code,
      ...(label !== undefined && { context: { label } }),
    }),
  );
  return { layout, weighed };
};

export const readDocuments = (dir: string, { pack, documents }: Language): readonly ReadDocument[] =>
  jsonl<Document>(`${dir}/${documents}`).map((document) => ({
    ...document,
    repo: document.repo || document.id,
    own: false,
    ...read(document.text, pack),
  }));

const GOAL = / \{goal\}/gu;

/** Our own documents: every goal is followed by "{goal}". */
export const readOwnDocuments = (code: string, { pack }: Language): readonly ReadDocument[] => {
  const folder = new URL(`../documents/${code}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    const marked = readFileSync(new URL(name, folder), 'utf8');
    const text = marked.replace(GOAL, '');
    const goals = marked.split('\n').flatMap((line, index) =>
      line
        .split(GOAL)
        .slice(0, -1)
        .map((goal) => ({ line: index + 1, text: goal, unsure: false })),
    );
    const words = text.match(/\p{L}+/gu)?.length ?? 0;
    return { id: name, repo: `own ${name}`, own: true, text, words, goals, ...read(text, pack) };
  });
};

/** What the gate would stop outside the tool. */
export const isGated = (item: Weighed, text: string, pack: LanguagePack): boolean =>
  !item.surrounding.promising && item.okr === null && item.unit.label?.role == null && !pack.gate(text);

const bagOf = (item: Weighed, layout: Layout, pack: LanguagePack) =>
  item.sentences.flatMap((sentence) => {
    const text = layout.plain.slice(sentence.start, sentence.end);
    const features = { ...sentence.reading?.features, ...sentence.context };
    return sentence.reading ? [{ text, features, gated: isGated(item, text, pack), item }] : [];
  });

/** How much one line of a document counts beside a line that was labelled by itself. */
const WEIGHTS = { goal: 0.7, other: 0.5, beside: 0.3 };
const OWN_WEIGHT = 0.5;

export const learnDocument = (
  { id, repo, own, goals, layout, weighed }: ReadDocument,
  pack: LanguagePack,
): Labelled[] =>
  weighed.flatMap((item) => {
    const { block } = item.unit;
    const [from, to] = [lineAt(layout.lines, block.start), lineAt(layout.lines, Math.max(block.start, block.end - 1))];
    const mine = goals.filter(({ line }) => line >= from && line <= to);
    const bag = bagOf(item, layout, pack);
    if (bag.length === 0 || mine.some(({ unsure }) => unsure)) return [];
    const none = (one: (typeof bag)[number], weight: number): Labelled => ({
      id,
      repo,
      positive: false,
      weight: own ? weight * OWN_WEIGHT : weight,
      kind: 'document',
      text: one.text,
      bag: [one],
    });
    if (mine.length === 0) return bag.map((one) => none(one, WEIGHTS.other));
    const named = bag.filter(({ text }) =>
      mine.some((goal) => squeeze(goal.text).includes(squeeze(text)) || squeeze(text).includes(squeeze(goal.text))),
    );
    const rest = bag.filter((one) => named.length > 0 && !named.includes(one) && block.kind === 'paragraph');
    const text = layout.plain.slice(block.start, block.end).trim();
    const goal = { ...none(bag[0] as (typeof bag)[number], WEIGHTS.goal), positive: true };
    return [{ ...goal, text, bag: named.length > 0 ? named : bag }, ...rest.map((one) => none(one, WEIGHTS.beside))];
  });

const FIELD_WEIGHT = 0.1;

/** Each line of our own alone in a text field, one that asks for a goal or any other. */
export const learnFields = (own: readonly OwnLine[], { pack, field }: Language): readonly Labelled[] =>
  own.flatMap(({ text, positive, repo }, index) =>
    [field, undefined].flatMap((label) => {
      const { layout, weighed } = read(text, pack, label);
      const bag = weighed.flatMap((item) =>
        bagOf(item, layout, pack).map(({ features, gated }) => ({ features, gated })),
      );
      const kind = label === undefined ? ('own' as const) : ('field' as const);
      return bag.length > 0 ? [{ id: `own ${index}`, repo, positive, weight: FIELD_WEIGHT, kind, text, bag }] : [];
    }),
  );
