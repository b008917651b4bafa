export { builtInTemplates } from './built-in.ts';
export { parseTemplate, parseTemplateText, templateText } from './parse-template.ts';
