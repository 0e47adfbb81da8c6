import { readFileSync } from 'node:fs'
import { UsageError } from '../src/cli/command.ts'
import { textOfFile } from '../src/scenario/index.ts'

/** A JSON file of scenarios or plans, read as `step-in check` reads it. Throws, with its name, where that is no UTF-8 or no JSON. */
export function readJson(file: string): unknown {
  const read = textOfFile(readFileSync(file))
  if (!read.ok) {
    const how = read.encoding === 'utf-16' ? 'is saved as UTF-16' : 'is not UTF-8 text'
    throw new UsageError(`${file} ${how}. In your editor, choose "Save with encoding: UTF-8".`)
  }
  try {
    return JSON.parse(read.text)
  } catch {
    // What the parser says quotes the file as it is, which may steer the terminal.
    throw new UsageError(`${file} is no JSON. step-in check says where.`)
  }
}
