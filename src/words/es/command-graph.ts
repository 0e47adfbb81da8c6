import type { CommandWords } from '../en/command.ts'
import { didYouMean } from '../problems/es/phrases.ts'

/** What `step-in graph` says, and the words in its drawing. */
export const graph: CommandWords['graph'] = {
  help: `step-in graph <escena o carpeta>… [--format mermaid|xstate]

Imprime los beats de una escena y lo que lleva de uno a otro. En las carpetas se busca scenario.json; de varias escenas,
cada una se dibuja aparte.

  --format mermaid  un diagrama de flujo (por defecto): pégalo en un archivo Markdown entre \`\`\`mermaid y \`\`\`,
                    o en mermaid.live
  --format xstate   la configuración de la máquina de estados como JSON, para herramientas que leen XState;
                    de varias escenas, un arreglo

Código de salida: 0 impreso, 1 cuando una escena tiene errores.
`,
  nothingNamed: 'graph: nombra un archivo de escena o una carpeta, por ejemplo: graph scenarios/long-stop',
  unknownFormat: (format, near, formats) =>
    `graph: no hay ningún formato "${format}".${didYouMean(near)} Hay estos: ${formats.join(', ')}`,
  time: 'tiempo',
  only: (condition) => `si ${condition}`,
  not: (fact) => `no ${fact}`,
  needs: (rung) => `pide ${rung}`,
  actBy: 'plazo para actuar',
  rebuff: 'rechazo',
  screenOut: 'descalifica',
}
