import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

export interface Arguments<T extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>['values']
  readonly positionals: string[]
}

/** Node's `parseArgs`, strict, whose complaints are `UsageError`s of one line. */
export function parseArguments<const T extends Options>(args: readonly string[], options: T): Arguments<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // Node adds advice about `--` to the first sentence; one line is enough.
    throw new UsageError(message.split(/\.? To specify|\n/)[0] ?? message)
  }
}
