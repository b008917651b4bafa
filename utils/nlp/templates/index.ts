export { builtInTemplates } from './built-in/index.ts';
export { fillPattern, SLOT_TYPES, type FilledPattern, type PatternValues, type SlotKind } from './fill-pattern.ts';
export { patternsIn } from './in-language.ts';
export { parseTemplate, parseTemplateText, templateText } from './parse-template.ts';
export { withUnit } from './with-unit.ts';
