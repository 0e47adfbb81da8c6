import { check } from './command-check.ts'
import { files } from './command-files.ts'
import { general } from './command-general.ts'
import { graph } from './command-graph.ts'
import { begin } from './command-new.ts'
import { play } from './command-play.ts'
import { prove } from './command-prove.ts'
import { score } from './command-score.ts'
import { simulate } from './command-simulate.ts'
import { storyboard } from './command-storyboard.ts'
import { library } from './library.ts'
import { translate } from './command-translate.ts'
import { verify } from './command-verify.ts'

/** What the command line says in English. */
export const commands = {
  general,
  files,
  check,
  graph,
  new: begin,
  play,
  prove,
  library,
  score,
  simulate,
  storyboard,
  translate,
  verify,
}

/** What a language must say for the command line. */
export type CommandWords = typeof commands
