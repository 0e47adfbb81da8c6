import { oneLine } from '#scenario'
import type { LogFault, Refusal } from './run.ts'

/** The longest sentence about the shape of a log, characters: what stands in a log may be of any length. */
const LONGEST = 200

function faultText({ path, of, expected, received }: LogFault): string {
  const where = path === '' ? '' : `${path}: `
  const text = `${where}Invalid ${of}: ${expected === null ? 'R' : `Expected ${expected} but r`}eceived ${received}`
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** An entry, where the sentence names none by itself. */
const ofEntry = (entry: number | undefined, text: string): string =>
  entry === undefined ? text : `Entry ${entry}: ${text}`

function sentenceOf(refusal: Refusal): string {
  const { entry } = refusal
  const quoted = JSON.stringify
  switch (refusal.code) {
    case 'nothing-on-offer':
      return ofEntry(entry, 'There is nothing on offer at this time.')
    case 'choices-open':
      return ofEntry(entry, 'The choices are open already.')
    case 'choices-closed':
      return ofEntry(
        entry,
        refusal.action === null
          ? 'The choices are not open, so there is nothing to step back from.'
          : `The choices are not open, so ${quoted(refusal.action)} cannot be chosen.`,
      )
    case 'not-on-offer':
      return ofEntry(entry, `${quoted(refusal.action)} is not on offer in beat ${quoted(refusal.beat)} at this time.`)
    case 'unknown-action':
      return ofEntry(entry, `There is no action ${quoted(refusal.action)} in this scenario.`)
    case 'run-over':
      return ofEntry(entry, 'The ending has been reached; only the follow-up comes after it.')
    case 'log-full':
      return ofEntry(entry, `This run has taken ${refusal.most} inputs, which are the most; it goes on without.`)
    case 'not-over':
      return ofEntry(entry, 'The follow-up comes after the ending, and no ending has been reached.')
    case 'already-done':
      return ofEntry(
        entry,
        refusal.again
          ? 'The follow-up has been confirmed already.'
          : 'The follow-up has been confirmed; the run is done.',
      )
    case 'unknown-item':
      return ofEntry(entry, `There is no follow-up item ${quoted(refusal.item)} in this scenario.`)
    case 'item-twice':
      return ofEntry(entry, `The follow-up item ${quoted(refusal.item)} is chosen twice.`)
    case 'time-backwards':
      return entry === undefined
        ? 'The saved run stops before its last input.'
        : `Entry ${entry} is at ${refusal.at} ms, but the clock is at ${refusal.clock} ms already.`
    case 'clock-stands':
      return `Entry ${entry} is at ${refusal.at} ms, but the clock stands at ${refusal.clock} ms while the choices are open.`
    case 'wrong-scenario':
      return `This log is of ${quoted(refusal.log)}, not of ${quoted(refusal.scenario)}.`
    case 'wrong-hash':
      return 'The log was made with another version of this scenario (scenarioHash differs).'
    case 'bad-log':
      return faultText(refusal.fault)
    case 'bad-save':
      return 'The saved run is damaged.'
  }
}

/** A refusal as one line of English. It may quote a log that anybody wrote, so it holds no control characters. */
export const refusalText = (refusal: Refusal): string => oneLine(sentenceOf(refusal))
