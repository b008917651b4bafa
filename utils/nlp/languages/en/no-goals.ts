/** Kinds of sentences that look like goals and never are, each with what it is. */

import { latinFirst } from '../../latin-first.ts';

const NO_GOALS: readonly RegExp[] = [
  // "Write to office@example.org": how a reader reaches somebody.
  /^(?:please\s+)?(?:write|e-?mail|mail|contact|reach|get|visit|see|go|apply|register|sign|subscribe|follow|join|send|reply|find|read|ask|check|head|book)(?!\p{L})[^.!?]{0,60}?(?:[\w.+-]+@[\w-]+\.\w|https?:\/\/|www\.)/iu,
  // "Dropout is defined as …": what a word means.
  /^[^,;:]{1,60}?\s(?:is|are)\s(?:here\s)?(?:defined\s+as|understood\s+(?:as|to\s+be)|calculated\s+(?:as|by))(?!\p{L})/iu,
  // "As a buyer, I want to …": what somebody wants of software.
  /^as\san?(?:\s[^\s,.!?]{1,20}){1,4},?\si\s(?:want|need|can|would\slike|wish)(?!\p{L})/iu,
  // "The aim of the game is to …": what a thing is for.
  /^(?:the|my|our)\s(?:main\s)?(?:goal|aim|object|objective|purpose|point|idea|intention)\s(?:of|in|for|with|behind)\s(?:the|this|each|a|today['’]s)\s(?:\p{L}{1,20}\s)?(?:memo|post|blog|talk|guide|letter|e-?mail|note|page|slide|slides|deck|video|podcast|episode|column|presentation|handout|audit|review|assessment|inspection|game|puzzle|exercise|paper|article|essay|study|thesis|chapter|section|lesson|lecture|book|test|experiment|meeting|call|interview|survey|questionnaire|form|document|tool|function)\s(?:is|was)(?!\p{L})/iu,
  // "I'll be back on Tuesday": where somebody is.
  /^(?:i|we)(?:['’]ll|\s(?:will|shall|am|are))\s(?:be\s)?(?:back|away|out\s(?:of|until|from)|off|late|on\s(?:leave|holiday|vacation)|in\stouch|closed)(?!\p{L})/iu,
  // "Our office is closed from …": when a place is open.
  /^(?:the|our|all)\s(?:\p{L}{1,20}\s){1,3}(?:is|are|will\sbe)\s(?:open|closed)\s(?:from|on|until|till|between|for|over|during|at)(?!\p{L})/iu,
  // "Meeting notes – 12 March".
  /^(?:meeting\s|team\s|weekly\s|board\s)?(?:notes|minutes|agenda|stand-?up|sync|recap)(?:\s(?:from|of|for))?[\s,:–—-]{1,4}(?:\p{L}{1,9}\s)?\d{1,4}[\s./-]{0,2}[\p{L}\d./-]{0,12}$/iu,
  // "Analysts expect growth of 4 %".
  /^(?:most\s|some\s|many\s)?(?:analysts|economists|experts|observers|forecasters|researchers|commentators|critics)\s(?:now\s|also\s)?(?:expect|predict|forecast|believe|say|think|estimate|warn)(?!\p{L})/iu,
  // "Customers want to cut costs", "Acme plans to double its headcount": plans of somebody else.
  /^(?:our\s|the\s|some\s|many\s|most\s)?(?:\p{L}+\s)?(?:customers|clients|consumers|users|buyers|shoppers|competitors)\s(?:\p{L}+ly\s|also\s)?(?:want|wish|hope|plan|intend|expect)\sto(?!\p{L})/iu,
  /^(?!(?:We|Our|The|Team)\s)\p{Lu}[\p{L}&.-]+(?:\s\p{Lu}[\p{L}&.-]+){0,2}\s(?:plans|wants|intends|expects|hopes)\sto\s[^.!?]{0,60}\sits\s/u,
  // "Save up to 50 % this weekend only!"
  /(?<!\p{L})(?:(?:today|now|this\sweek(?:end)?|this\smonth|while\s(?:stocks|supplies)\slast)\s?(?:only)?|sign\sup\s(?:now|today|free)|order\snow|free\strial)!$/iu,
  // "Target: 95 %, actual: 91 %": how it stands.
  /^[^(]{0,200}(?<!\p{L})(?:actual|so\sfar|as\sis):?\s{1,2}[$€£]?\d/iu,
  // "We answer within a day, as always": how it is done anyway.
  /,?\sas\s(?:always|usual|ever)[\s.!]*$/iu,
  // "We strive to answer every request within two working days": a service as it is promised.
  /^(?:we|our\s\p{L}{1,20}(?:\s\p{L}{1,20})?)\s(?:always\s)?(?:strives?|aims?|try|tries|endeavou?rs?)\sto\s(?:always\s)?(?:answer|respond|reply|get\sback|react|ship|process|dispatch|return|acknowledge)(?!\p{L})[^.!?%\d]{0,50}\s(?:within|in)\s(?:\d{1,2}|an?|one|two|three|four|five|seven|ten)\s(?:working\s|business\s)?(?:hours?|days?|weeks?)[\s.!]*$/iu,
  // "yarn install && yarn build"
  /\s&&\s|\s\|\s(?:grep|sed|awk|head|tail|xargs)\s/u,
  // "feat(parser): support lists", "Merge pull request …", "Bump x from 1.2 to 1.3": what a change of code is called.
  /^(?:feat|fix|docs|chore|refactor|perf|ci|build|style|revert)(?:\([^()]{1,30}\))?!?:\s\p{Ll}/u,
  /^(?:merge\s(?:pull\srequest|branch|remote)|revert\s["“]|bump\s\S{1,40}\sfrom\s\S{1,20}\sto\s)/iu,
  // "Save the date: 12 March".
  /^save\sthe\sdates?(?!\p{L})/iu,
  // "Add 2 tbsp of sugar".
  /^(?:then\s|now\s)?(?:add|mix(?:\sin)?|stir(?:\sin)?|pour(?:\sin)?|sprinkle|whisk(?:\sin)?|fold\sin|use|blend(?:\sin)?|measure)\s(?:in\s)?(?:about\s|another\s)?(?:\d[\d./,]{0,4}|an?|one|two|three|four|half\san?)\s?(?:tbsps?|tsps?|tablespoons?|teaspoons?|cups?|dl|ml|pinch(?:es)?|cloves?|knobs?|sprigs?|sticks?)\.?\s(?:of\s)?\p{L}/iu,
  // "The algorithm aims to …", "The law requires …": what a thing is for, or demands.
  /^(?:the|this|our|an?)\s(?:[\p{L}-]{1,20}\s){0,2}?(?:algorithms?|functions?|scripts?|optimi[sz]er|loop|solver|class|module|book|novel|chapter|game|puzzle|paper|article|study|essay|blog|law|act|directive|regulations?|legislation|statute|treaty|standard|protocol|contract|licen[cs]e|rules?)\s(?:also\s)?(?:(?:aims?|tries|try|seeks?|attempts?|is\s(?:designed|intended|meant))\sto|requires?|demands?|states?|says?|obliges?|prohibits?|forbids?|bans?|stipulates?)(?!\p{L})/iu,
  // "Next meeting: 12 May at 14:00", "Due date: 31 March": when something is.
  /^(?:next\smeeting|meeting|due(?:\sdate)?|deadline|start|end|venue|date|time)(?:\sdate)?:\s(?:\p{L}{1,9},?\s)?\d/iu,
  // "We are at 471 today": how it stands.
  /^(?:we|i)(?:['’](?:re|m)|\s(?:are|am))\s(?:now\s|currently\s|still\s)?at\s(?:about\s|around\s)?[$€£]?\d/iu,
  // "Progress: 3/8", "Baseline: 42 %": how it stands.
  /^(?:progress|baseline|current(?:ly)?|actual|as\sof\s\p{L}{1,9}|starting\spoint|last\s(?:year|quarter|month)):\s[$€£]?\d/iu,
  // "Bake at 180 °C for 20 minutes", "Keep refrigerated".
  /^(?:bake|boil|cook|fry|grill|roast|simmer|steam|melt|chill|freeze|defrost|preheat|reheat|store|wash|iron)(?!\p{L})[^.!?]{0,60}(?:°\s?[cf](?!\p{L})|degrees|minutes|fridge|refrigerator)/iu,
  /^(?:keep|store)\s(?:refrigerated|frozen|chilled|cool|dry|upright|out\sof\s(?:the\s)?reach|away\sfrom)(?!\p{L})/iu,
  // "Stir every five minutes": how it is done, within the hour.
  /^(?:stir|turn|baste|shake|flip|whisk|rotate|skim|rinse|mist|swirl)\s(?:[^.!?]{1,60}\s)?every\s(?:few|\d{1,2}|two|three|four|five|ten|fifteen|twenty|thirty|other)\s(?:seconds?|minutes?|mins?|hours?)(?!\p{L})/iu,
  // "Take two tablets twice a day".
  /^take\s(?:\p{L}{1,10}|\d{1,2})\s(?:tablets?|pills?|capsules?|drops|doses?|teaspoons?|tablespoons?)(?!\p{L})/iu,
  // "Bad example: Improve quality", "Weak: be the best": what a guide shows.
  /^(?:an?\s|the\s)?(?:(?:good|bad|better|poor|weak|strong|great|typical|wrong)\s(?:example|goal|okr|objective|key\sresult|kr)s?\s?[:–—]|(?:good|bad|weak|strong|poor|wrong)\s?:)/iu,
  // "Crash when saving a draft", "Cannot log in": what a report of a fault is called.
  /^(?:error|exception|crash(?:es)?|bug|freeze|timeout|failure|segfault|deadlock|memory\sleak|regression)\s(?:when|while|after|if|on\s(?:start|open|sav|load|clos|log|export|import|upload|submit)\p{L}{0,8})(?!\p{L})/iu,
  /^(?:cannot|can['’]t|unable\sto)\s\p{L}/iu,
].map((pattern) => latinFirst(pattern));

export const never = (text: string): boolean => NO_GOALS.some((kind) => kind.test(text));
