import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { CommandWords } from '#words'
import { UsageError } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

export interface Arguments<T extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>['values']
  readonly positionals: string[]
}

/** In which way an option was misused, by what Node says of it. */
function kindOf(error: unknown, complaint: string): keyof CommandWords['general']['option'] {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return 'unknown'
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return 'other'
  if (complaint.includes('missing')) return 'value-missing'
  return complaint.includes('does not take') ? 'value-unwanted' : 'other'
}

/** Node's `parseArgs`, strict, whose complaints are `UsageError`s of one line. */
export function parseArguments<const T extends Options>(args: readonly string[], options: T): Arguments<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // Node adds advice about `--` to the first sentence; one line is enough.
    const complaint = message.split(/\.? To specify|\n/)[0] ?? message
    const option = /'([^']*?)(?: <value>)?'/.exec(complaint)?.[1] ?? ''
    throw new UsageError(({ general }) => general.option[kindOf(error, complaint)](option, complaint))
  }
}
