export { builtInTemplates } from './built-in/index.ts';
export { parseTemplate, parseTemplateText, templateText } from './parse-template.ts';
