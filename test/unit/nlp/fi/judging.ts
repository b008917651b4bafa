/** Judges Finnish text with the Finnish pack and the core, whether or not the pack is registered. */
import { confidenceOf } from '../../../../utils/nlp/detection/goal-detector.ts';
import { judge } from '../../../../utils/nlp/judge.ts';
import { abbreviations } from '../../../../utils/nlp/languages/fi/abbreviations.ts';
import { fi } from '../../../../utils/nlp/languages/fi/index.ts';
import { readSentence } from '../../../../utils/nlp/detection/readings.ts';
import { roleOf } from '../../../../utils/nlp/detection/roles.ts';
import { splitSentences } from '../../../../utils/nlp/text/sentences.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/built-in/index.ts';
import { CRITERIA, type Goal, type Reference, type Role } from '../../../../utils/nlp/types.ts';

export const reference: Reference = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } };

export const judged = (line: string, under: Role | null = null): Goal => {
  const text = line.slice(fi.label(line)?.end ?? 0);
  const sentences = splitSentences(text, { start: 0, end: text.length }, abbreviations).map((span) => ({
    ...span,
    reading: readSentence(text.slice(span.start, span.end), fi, reference),
  }));
  const [first] = sentences;
  if (!first) throw new Error('Nothing to judge.');
  const { annotation, features } = first.reading;
  return judge(
    {
      start: 0,
      end: text.length,
      line: 1,
      endLine: 1,
      text,
      sentences,
      role: roleOf(fi.label(line)?.role ?? null, under, annotation, features),
      isGoal: true,
      confidence: confidenceOf(fi, features),
      given: {},
      time: null,
      objective: null,
      hasKeyResults: false,
    },
    fi,
    reference,
    { today: reference.today, surface: 'paste', template: builtInTemplates.smart },
  );
};

export const verdicts = (goal: Goal): string => CRITERIA.map((criterion) => goal.criteria[criterion].verdict).join(' ');
