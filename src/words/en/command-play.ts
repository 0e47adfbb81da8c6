import type { Scorecard } from '#score'

/** What `step-in play` says around a scene; what is in the scene is told in the words of lines and of *Look*. */
export const play = {
  help: `step-in play <scenario.json> [--save <file>] [--pace <number or untimed>] [--seed <number>]
step-in play <scenario.json> --log <file>

Plays a scenario line by line. The scene waits for you at every line; what you type:

  Enter, wait   go on
  n             something is off
  s             step in, then a number to say or do it, or back
  l             look: what can be seen now
  q             leave

  --save <file>  write the run's log there, also when you leave before the end
  --pace         written into the log (default: untimed); it never changes a score
  --seed         written into the log (default: 1)
  --log <file>   do not play: show the run of this log as it went, with its score; "prove --out" writes such logs too

Input may come from a file or a pipe. Exit code: 0 played or left, 1 when the scenario is at fault or its log is, or the
log could not be written.
`,
  notWithLog: (option: string): string =>
    `play: --log shows a run that was played; --${option} has no meaning there. To write a log, use --save alone`,
  logUnfinished: 'Here the log ends. The run is unfinished and is not scored.',
  nothingNamed: 'play: name one scenario, for example: play scenarios/long-stop/scenario.json',
  badPace: (text: string): string => `play: --pace is "untimed" or a number from 0.1 to 100, not "${text}"`,
  badSeed: (text: string): string => `play: --seed is a whole number, not "${text}"`,
  /** Where and when a scene plays: "Sally port, at night, in the rain." */
  where: (place: string, time: string, weather: string | null): string =>
    `${[place, time, ...(weather === null ? [] : [weather])].join(', ')}.`,
  warned: (warnings: readonly string[]): string => `Be warned: ${warnings.join(', ')}.`,
  left: 'You left. The run is unfinished and is not scored.',
  inputEnded: 'The input has ended. The run is unfinished and is not scored.',
  logIn: (file: string): string => `The log is in ${file}.`,
  /** What can be typed while the scene goes on, while choosing, and while somebody waits for an answer. */
  keys: 'Enter: on · n: something’s off · s: step in · l: look · q: leave',
  choosing: 'a number: say or do it · back: say nothing',
  answering: 'a number: answer · Enter: say nothing, on · back: close · n · l · q',
  waiting: 'Someone is waiting for your answer.',
  sayIt: 'Say it out loud. Then pick the closest.',
  whatYouDo: 'Type the numbers of what you do, in order; only Enter for none of it.',
  notListed: (number: string): string => `There is no ${number} on the list.`,
  /** A person whom *Look* tells of. */
  seen: (name: string, rank: string | null): string => (rank === null ? name : `${name} (${rank})`),
  card: {
    overall: (overall: number, band: string, mastered: boolean, outcome: string): string =>
      `Overall ${overall} of 100: ${band}, ${mastered ? 'mastered' : 'not mastered yet'}. Outcome: ${outcome}.`,
    screenOuts: (labels: readonly string[]): string => `Overall is 0 because of: ${labels.join(' · ')}`,
    unsafe: (labels: readonly string[]): string =>
      `Leaves somebody in danger, so overall is 50 at most: ${labels.join(' · ')}`,
    nothingToStop: 'There was nothing to stop here.',
    early: (score: string): string => `Early ${score}`,
    effective: (score: string, parts: string): string => `Effective ${score}: ${parts}`,
    parts: {
      discernment: 'discernment',
      technique: 'technique',
      persistence: 'persistence',
      outcome: 'outcome',
      followThrough: 'follow-through',
    },
    notAsked: 'does not apply',
    untouched: (marks: readonly string[]): string => `Untouched: ${marks.join(' · ')}`,
    marks: { cue: 'first cue', actBy: 'act by', violation: 'violation', irreversible: 'irreversible' },
    you: (parts: readonly string[]): string => `You: ${parts.join(' · ')}`,
    noticedAt: (time: string | null): string => (time === null ? 'noticed nothing' : `noticed at ${time}`),
    steppedInAt: (time: string | null): string => (time === null ? 'did not step in' : `stepped in at ${time}`),
    weak: 'stepped in with words too weak to count',
    opened: (times: number): string =>
      times === 1 ? 'opened the words and left once' : `opened the words and left ${times} times`,
    between: (seconds: string): string => `${seconds} s between`,
    broke: {
      notice: 'It broke at noticing.',
      decide: 'It broke at deciding: you noticed, and did not step in.',
      act: 'It broke at acting: you stepped in, and said nothing that could stop it.',
      skill: 'It broke at skill: you spoke up, but the words did not carry.',
    } satisfies Record<NonNullable<Scorecard['brokeAt']>, string>,
    inTheWay: (thoughts: readonly string[]): string => `What stood in the way: ${thoughts.join(', ')}`,
  },
}
