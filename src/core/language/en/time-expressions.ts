/** A stretch that names a moment or period one could put in a calendar. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  /** Carries its own "by", "within" or "before". */
  readonly bound: boolean;
}

const MONTH_LONG = 'january|february|april|june|july|august|september|october|november|december';
const MONTH = `(?:${MONTH_LONG}|march|may|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)`;
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const SHORT_DAY = '(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,? \\d{4})?';
const NUMBER =
  '(?:\\d+(?:[–-]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|forty-eight|sixty|seventy-two|ninety|a couple of)';
const UNIT =
  '(?:working |business |calendar |school |trading |banking |office |further |more )*(?:minute|hour|day|week|weekday|fortnight|month|quarter|year|sprint|shift|night)s?';
const PERIOD =
  '(?:hour|day|week|weekend|fortnight|month|quarter|term|half-term|semester|sprint|iteration|season|year|shift|spring|summer|autumn|winter|morning|afternoon|evening|night|half|financial year|fiscal year|school year|academic year|calendar year|working day|business day|school day|maintenance window|billing cycle|reporting period|holidays?|break|budget year)';
const FEAST =
  '(?:christmas|easter|new year|thanksgiving|ramadan|midsummer|half-term|michaelmas|lunchtime|lunch|noon|midnight|midday)';

const source = [
  `\\d{4}-\\d{2}-\\d{2}`,
  `(?:${SHORT_DAY}\\.?,? |${WEEKDAY},? )?(?:the )?${DAY}(?: of)? ${MONTH}\\b\\.?${YEAR}`,
  `(?:${SHORT_DAY}\\.?,? |${WEEKDAY},? )?${MONTH}\\.? ${DAY}\\b${YEAR}`,
  `(?:the )?(?:end|start|beginning|close|middle|course|first half|second half|first week|second week|third week|last week|week) of (?:the |this |next |our )?(?:${PERIOD}|${MONTH}|business|play|q[1-4]|\\d{4})\\b(?: \\d{4})?`,
  `(?:in|during|over|before|by|at|for|within|until) (?:the |our |next |this )?${MONTH}\\b(?: \\d{4})? (?:${PERIOD}|${FEAST}|half-term|intake|shutdown|maintenance|meeting|session|council|board|audit|inspection|timetable|patch|outage window|closure|school holidays|bank holiday|service|edition|issue)\\b`,
  `(?:mid|early|late|end)[- ](?:of )?(?:${MONTH}|q[1-4])\\b`,
  `${MONTH_LONG}(?: \\d{4})?\\b`,
  `(?<=(?:in|by|during|until|before|from|this|next|mid-|of|since|late|early) )(?:march|may|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b(?: \\d{4})?`,
  `(?:this |next |last |coming )?${WEEKDAY}(?: (?:morning|afternoon|evening|night|noon))?`,
  `(?<=(?:by|on|until|from|before|next|this) )${SHORT_DAY}\\b`,
  `(?:today|tonight|tomorrow|yesterday|overnight)(?: (?:morning|afternoon|evening|night|noon))?`,
  `(?:this|next|the coming|the following|last|the current|the same) ${PERIOD}\\b(?:'s [a-z]+)?`,
  `(?:end|close) of (?:day|week|month|quarter|year|business|play|term|shift)|\\b(?:eod|eow|eom|cob|month-end|year-end|quarter-end)`,
  `(?:within|inside|in)(?: the)?(?: next| coming| first)?(?: under| less than| no more than| at most| about)? ${NUMBER} ?${UNIT}(?:'s? time)?`,
  `(?:within|in) \\d+ ?(?:h|d|hrs?|mins?)\\b`,
  `${NUMBER} ${UNIT} (?:from now|from today|from receipt|at the latest|after receipt)`,
  `(?:within|in|during|over) (?:the |a )(?:hour|day|week|fortnight|month|quarter|year|weekend|holidays|school holidays|summer holidays|break)\\b`,
  `(?:by|before|until|till|at|from|no later than|around)(?: about)? (?:${FEAST}|\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m|p\\.?m)\\b|\\d{1,2}[:.]\\d{2}|\\d{1,2} o'clock|\\d{1,2} ?h\\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|in the))`,
  `(?:q[1-4]|h[12])(?: (?:fy ?)?\\d{2,4})?\\b|(?:first|second|third|fourth) quarter\\b|fy ?\\d{2,4}\\b|week \\d{1,2}\\b|sprint \\d+\\b`,
  `(?:by|before|in|this|next|during|over) (?:the )?(?:coming )?(?:spring|summer|autumn|winter|fall|easter|christmas|new year)\\b(?: (?:term|holidays|break|season|semester|timetable|\\d{4}))?`,
  `(?:by|before|at|for|in) (?:the |our )?(?:next|coming|following) (?:[a-z]+ )?(?:meeting|committee|assembly|inspection|audit|match day|matchday|term|intake|patch day|board|maintenance window)`,
  `(?:by|before|in time for) (?:the )?(?:start|end|beginning|opening|close) of (?:the |this |next )?[a-z]+(?: [a-z]+)?`,
  `\\b(?:${DAY}|\\d{1,2})/\\d{1,2}(?:/\\d{2,4})?`,
];
const TIME = new RegExp(`\\b(?:${source.join('|')})\\b`, 'g');
const HINT =
  /\d|day|month|week|year|quarter|term|season|sprint|shift|hour|night|morrow|noon|lunch|christmas|easter|spring|summer|autumn|winter|fall|end of|close of|meeting|committee|audit|inspection|eod|cob|hour|minute|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|holiday|break|start|board|window/;
const BOUND =
  /^(?:within|in|by|before|until|till|at|no later|from|this|next|today|tonight|tomorrow|over|during)/;

/** Dates, weekdays, clock times and named periods of a folded text, in order. */
export function timeExpressions(folded: string): readonly TimeExpression[] {
  if (!HINT.test(folded)) return [];
  return Array.from(folded.matchAll(TIME), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    bound: BOUND.test(match[0]),
  }));
}
