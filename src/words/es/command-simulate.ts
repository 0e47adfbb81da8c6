import type { CommandWords } from '../en/command.ts'

/** What `step-in simulate` says. */
export const simulate: CommandWords['simulate'] = {
  help: `step-in simulate <escena o carpeta>… [--library <carpeta>] [<opciones>]
step-in simulate --library <carpeta> [<opciones>]
step-in simulate --plan <plan> [--library <carpeta>] [<opciones>]

Hace jugar escenas, o un plan de capacitación, a personas simuladas: las que saben, las que saben menos y las que van por un
truco. Dice quién domina las escenas y quién aprueba el plan, qué tan bien distingue cada escena a unas de otras, y hasta dónde
coinciden las escenas. Es un modelo, y no dice nada comprobado de personas; docs/simulate.md explica qué hace cada tipo y de
dónde salen sus números.

  --library <carpeta>  la biblioteca: se juega si no se nombra ninguna escena, y la espía la conoce (si no se da: scenarios)
  --plan <plan>        un plan de capacitación: su archivo, o el id de uno de public/plans
  --people <n>         personas de cada tipo, de 2 a 10000 (si no se da: 200)
  --labels <idioma>    las líneas como están traducidas: ahí puede irle mejor a quien va por el estilo
  --seed <n>           otro sorteo de todo lo que depende del azar (si no se da: 1)
  --json               imprime todo como JSON

Código de salida: 0 cuando se hizo, 1 cuando una escena o el plan tiene errores, 2 cuando no hay nada que simular.
`,
  nothingNamed:
    'simulate: nombra un archivo de escena, una carpeta o un plan, por ejemplo: simulate --plan annual-refresher',
  noNumber: (option, least, most, value) =>
    `simulate: --${option} debe ser un número entero de ${least} a ${most}, no "${value}"`,
  noPlan: (plan, file) => `simulate: --plan: no existe ni un archivo ${plan} ni ${file}`,
  noLabels: (file, language) => `simulate: --labels: ${file} no tiene traducción a ${language}`,
  onlyLessons: 'simulate: las lecciones no llevan puntaje, y no hay nada más',
  heading: (what, scenes, people, seed) =>
    `${what}: ${scenes} ${scenes === 1 ? 'escena' : 'escenas'}, ${people} personas de cada tipo, semilla ${seed}`,
  library: 'las escenas nombradas',
  model: 'Es un modelo; no dice nada comprobado de personas (docs/simulate.md).',
  types: {
    expert: 'experta',
    competent: 'competente',
    average: 'promedio',
    'early-weak': 'pronto, débil',
    'late-strong': 'tarde, firme',
    silent: 'callada',
    passer: 'deja pasar',
    'over-eager': 'ansiosa',
    asker: 'siempre pregunta',
    reliever: 'releva',
    polite: 'cortés',
    cynic: 'cínica',
    peeker: 'espía',
    'any-line': 'cualquier línea',
    random: 'al azar',
  },
  kinds: { intervene: 'intervenir', control: 'de control' },
  head: {
    type: 'tipo',
    mean: 'media',
    meanIntervene: 'intervenir',
    meanControl: 'control',
    mastered: 'domina',
    passed: 'aprueba',
    undecided: 'sin decidir',
  },
  sceneHead: { scene: 'escena', kind: 'clase', mean: 'media', mastered: 'dominada', discrimination: 'distingue' },
  percent: (share) => `${share} %`,
  none: '–',
  reliability: (alpha, splitHalf) => `coincidencia de las escenas: alfa ${alpha}, por mitades ${splitHalf}`,
  reliabilityOf: (kind, alpha, splitHalf) =>
    `  de las ${kind === 'control' ? 'de control' : 'que piden intervenir'}: alfa ${alpha}, por mitades ${splitHalf}`,
  false: (pass, fail) => `aprueban sin saber: ${pass}; no aprueban sabiendo: ${fail}`,
  giveaways: 'Escenas dominadas sin saber, y con qué actos más:',
  giveaway: (scene, type, mastered) => `${scene}, ${type} (${mastered}):`,
  act: (label, beat, share) => `${label} en ${beat} (${share})`,
  hasErrors: (file) => `simulate: ${file} tiene errores`,
}
