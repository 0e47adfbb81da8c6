import type { CommandWords } from '../en/command.ts'

/** What `step-in score` says besides the scorecard, which is JSON. */
export const score: CommandWords['score'] = {
  help: `step-in score <scenario.json> <bitácora.json>

Repite la bitácora de una práctica terminada e imprime su hoja de puntaje como JSON. docs/scoring.md explica de
dónde sale cada número.

Una bitácora se rechaza, con el número de su entrada (desde 1), cuando no encaja con la escena.

Código de salida: 0 con hoja de puntaje, 1 cuando falla la escena o la bitácora, 2 cuando no se puede leer un archivo.
`,
  nothingNamed: 'score: nombra una escena y una bitácora, por ejemplo: score scenario.json log.json',
  entry: (number) => `Entrada ${number}: `,
  noLog: () => 'esto no es una bitácora: el archivo no es JSON',
  encoding: {
    'utf-16': 'este archivo está guardado en UTF-16, no en UTF-8; guárdalo en UTF-8',
    unknown: 'desde aquí este archivo no es texto UTF-8; guárdalo en UTF-8',
  },
}
