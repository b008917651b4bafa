/** What people do for themselves: sport, sleep, books, languages, those near to them. */

import { latinFirst } from '../../latin-first.ts';

const NUMBER = '(?:\\d[\\d.,]{0,6}|an?|one|two|three|four|five|six|eight|ten|twelve|more|fewer|less)';

export const OWN_LIFE = latinFirst(
  [
    `(?<!\\p{L})(?:(?:run|jog|walk|swim|cycle|row|ski|hike|bike)(?:ning|ming|ging|ing)?\\s(?:at\\sleast\\s)?(?:${NUMBER}\\s?(?:k|km|m|miles?|kilomet(?:re|er)s?|lengths?|steps|times|minutes|hours?|half|full)|(?:the|my|a)\\s(?:[\\p{L}’'-]{1,20}\\s){0,3}?(?:half[\\s-])?(?:marathon|10k|5k|triathlon)(?!\\s(?:event|app|campaign))|for\\s\\d|every\\s(?:day|morning)|without\\sstopping)`,
    '(?:half[\\s-])?marathon(?=\\s(?:in|under|by|next|this)(?!\\p{L}))',
    `(?:lose|drop|shed|put\\son|gain)\\s(?:(?:some|more)\\s)?(?:weight|${NUMBER}\\s?(?:kg|kilos?|pounds|lbs?|stone))`,
    '(?:quit|stop|give\\sup|cut\\sdown\\son|less|fewer|no\\smore)\\s(?:smoking|drinking|alcohol|cigarettes|sugar|sweets|snoozing|screen\\stime|scrolling)',
    `sleep\\s(?:at\\sleast\\s)?(?:${NUMBER}|eight|seven)`,
    `read\\s(?:at\\sleast\\s)?(?:${NUMBER})\\s(?:\\p{L}+\\s){0,2}?(?:books?|novels?|pages)`,
    'meditate|journal(?:ling)?\\severy|screen\\stime|bench\\spress|pull-ups|push-ups|(?:play|learn)\\s(?:to\\splay\\s)?the\\s(?:piano|guitar|violin|cello|drums|flute|ukulele|saxophone)',
    '(?:learn|speak|practi[sc]e|study|pass|reach)\\s(?:[\\p{L}\\d]{1,12}\\s){0,3}?(?:spanish|french|german|italian|swedish|finnish|japanese|korean|chinese|mandarin|arabic|portuguese|russian|norwegian|danish|estonian)(?!\\s(?:customers?|markets?|users?|version|site|website|office))',
    'my\\s(?:\\p{L}+\\s)?(?:parents|mother|father|mum|mom|dad|wife|husband|partner|kids|children|son|daughter|family|friends|weight|phone|health|sleep|diet|body|marathon|driving|garden|savings|novel)',
    "(?:driving|driver[’']?s)\\s(?:test|licen[cs]e)|work\\sout\\s|(?:go|get)\\sto\\sthe\\sgym)(?!\\p{L})",
  ].join('|'),
  'iu',
);
