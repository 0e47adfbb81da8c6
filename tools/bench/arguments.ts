import { parseArguments } from '../../src/cli/arguments.ts'
import { UsageError } from '../../src/cli/command.ts'

/** What can be measured by itself, in the order in which it is. */
export const parts = ['core', 'door', 'press', 'frames', 'play', 'weight', 'studio', 'soak'] as const
export type Part = (typeof parts)[number]

export interface BenchOptions {
  /** Seconds that are played at a time in what is played. */
  readonly seconds: number
  /** How often each of what is compared is measured in turn. */
  readonly rounds: number
  readonly only: ReadonlySet<Part>
  /** What was built before is measured, as it is. */
  readonly built: boolean
}

const isPart = (word: string): word is Part => (parts as readonly string[]).includes(word)

function whole(name: string, word: string | undefined, otherwise: number): number {
  if (word === undefined) return otherwise
  if (/^[1-9]\d{0,3}$/.test(word)) return Number(word)
  throw new UsageError(`${name} is a whole number from 1 to 9999, not "${word}". Try: npm run bench -- 20 --rounds 5`)
}

/**
 * Reads `20 --only door,press --rounds 5 --built`. A part may also stand by itself, as in `20 door`.
 * Throws a `UsageError` for any word that means nothing.
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArguments(args, {
    only: { type: 'string' },
    rounds: { type: 'string' },
    built: { type: 'boolean' },
  })
  const named = [...positionals.filter((word) => !/^\d/.test(word)), ...(values.only?.split(',') ?? [])]
  const numbers = positionals.filter((word) => /^\d/.test(word))
  if (numbers.length > 1) throw new UsageError(`one number of seconds is enough. Try: npm run bench -- ${numbers[0]}`)
  const only = new Set<Part>()
  for (const word of named) {
    if (!isPart(word)) throw new UsageError(`"${word}" is nothing that is measured. Try one of: ${parts.join(', ')}`)
    only.add(word)
  }
  return {
    seconds: whole('the number of seconds', numbers[0], 60),
    rounds: whole('--rounds', values.rounds, 5),
    only: only.size === 0 ? new Set(parts) : only,
    built: values.built ?? false,
  }
}
