import { templateShape, type Template } from './template-shape.ts';

export type TemplateDraft = Pick<Template, 'name'> & Partial<Omit<Template, 'formatVersion'>>;

/** A built-in template: what it leaves out is filled in, what a team's own could not say is refused at once. */
export const defineTemplate = (draft: TemplateDraft): Template =>
  templateShape.read({ formatVersion: 2, calendar: { firstMonth: 1 }, ...draft }, '');
