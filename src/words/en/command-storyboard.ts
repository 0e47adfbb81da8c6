import { didYouMean } from '../problems/en/phrases.ts'

/** What `step-in storyboard` says. */
export const storyboard = {
  help: `step-in storyboard <scenario.json> [--out folder] [--beat name]… [--cues] [--no-words] [--phone]

Takes a picture of every moment of every beat, one second after it, and lays them out in sheets. The runs that lead there are
found by itself. It needs Chrome or Chromium.

  --out folder  where the pictures go; storyboards/<id> when left out
  --beat name   only this beat; may be given several times
  --cues        only moments with a cue
  --no-words    without words: what is to be seen has to be seen
  --phone       as on a phone

Exit code: 0 taken, 1 when the scenario has errors.
`,
  nothingNamed: 'storyboard: name one scenario, for example: storyboard scenarios/long-stop/scenario.json',
  unknownBeat: (beat: string, near: string | null): string =>
    `storyboard: there is no beat "${beat}".${didYouMean(near)}`,
  progress: (done: number, all: number): string => `${done} of ${all} pictures`,
  done: (pictures: number, sheets: number, folder: string): string =>
    `${pictures} pictures and ${sheets} sheets are in ${folder}.`,
}
