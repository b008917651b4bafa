export { builtInTemplates } from './built-in.ts';
export { parseTemplate } from './parse-template.ts';
