import type { CommandWords } from '../en/command.ts'
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

/** What the command line says in Spanish. */
export const commands: CommandWords = {
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
