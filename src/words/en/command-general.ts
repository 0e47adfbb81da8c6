import { didYouMean } from '../problems/en/phrases.ts'

/** What `step-in` itself says: its overview, and arguments that no command understands. */
export const general = {
  usage: 'step-in <command> [arguments]',
  summaries: {
    check: 'say what is wrong in scenarios and training plans, and where',
    graph: 'draw a scenario as a graph of its beats',
    new: 'begin a scenario from a small complete one',
    play: 'play a scenario as text',
    prove: 'prove scenarios fair, or show where they are not',
    score: 'score a run from its log',
    simulate: 'let simulated people play scenes or a plan, and tell who passes',
    storyboard: 'take pictures of everything a scenario shows',
    translate: 'write or refresh a translation, and list what it lacks',
    verify: 'replay exported records and say which do not hold',
  },
  more: [
    'step-in <command> --help tells more about one.',
    'Every command takes --lang en or --lang es; else it speaks the language of the system.',
  ],
  unknownCommand: (name: string, near: string | null): string =>
    `there is no command "${name}".${didYouMean(near)} Try: step-in --help`,
  unknownLanguage: (tag: string, tags: readonly string[]): string =>
    `--lang: there are no words in the language "${tag}". There are: ${tags.join(', ')}`,
  /** `--lang` with nothing after it. */
  noLanguage: (tags: readonly string[]): string => `--lang: name a language: ${tags.join(' or ')}`,
  /** A mistake of the program, in its own words. */
  inside: (message: string): string => `something went wrong inside: ${message}`,
  /** An option that was misused; `complaint` is what Node says of it, in English. */
  option: {
    unknown: (_option: string, complaint: string): string => complaint,
    'value-missing': (_option: string, complaint: string): string => complaint,
    'value-unwanted': (_option: string, complaint: string): string => complaint,
    other: (_option: string, complaint: string): string => complaint,
  },
}
