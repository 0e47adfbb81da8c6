import type { LogFault, Refusal } from '#engine'
import type { NoScore } from '#score'

function faultSentence({ path, of, expected, received }: LogFault): string {
  const where = path === '' ? '' : `${path}: `
  return `${where}Invalid ${of}: ${expected === null ? 'R' : `Expected ${expected} but r`}eceived ${received}`
}

/** An entry of the log, where the sentence names none by itself. */
const ofEntry = (entry: number | undefined, text: string): string =>
  entry === undefined ? text : `Entry ${entry}: ${text}`

/** Why an input or a log was not taken. What it quotes may be of any length; `refusalText` makes one short line of it. */
export function refusal(refused: Refusal): string {
  const { entry } = refused
  const quoted = JSON.stringify
  switch (refused.code) {
    case 'nothing-on-offer':
      return ofEntry(entry, 'There is nothing on offer at this time.')
    case 'choices-open':
      return ofEntry(entry, 'The choices are open already.')
    case 'choices-closed':
      return ofEntry(
        entry,
        refused.action === null
          ? 'The choices are not open, so there is nothing to step back from.'
          : `The choices are not open, so ${quoted(refused.action)} cannot be chosen.`,
      )
    case 'not-on-offer':
      return ofEntry(entry, `${quoted(refused.action)} is not on offer in beat ${quoted(refused.beat)} at this time.`)
    case 'unknown-action':
      return ofEntry(entry, `There is no action ${quoted(refused.action)} in this scenario.`)
    case 'run-over':
      return ofEntry(entry, 'The ending has been reached; only the follow-up comes after it.')
    case 'log-full':
      return ofEntry(entry, `This run has taken ${refused.most} inputs, which are the most; it goes on without.`)
    case 'not-over':
      return ofEntry(entry, 'The follow-up comes after the ending, and no ending has been reached.')
    case 'already-done':
      return ofEntry(
        entry,
        refused.again
          ? 'The follow-up has been confirmed already.'
          : 'The follow-up has been confirmed; the run is done.',
      )
    case 'unknown-item':
      return ofEntry(entry, `There is no follow-up item ${quoted(refused.item)} in this scenario.`)
    case 'item-twice':
      return ofEntry(entry, `The follow-up item ${quoted(refused.item)} is chosen twice.`)
    case 'time-backwards':
      return entry === undefined
        ? 'The saved run stops before its last input.'
        : `Entry ${entry} is at ${refused.at} ms, but the clock is at ${refused.clock} ms already.`
    case 'clock-stands':
      return `Entry ${entry} is at ${refused.at} ms, but the clock stands at ${refused.clock} ms while the choices are open.`
    case 'wrong-scenario':
      return `This log is of ${quoted(refused.log)}, not of ${quoted(refused.scenario)}.`
    case 'wrong-hash':
      return 'The log was made with another version of this scenario (scenarioHash differs).'
    case 'bad-log':
      return faultSentence(refused.fault)
    case 'bad-save':
      return 'The saved run is damaged.'
  }
}

/** Why a run has no scorecard. */
export const noScore: Readonly<Record<NoScore['code'], string>> = {
  lesson: 'This is a lesson; lessons are not scored.',
  unfinished: 'The run is unfinished: it is scored once its ending is reached and the follow-up is confirmed.',
}
