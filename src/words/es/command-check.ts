import type { CommandWords } from '../en/command.ts'

/** What `step-in check` says. */
export const check: CommandWords['check'] = {
  help: `step-in check <archivo o carpeta>… [--scenarios <carpeta>] [--json]

Revisa archivos de escenas y dice qué está mal, así:
  archivo:línea:columna gravedad código mensaje
La gravedad es "error", o "warning" cuando es un aviso.
En las carpetas busca scenario.json y sigue los enlaces; también revisa las traducciones que están al lado, en locales/.
Los archivos JSON de carpetas llamadas plans son planes de capacitación; cada uno se revisa con las escenas que hay.
Cada código tiene una página en docs/problems/ que lo explica.

  --scenarios <carpeta>   las escenas de las que se componen los planes (por defecto: scenarios)
  --json                  imprime los problemas como arreglo JSON

Código de salida: 0 sin errores (los avisos no son errores), 1 con errores, 2 cuando no hay nada que revisar.
`,
  nothingNamed: 'check: nombra un archivo de escena o una carpeta, por ejemplo: check scenarios',
  noScenarioFolder: (folder) => `check: --scenarios: ${folder}: no existe esa carpeta`,
  plansAlone: (folder) =>
    `Aquí no hay carpeta "${folder}", así que los planes se revisaron solos. Indica cuál es con --scenarios.`,
  summary: ({ scenarios, plans, errors, warnings }) => {
    const found = [...some(errors, 'error', 'errores'), ...some(warnings, 'aviso', 'avisos')]
    const looked = [...some(scenarios, 'escena', 'escenas'), ...some(plans, 'plan', 'planes')]
    if (looked.length === 0) looked.push('ninguna escena')
    return `${looked.join(' y ')}, ${found.length === 0 ? 'ningún problema' : found.join(' y ')}`
  },
}

const some = (n: number, one: string, several: string): string[] => (n === 0 ? [] : [`${n} ${n === 1 ? one : several}`])
