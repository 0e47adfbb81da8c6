import type { NamedPart, Path, Problem, ProblemCode, Within } from '#scenario'
import { vocabulary } from '../../en/vocabulary.ts'
import type { ScreenWords } from '../problem-words.ts'
import { quote, seconds } from '../quote.ts'

/** What the fields of the Studio are called, by the key of the file. */
const fields: Readonly<Record<string, string>> = {
  id: 'Its name',
  stage: 'Place',
  title: 'Title',
  summary: 'Summary',
  role: 'Who the trainee is',
  place: 'Where',
  time: 'Time of day',
  weather: 'Weather',
  minutes: 'Minutes in all',
  kind: 'What it is',
  pillar: 'What it is about',
  subject: 'Whose conduct is at issue',
  affected: 'Who is harmed, or could be',
  warnings: 'What may weigh on a trainee',
  cast: 'The cast',
  name: 'Name',
  rank: 'Rank',
  rights: 'The law',
  right: 'Right or duty, in plain words',
  basis: 'Where it comes from',
  source: 'Case, statute or policy, to be looked up',
  facts: 'What the scene remembers',
  beats: 'Beats',
  script: 'Lines',
  actions: 'What one can say or do',
  harm: 'How bad it is',
  needs: 'Firm enough from',
  lasts: 'Lasts (seconds)',
  ask: 'Somebody wants an answer at second',
  then: 'Then',
  go: 'The beat that follows',
  ending: 'Let the scene end here',
  outcome: 'How it came out',
  at: 'Second',
  say: 'What is said',
  does: 'What is seen',
  note: 'Narration',
  thought: 'Your thought',
  inhibitor: 'What holds one back in it',
  cue: 'Sign',
  inset: 'Small picture over the scene',
  who: 'Who it is about',
  face: 'Face',
  pose: 'Pose',
  to: 'To whom',
  with: 'Touches',
  facing: 'Turned to',
  holds: 'In hand',
  wears: 'Wears',
  sound: 'Sound',
  label: 'Words or deed',
  rung: 'How firm',
  quality: 'How good it is',
  why: 'Why',
  tactic: 'How it goes about it',
  after: 'Offered only after the sign',
  screenOut: 'Makes the whole score 0',
  when: 'Only if',
  set: 'Changes',
  followUp: 'Afterwards',
  prompt: 'The situation, and the question what one does now',
  items: 'Items',
  worth: 'What it is worth',
  debrief: 'The debrief',
  affectedView: 'What the person affected would tell the trainee',
  points: 'To take away',
  questions: 'To talk about',
}
const named = (word: string): string => `“${word}”`
const wordOf = (words: Readonly<Record<string, string>>, key: string): string => named(words[key] ?? key)
const fieldOf = (key: string): string => named(fields[key] ?? key)

/** The field at a path's end; of an ending, `text` is what became of it, of a sign, what there was to notice. */
function fieldAt(path: Path): string {
  const key = path.findLast((each) => typeof each === 'string') ?? ''
  if (key === 'kind' && path.length === 1) return named('What must be done')
  if (key === 'place' && path[0] === 'stage') return named('Place')
  if (key !== 'text') return fieldOf(key)
  return named(path.includes('cue') ? 'What there was to notice' : 'What became of it')
}

function partText(part: NamedPart): string {
  switch (part.part) {
    case 'person':
      return `The cast, ${quote(part.id)}`
    case 'beat':
      return `Beat ${quote(part.beat)}`
    case 'moment':
      return `Beat ${quote(part.beat)}, line ${part.number}`
    case 'action':
      return `Beat ${quote(part.beat)}, option ${part.number}`
    case 'follow-up-item':
      return `Afterwards, item ${part.number}`
  }
}

/** `Beat "counter", line 6: …` */
function within({ named: part, keys }: Within, sentence: string): string {
  const [key] = keys
  const where = part === null ? (typeof key === 'string' ? (fields[key] ?? key) : '') : partText(part)
  return where === '' || sentence.includes(named(where)) ? sentence : `${where}: ${sentence}`
}

const rungs = Object.values(vocabulary.rung).map(named).join(', ')
const times = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
const SPOKEN = '“A trained officer has spoken by its end”'

/** Problems in the words of the Studio's screens, where the words of the file would not help. */
export const screen: ScreenWords = {
  within,
  sentences: {
    'act-by-aside': () =>
      `${SPOKEN} marks a beat that is never reached when nobody does anything, so no time can be measured by it. Mark a beat on that way.`,
    'several-act-by': ({ first }) => `Only one beat can have ${SPOKEN}; ${quote(first)} has it already.`,
    'ask-without-actions': () =>
      'Somebody wants an answer here, but there is no option to choose from. Add options, or clear “Somebody wants an answer at second”.',
    'beat-without-end': ({ missing }) =>
      `${missing.map((key) => (key === 'then' ? '“If nobody does anything”' : fieldOf(key))).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing. A beat lasts some seconds and another one follows, or the scene ends with it.`,
    'harm-falls-back': ({ was, to, is }) =>
      `From ${wordOf(vocabulary.harm, was)} this leads to ${quote(to)}, where it is only ${wordOf(vocabulary.harm, is)}. Raise “How bad it is” there${was === 'irreversible' ? '' : ', or let an option that steps in lead there'}.`,
    'last-branch-when': () =>
      'The last branch must ask for nothing: it is taken when none of the others fits. Take its condition away.',
    'unreachable-branch': () =>
      'This branch asks for nothing, so it is always taken and the ones after it never are. Give it a condition, or put it last.',
    'unreachable-beat': ({ beat }) =>
      `Nothing leads to ${quote(beat)}, so nobody will ever see this beat. Let an option or another beat lead here, or take it out.`,
    'needs-missing': () => `Here is harm, so say how firm one must be at least: “Firm enough from”, one of ${rungs}.`,
    'needs-unwanted': () => 'Nothing has to be stopped here, so “Firm enough from” is not wanted. Clear it.',
    'rebuff-unwanted': () =>
      'Where it is the trainee who is stopped, “Here an intervention is brushed off” is not wanted. Take it away.',
    'urgent-unwanted': () =>
      'Nothing can or has to be stopped here, so “No time for a gentler word first” is not wanted.',
    'wrong-outcome': ({ outcome, allowed }) =>
      `${wordOf(vocabulary.outcome, outcome)} is no way for a scenario of this kind to come out. It can be ${allowed.map((each) => wordOf(vocabulary.outcome, each)).join(', ')}.`,
    'cue-unseen': () => 'A sign must be seen or heard. Let the line say or show it, or give it a sound.',
    'empty-moment': () => 'Nothing happens in this line. Give it something to say, do, show or hear, or take it out.',
    'inhibitor-without-thought': () => '“What holds one back in it” needs a thought: the words in which it speaks.',
    'thought-without-inhibitor': () => 'Choose “What holds one back in it”: what in this thought keeps one silent.',
    'moment-order': ({ at, before }) =>
      `At ${seconds(at)} s it comes before the line above it, which is at ${seconds(before)} s. Put them in order of time.`,
    'moment-too-late': ({ at, lasts }) =>
      `At ${seconds(at)} s it is never shown: the beat lasts ${seconds(lasts)} s. Let it come earlier, or the beat last longer.`,
    'never-placed': ({ person }) =>
      `${quote(person)} is out of the picture here: no line has given them a place yet. Under “More”, set “Where”; out of the picture is one of the places.`,
    'rung-missing': () => `Who steps in is more or less firm. Choose “How firm”: ${rungs}.`,
    'rung-unwanted': () => '“How firm” is only for an option that steps in. Clear it, or change “What it is”.',
    'tactic-unwanted': () => '“How it goes about it” is only for an option that steps in. Clear it.',
    'screen-out-praised': () =>
      'This makes the whole score 0, yet it counts as good. Lower “How good it is” to 1 or 2 (of an item: “harms”), or clear “Makes the whole score 0”.',
    'who-missing': () => 'Nobody is named here. Choose at the beginning of the line whose it is.',
    'fact-never-asked': ({ fact }) =>
      `The fact ${quote(fact)} is changed, but nothing ever asks for it, so it changes nothing. Ask for it, or take it out.`,
    'fact-never-set': ({ fact }) =>
      `Something asks for the fact ${quote(fact)}, but nothing ever changes it, so the answer is always the same. Change it somewhere, or do not ask.`,
    'affected-is-subject': ({ person }) =>
      `${quote(person)} is the one whose conduct is at issue, and harmed by it too. Name under “Who is harmed, or could be” whom it harms.`,
    'minutes-far-off': ({ minutes, fair }) =>
      `“Minutes in all” says ${minutes}, but the scene and what is read before and after it take about ${fair}. Write ${fair}.`,
    'insets-on-cues': ({ cues, others }) =>
      `${times(cues, 'small picture shows a sign', 'small pictures show a sign')}, and ${times(others, 'small picture shows', 'small pictures show')} something harmless. Give harmless lines at least as many, or the small picture does the noticing.`,
    'no-free-hand': () => 'In this pose no hand is free. Clear “In hand”, or choose another pose.',
    'with-missing': () => 'This pose touches somebody. Choose under “Touches” whom.',
    'with-unwanted': () => 'This pose touches nobody. Clear “Touches”, or choose another pose.',
    'empty-text': ({ path }) => `${fieldAt(path)} is empty. Write it, or take it away if it may be left out.`,
    'empty-list': ({ path }) => `${fieldAt(path)}: there is nothing yet, and there must be one at least.`,
    'text-too-long': ({ path, length, most }) =>
      `${fieldAt(path)} has ${length} characters; ${most} are the most. Shorten it, or split it over two lines.`,
    'missing-key': (problem) => {
      if (problem.what !== 'key') return null
      return `${fieldAt(problem.path)} is missing.${helpOf(problem)}`
    },
  },
}

/** What a field is for, where that is told without words of the file. */
function helpOf({ help }: Extract<Problem, { code: Extract<ProblemCode, 'missing-key'>; what: 'key' }>): string {
  return help === null || help.includes('"') ? '' : ` ${help}`
}
