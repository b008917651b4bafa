/** Words and phrases that are cues wherever they stand: resources, confidence, hedges, absolutes, directions, effects. */

import { latinFirst } from '../../latin-first.ts';

export const CUE_WORDS: readonly { readonly cue: string; readonly pattern: RegExp }[] = [
  {
    cue: 'resource',
    pattern: latinFirst(
      /(?<!\p{L})(?:budget\s+(?:of|approved)|with\s+(?:the|our|two|three|four|five|\d+)\s+(?:new\s+|existing\s+)?(?:people|hires|engineers|developers|machines|volunteers|team\s+members|colleagues|staff|partners)|with\s+(?:the|our|two|three|four|five|\d+)\s+(?:(?:two|three|four|five|\d+|new|existing|in-house|external|senior|local|trained|experienced|field|research|lab|student|part-time|clinical|summer|retired)\s+){0,2}(?:archivists|coaches|nurses|teachers|trainers|consultants|analysts|designers|technicians|interns|apprentices|researchers|assistants|mentors|librarians|doctors|specialists|experts|contractors|electricians|drivers|testers|lawyers|translators)|with\s+(?:the\s+|our\s+|an?\s+|that\s+)?[$€£]\s?\d[\d.,]{0,9}\s?(?:k|m|mn|bn|thousand|million)?(?=\s+(?:from|of|in|we|set|left|already|granted|grant|that))|with\s+\p{L}{2,15}\s+as\s+(?:(?:my|our|a|an|the)\s+)?(?:back-?up|coach|mentor|tutor|trainer|sponsor|cover|project\s+lead|lead|pilot\s+site|first\s+site|reviewer)|(?:paid|financed)\s+(?:for\s+)?(?:by|from|out\s+of)(?!\s+(?:date|customers?|invoice))|with\s+(?:\p{L}[\p{L}’'-]{0,20}\s+){1,3}[$€£]\s?\d[\d.,]{0,9}\s?(?:k|m|mn|bn|thousand|million)?\s+(?:grant|budget|fund(?:s|ing)?|donation|subsidy|loan|gift|bequest|prize)|(?:on\s+loan|seconded|borrowed|lent)\s+(?:from|by)|facilitated\s+by|staffed\s+by|led\s+by|with\s+(?:the|our|an?)\s+(?:grant|money|funds?|donation|bequest|prize\s+money|subsidy)(?=\s+(?:we|from|of|that|which|granted|received)(?!\p{L}))|owner:\s(?!tb[acd](?!\p{L}))\p{L}+|owned\s+by|responsib(?:le|ility)\s+of|is\s+responsible|in\s+(?:cooperation|collaboration|partnership)\s+with|working\s+with|work(?:s|ing)?\s+closely\s+with|(?:has|have)\s+(?:[\p{L}\p{N}’'-]{1,15}\s+){1,4}(?:set\s+aside|reserved|earmarked|blocked\s+out)|with\s+(?:[\p{L}-]{1,15}\s+){0,2}[\p{L}-]{2,15}(?:['’]s|s['’])\s+(?:help|support|advice|guidance)|\((?:issue|ticket)\s+created\)|partners?\s+(?:at|such)|dedicated\s+(?:team|staff|budget|time)|(?:via|through)\s+(?:[\p{L}-]{1,20}\s+){0,3}(?:outreach|referrals?|campaigns?|mailings|door-knocking)|with\s+(?:the|my|our)\s+(?:[\p{L}-]{2,15}\s+){0,2}(?:money|savings|proceeds|bonus|surplus|underspend|windfall)(?=[\s.,;]*$|\s+(?:by|in|before|of|from)(?!\p{L}))|(?:we|i)(?:\s+have|['’]ve)\s+\p{L}{2,}(?:ed|en|ound|ot)\s+(?:[\p{L}\p{N}]{1,15}\s+){1,3}already|(?:trialled|trialed|piloted|tested|tried(?:\s+out)?)\s+(?:in|with|on|at)\s+(?:[\p{L}\p{N}]{1,20}\s+){1,4}first|existing\s+(?:pipeline|team|tools?|infrastructure|budget)|proactive\s+partnerships|(?:(?:is|are|been|already|fully|partly)\s+funded|funded\s+(?:by|from|through|out\s+of))|allocated|already\s+(?:defined|started|begun|built|have(?=\s+[\p{L}\d])|done|tried|tested|piloted|agreed)|(?:we|i|team)\s+ha(?:ve|s)\s+(?:(?:the|an?|enough|already|got)\s+){0,2}(?:budget|funding|people|resources|capacity|time|approval|permission|staff)|(?:together|jointly)\s+with|did\s+(?:it|so|this)?\s?(?:twice|before|last\s+(?:year|quarter|time))|(?:we|i)\s+have\s+done\s+(?:it|so|this)\s+(?:(?:twice|once|often|\p{L}+\s+times)\s+)?before|in\s+one\s+[\p{L}-]+\s+first(?=[,;]?\s+(?:and\s+)?then)|action\s+item\s+for\s+\p{L})/giu,
    ),
  },
  // "Anna will lead it", "with Priya each month": somebody by name, so that capitals count
  {
    cue: 'resource',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?!(?:We|They|It|This|That|These|Those|You|He|She|All|Who|What|Which|There|Users|Customers)\s)\p{Lu}\p{Ll}+\s+will\s+(?:take|look|own|lead|do)|with\s+\p{Lu}\p{Ll}+(?:\s+and\s+\p{Lu}\p{Ll}+)?(?=\s+(?:each|every|once|twice|weekly|monthly|fortnightly)(?!\p{L})))(?!\p{L})/gu,
    ),
  },
  {
    cue: 'confidence',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?<!(?:more|be|become|feel)\s)confident(?=\s+(?:that|of|we|in\s+our)(?!\p{L}))|confidence\s+(?:of|that|is|level)|ha(?:s|ve)\s+(?:all\s+)?(?:agreed|committed|signed\s+up)\s+to|(?:i|we)\s+have\s+(?:already\s+)?agreed(?!\s+to\s+disagree)|agreed\s+(?:with|by)|(?:discuss|go|agree|review|align)(?:\s+\p{L}+){0,3}\s+with\s+(?:all\s+|the\s+|our\s+)?(?:stakeholders|those\s+involved|everyone\s+involved|management)|(?<!(?:keep|get|stay|put|bring|be|back)\s(?:[^,;.]{1,40}\s)?)on\s+track|(?<!(?:be|is|are|gets?|get\s(?:it|them)|been)\s)approved\s+by|(?<!(?:get|have|is|are|be|been)\s(?:[^,;.]{1,50}\s)?)signed\s+off|feasible|realistic(?:ally)?\s+(?:with|because)|we\s+believe)(?!\p{L})/giu,
    ),
  },
  {
    cue: 'other-actor',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:the|this|its|their)\s+(?:[\p{L}-]+\s+){0,3}(?:organi[sz]ation|company|corporation|group|management|board|department|business|government|ministry|city|council|industry|market|competitors?|parent\s+company|head\s+office|union)\s+(?:(?:also|now|already)\s+)?(?:plans|intends|aims|will|wants|expects|hopes|is\s+(?:going|planning|aiming)|has\s+(?:decided|announced|set|committed)|needs)(?!\p{L}))/giu,
    ),
  },
  {
    cue: 'hedge',
    pattern: latinFirst(
      /(?<!\p{L})(?:try(?:ing)?\s+(?:to|and)|attempt\s+to|hopefully|if\s+possible|possibly|maybe|perhaps|might|as\s+\p{L}+\s+as\s+possible|do\s+our\s+best|ideally|consider(?:ing)?)(?!\p{L})/giu,
    ),
  },
  {
    cue: 'absolute',
    pattern: latinFirst(
      /(?<!\p{L})(?:zero|100\s?%|never|always|eliminate\s+all|everyone|everybody|perfect(?:ly|ion)?|number\s+one|#1|the\s+(?:best|leader|leading))(?!\p{L})/giu,
    ),
  },
  {
    cue: 'share',
    pattern: latinFirst(
      /(?<!\p{L})(?:churn|(?<!(?:net|revenue|dollar|income)\s)retention|attrition|uptime|downtime|availability|conversion|market\s+share|vacancy|absence|(?!growth)\p{L}+\s+rate|coverage)(?!\p{L})/giu,
    ),
  },
  {
    cue: 'relative',
    pattern: latinFirst(
      /(?<!\p{L})(?:of\s+(?:today['’]s|the\s+current|its\s+current|our\s+current)|relative(?:ly)?|compared|versus|vs|year[\s-]on[\s-]year|yoy)(?!\p{L})/giu,
    ),
  },
  {
    cue: 'total-or-average',
    pattern: latinFirst(
      /(?<!\p{L}|(?:average|mean|median|total|typical)\s)(?:deal|order|basket|contract)\s+(?:value|size)s?(?!\p{L})/giu,
    ),
  },
  {
    cue: 'says-effect',
    pattern: latinFirst(
      /^(?:this|that|it|doing\s(?:so|this))\s(?:(?:will|would|should|also|then)\s){0,2}(?:help|let|lead|reduc|improv|increas|cut|lower|rais|sav|free|shorten|prevent|protect|enabl|allow|support|mean)\p{L}*(?:\s[\p{L}\p{N}’'-]+){1,6}/giu,
    ),
  },
  { cue: 'nps', pattern: latinFirst(/(?<!\p{L})(?:e?nps)(?!\p{L})/giu) },
  {
    cue: 'direction-up',
    pattern: latinFirst(
      /(?<!\p{L})(?:increase|raise|grow|boost|lift|expand|double|triple|accelerate|extend|lengthen|prolong)(?:s|d|ed|ing)?(?!\p{L})/giu,
    ),
  },
  {
    cue: 'direction-down',
    pattern: latinFirst(
      /(?<!\p{L})(?:reduc(?:e|es|ing)|decreas(?:e|es|ing)|cut(?:s|ting)?|lower(?:s|ing)?|shorten(?:s|ing)?|halve|shrink|minimi[sz]e|drop)(?!\p{L})/giu,
    ),
  },
  {
    cue: 'holds',
    pattern:
      /(?<!\p{L})(?:maintain(?:s|ing)?|keep(?:s|ing)?|sustain(?:s|ing)?|hold(?:s|ing)?|stay(?:s|ing)?|remain(?:s|ing)?)(?!\p{L})/giu,
  },
  {
    cue: 'collects',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:raise|secure|obtain)(?=\s+(?:at\s+least\s+)?[$€£])|(?:secure|obtain|win|get|find|attract)(?=\s+(?:[\p{L}\p{N}-]{1,20}\s+){0,4}(?:funding|funders|sponsorships?|sponsors|donations|grants|backers|pledges)(?!\p{L}))|collect|solicit|attract|(?:sell|close|generate|acquire|win|sign(?:\s+up)?)(?=\s+(?:at\s+least\s+)?\d))(?!\p{L})/giu,
    ),
  },
  {
    cue: 'result-verb',
    pattern: latinFirst(
      /(?<!\p{L})(?:win|sell|acquire|earn|close|recruit|retain|convert|(?:sign(?:\s+up)?|land|attract)(?=\s+(?:(?:at\s+least|another)\s+)?(?:\d|two|three|four|five|six|ten|twelve)))(?!\p{L})/giu,
    ),
  },
  {
    cue: 'others-decide',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:customer|client|user|subscriber|visitor|reader|listener|donor|voter|sponsor|attendee)(?!\s+\p{L})|customers|clients|users|subscribers|followers?|stars|sign[\s-]?ups|downloads?|views|visits?|visitors|readers|listens?|listeners|mentions|members|donors|donations?|voters|votes|sponsors|attendees|contributors?|candidates\s+accept|award|ranking|market\s+share|revenue|sales|arr|mrr|acv|nps|csat|satisfaction|retention|churn|growth|mau|dau|publishers|curators|marks|adoption|conversion|investors|press|leads|tenders|net\s+promoter|drop\s+out|mqls?|sqls?|deals|paid\s+pilots|(?:win|sell|acquire|land|attract|sign(?:\s+up)?)\s+(?:at\s+least\s+|another\s+)?(?:\d[\d.,]*|two|three|four|five|six|eight|ten|twelve|twenty)|signatures|registrations?|register|purchases|turnout|traffic|margins?|ebitda?|dropouts?|no-shows?|complaints|enrol?lments?|graduates|participants|(?:households|residents|pupils|students|juniors|parents|learners|citizens|tenants|families|children|girls|boys|trainees|apprentices|visitors|adults|people|locals)(?=\s+(?:switch|know|come|return|pass|use|say|rate|choose|join|attend|report|feel|stay|leave|enrol|enroll|vote|eat|walk|cycle|reach|score|recommend|agree|keep|go|live|find|read\s+(?:at|above)|meet\s+the|take\s+part|sign\s+up)(?!\p{L}))|(?:employees|staff|colleagues|teachers|nurses|managers)(?=\s+(?:know|say|rate|feel|stay|would|recommend|agree|trust)(?!\p{L}))|(?:papers?|proposals?|bids?|applications?)\s+(?:is\s+|are\s+)?(?:accepted|funded|approved)|partners(?=\s+signed)|review\s+scores?|gifts|trial-to-paid|goals?(?=\s+(?:a|per)\s+(?:game|match))|(?:home|away)?\s?(?:games|matches)|units|funding|funders|foundations(?!\s+of)|backers|pledges|sponsorships?)(?!\p{L})/giu,
    ),
  },
];
