import type { CommandWords } from '../en/command.ts'
import { didYouMean } from '../problems/es/phrases.ts'

/** What `step-in storyboard` says. */
export const storyboard: CommandWords['storyboard'] = {
  help: `step-in storyboard <scenario.json> [--out carpeta] [--beat nombre]… [--cues] [--no-words] [--phone]

Toma una imagen de cada momento de cada beat, un segundo después, y las ordena en láminas. Encuentra por su cuenta cómo se
llega a cada uno. Necesita Chrome o Chromium.

  --out carpeta  dónde van las imágenes; sin esto, storyboards/<id>
  --beat nombre  solo este beat; se puede repetir
  --cues         solo los momentos con una señal
  --no-words     sin palabras: lo que hay que ver se tiene que ver
  --phone        como en un teléfono

Código de salida: 0 listo, 1 si la escena tiene errores.
`,
  nothingNamed: 'storyboard: nombra una escena, por ejemplo: storyboard scenarios/long-stop/scenario.json',
  unknownBeat: (beat, near) => `storyboard: no hay ningún beat "${beat}".${didYouMean(near)}`,
  progress: (done, all) => `${done} de ${all} imágenes`,
  done: (pictures, sheets, folder) => `${pictures} imágenes y ${sheets} láminas están en ${folder}.`,
}
