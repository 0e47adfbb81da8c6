/**
 * Takes the storyboard that `step-in storyboard` asks for. Reads one JSON object from standard input, a `StoryboardRequest`, and
 * prints a line of JSON after each picture, `{ "done", "all" }`, and at the end `{ "pictures", "sheets" }`.
 */
import { text } from 'node:stream/consumers'
import type { Scenario } from '#engine'
import { storyboard, type StoryboardOptions } from './storyboard/storyboard.ts'

type StoryboardRequest = Omit<StoryboardOptions, 'progress'> & { readonly scenario: Scenario }

const { scenario, ...options } = JSON.parse(await text(process.stdin)) as StoryboardRequest
const print = (line: object): void => console.log(JSON.stringify(line))
print(await storyboard(scenario, { ...options, progress: (done, all) => print({ done, all }) }))
process.exit(0)
