/**
 * What is typed into a field of an extension page and is not stored yet, or can't be as it stands. It is written with
 * each key, at once, so that nothing is lost however the page ends; a draft goes when its field has been stored.
 */
import { fields, text, type Parser } from '../parse.ts';

type Draft = { readonly text: string; readonly base: string };

const PREFIX = 'draft.';
const LONGEST = 200_000;
const parseDraft: Parser<Draft> = fields({ text: text(LONGEST), base: text(LONGEST) });

/** A browser may forbid it, or have no room: then the field is stored after a pause, as without it. */
function attempt<T>(work: (storage: Storage) => T, otherwise: T): T {
  try {
    return work(localStorage);
  } catch {
    return otherwise;
  }
}

export const drafts = {
  read: (place: string): Draft | null =>
    attempt((storage) => parseDraft(JSON.parse(storage.getItem(PREFIX + place) ?? 'null')) ?? null, null),
  write: (place: string, draft: Draft): void =>
    attempt((storage) => storage.setItem(PREFIX + place, JSON.stringify(draft)), undefined),
  drop: (place: string): void => attempt((storage) => storage.removeItem(PREFIX + place), undefined),
};

/** Forgets those whose field is no more. */
export const dropDrafts = (isGone: (place: string) => boolean = () => true): void =>
  attempt((storage) => {
    const keys = Object.keys(storage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys) if (isGone(key.slice(PREFIX.length))) storage.removeItem(key);
  }, undefined);
