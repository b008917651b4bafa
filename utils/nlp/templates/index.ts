export { builtInTemplates } from './built-in.ts';
export { parseTemplate, type ParsedTemplate } from './parse-template.ts';
