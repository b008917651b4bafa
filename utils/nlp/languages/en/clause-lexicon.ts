/** Words that tell what a clause does: joins, verbs of purpose, verbs of effect, words that take "to" as their object. */

import { latinFirst } from '../../latin-first.ts';

/** After these "to" joins the action to its object and gives no purpose: "plan to", "able to", "way to". */
export const TAKES_TO = latinFirst(
  /(?<!\p{L})(?:reasons?|rooms?|places?|something|nothing|anything|someone|nobody|incentives?|motivation|options?|choices?|power|confidence|courage|capacity|capability|capabilities|potential|space|need|urge|duty|obligation|tendency|promise|proposal|offer|invitation|failure|refusal|determination|readiness|eagerness|license|authority|mandate|chances|moments?|times|first|last|aim(?:s|ed|ing)?|want(?:s|ed|ing)?|need(?:s|ed|ing)?|plan(?:s|ned|ning)?|like|love|try|tries|tried|trying|continu(?:e|es|ed|ing)|going|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|intention|expect(?:s|ed|ing)?|seek(?:s|ing)?|striv(?:e|es|ing)|wish(?:es|ed|ing)?|decid(?:e|es|ed|ing)|agree(?:s|d|ing)?|promise[sd]?|propos(?:e|es|ed|ing)|prefer|pledge[sd]?|vow(?:s|ed)?|begin|begins|beginning|start(?:s|ed|ing)?|commit(?:s|ted|ting)?|learn(?:s|ed|ing)?|manage[sd]?|tend[s]?|remember|choose|ready|able|unable|ability|likely|easy|easier|hard|harder|difficult|happy|excited|keen|eager|free|due|according|related|relating|relevant|similar|equal|close|closer|next|prior|thanks|up|want|way|ways|how|what|where|whether|when|who|opportunity|opportunities|chance|right|permission|time|step|steps|access|used|is|are|was|were|be|been|not|ought|have|has|had|having|get|gets|got|as|working|work|works|looking|hoping|it|than|down|back|subject|respect|regard|regards|barrier|barriers|approach|attention|commitment|contribution|contributions|response|addition|changes|move|moving|path|key|known|said|supposed|meant|designed|failing|fail|fails|afford|required|scheduled|set|about|out|there|data|and|or|position|attempt|effort|efforts|desire|willingness|freedom|right|solution|solutions|support|alternative|introduction|goal|aim|objective|mission|purpose|intention|ambition|vision|focus|resources|easily|forward|applicable|available|open|dedicated|committed|tied|linked|added|back|answer|answers|referred|connected|visible|visibility)\s+$/iu,
);

/** Verbs whose object does something: "help users to", "allow teams to". The "to" belongs to the object. */
export const OBJECT_TO = latinFirst(
  /(?<!\p{L})(?:(?:work|partner|collaborate|team\s+up)(?:s|ing)?(?:\s+(?:closely|together|directly))?\s+with|(?:eas(?:y|ier)|hard(?:er)?|simple|simpler|effortless|straightforward|convenient|affordable|attractive|feasible|cheap(?:er)?|quick(?:er)?|normal|pleasant|comfortable|worthwhile|possible|natural|safe(?:r)?)\s+for|help|allow|enable|encourage|engage|ask|invite|require|empower|expect|get|want|train|teach|motivate|permit|force|cause|lead|inspire|persuade|prepare|tell|let|like|need)(?:s|d|ed|ing)?\s+(?:[\p{L}\p{N}'’,/-]+\s+){1,7}$/iu,
);

/** Base forms that can follow a "to" of purpose.. */
export const PURPOSE_VERBS = latinFirst(
  /^\s*(?:not\s+|better\s+|further\s+|effectively\s+|actively\s+|clearly\s+|quickly\s+|easily\s+|fully\s+|continuously\s+|continually\s+|always\s+|also\s+|proactively\s+|really\s+|finally\s+|[\p{L}]+ly\s+(?:and\s+[\p{L}]+ly\s+)?)?(?:accelerate|access|accommodate|achieve|act|adapt|add|address|adjust|align|allow|amplify|analy[sz]e|answer|assess|assist|attract|automate|avoid|become|benefit|boost|bring|broaden|build|capture|catch|celebrate|check|clarify|close|collaborate|collect|communicate|compensate|complete|comply|connect|consolidate|contribute|convert|cover|create|cultivate|cut|decrease|deepen|deliver|demonstrate|detect|determine|develop|discover|drive|earn|ease|fight|honou?r|prepare|regain|satisfy|stimulate|survive|thrive|educate|elevate|eliminate|empower|enable|encourage|engage|enhance|enrich|ensure|enter|establish|evaluate|expand|explore|extend|facilitate|feed|fill|find|fix|focus|foster|free|fulfil|fulfill|fund|gain|gather|gauge|generate|get|give|grow|guarantee|guide|handle|help|highlight|identify|improve|increase|inform|inspire|integrate|introduce|invest|keep|know|launch|lead|learn|let|level|limit|listen|locate|lower|maintain|make|manage|maximi[sz]e|measure|meet|minimi[sz]e|mitigate|monitor|motivate|move|nurture|offer|open|operate|optimi[sz]e|organi[sz]e|participate|preserve|present|prevent|prioriti[sz]e|process|produce|promote|protect|prove|provide|pursue|put|raise|reach|receive|reconcile|recover|recruit|reduce|refresh|reignite|reinforce|release|relieve|remain|remove|replace|resolve|respond|restore|retain|reveal|reward|save|scale|secure|see|sell|serve|set(?!\s+up)|share|shift|shorten|show|showcase|simplify|solve|speed|stabili[sz]e|start|stay|stop|strengthen|streamline|support|surface|understand|sustain|tackle|take|target|teach|test|track|train|transform|understand|unify|unlock|update|upgrade|upskill|use|utili[sz]e|validate|verify|widen|win|withstand)(?!\p{L})/iu,
);

/** What such a purpose does is only another step of the work: it names no result. */
export const STEP_VERBS = latinFirst(
  /^\s*(?:\p{L}+ly\s+)?(?:access|address|analy[sz]e|assess|begin|build|check|collect|compile|complete|cover|create|define|deliver|describe|determine|develop|discuss|download|drive\s+(?:this|it)|enter|find|fix|grow(?!\s+\p{L}+)|handle|implement|join|launch|learn|move|operate|replace|see(?!\s+clearly)|set\s+up|surface|document|engage|evaluate|explore|gather|generate|have|identify|list|locate|perform|process|put|run|share|start|store|take|test|understand|use|utili[sz]e|work)(?!\p{L})/iu,
);

/** Verbs of effect in a participle or relative clause: "reducing readmissions", "which cuts waiting times". */
export const EFFECT = latinFirst(
  /(?<!\p{L})(?:accelerat|achiev|allow|attract|avoid|boost|bring|broaden|cut|decreas|demonstrat|driv|eas|eliminat|empower|enabl|enhanc|enrich|ensur|expand|foster|free|gain|grow|guarante|help|improv|increas|keep|lead|lift|limit|lower|maximi[sz]|minimi[sz]|mak(?=es?\s+(?:an?\s+)?(?:\p{L}+\s+){0,2}(?:impact|difference)(?!\p{L}))|mitigat|prevent|promot|protect|rais|reduc|remov|result|sav|secur|shorten|simplif|speed|strengthen|support|unlock|widen)\p{L}*(?!\p{L})/iu,
);

/** Purposes that name nothing: "to get better", "to move forward". */
export const EMPTY_PURPOSE =
  /^(?:so\sthat\s|in\sorder\sto\s|so\sas\sto\s|to\s|because\s)?(?:(?:we|i|it|they|things?)\s(?:can\s|could\s|will\s|would\s|are\s|is\s|am\s)?)?(?:be|become|get|do|go|make\sit|move|look|feel|stay|keep)?\s?(?:more\s)?(?:better|good|great|efficient|effective|successful|excellent|best|forward|progress|well|as\sagreed|it|happy|improve|grow|love\sit|like\sit|want\sto|fun|important|(?:drive|move|push|take|bring)\s(?:this|it|things|us)\s(?:forward|further|on))(?:\s(?:at|in|with|about)\s[^,;]{1,60})?[.!]?$/iu;

/** Things that exist to do something: "a process to evaluate", "tools to navigate" only says what they are. */
export const OWN_USE = latinFirst(
  /(?<!\p{L})(?:plans?|process(?:es)?|tool(?:s|ing|kits?)?|features?|methods?|mechanisms?|guidelines?|polic(?:y|ies)|questionnaires?|reports?|scripts?|automation|functions?|system|infrastructure|framework|interfaces?|apis?|pipelines?|working|committee|initiatives?|data)\s+$/iu,
);
