/** Labelled documents: every sentence with its features, and which of them are goals. */
import { segment } from '../../../utils/nlp/segmenter.ts';
import { lineAt, type Layout } from '../../../utils/nlp/layout.ts';
import { weighDocument, type Weighed } from '../../../utils/nlp/weigh-document.ts';
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
export type ReadDocument = Document & { readonly layout: Layout; readonly weighed: readonly Weighed[] };

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
    ...read(document.text, pack),
  }));

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

export const learnDocument = ({ id, repo, goals, layout, weighed }: ReadDocument, pack: LanguagePack): Labelled[] =>
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
      weight,
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
    return [
      { id, repo, positive: true, weight: WEIGHTS.goal, kind: 'document', text, bag: named.length > 0 ? named : bag },
      ...rest.map((one) => none(one, WEIGHTS.beside)),
    ];
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
