import type { CommandWords } from '../en/command.ts'

/** A large number in few words: 1200000 → "1.2 millones". */
const many = (n: number): string =>
  new Intl.NumberFormat('es-US', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }).format(n)

/** What `step-in prove` says around its proofs. */
export const prove: CommandWords['prove'] = {
  help: `step-in prove <escena o carpeta>… [--out <carpeta>] [--json]
step-in prove --library <escena o carpeta>… [--scenario <id>] [--json]

Explora todas las prácticas posibles de una escena, en opciones y en tiempo, y prueba que es justa: que callar nunca
aprueba, que antes nunca es peor, que ninguna manera perezosa de jugar la domina, que cada línea se puede leer, y más.
docs/proofs.md explica qué significa cada prueba y cómo arreglar una escena que falla. En las carpetas busca
scenario.json.

  --out <carpeta>  escribe ahí las prácticas que muestran lo que falla, como <escena>-<prueba>.json; repítelas con "score"
  --library        prueba de las escenas juntas lo que ninguna muestra sola: que las de control no se delatan (P13) y que
                   la forma de las opciones no distingue las buenas de las malas (P16), en cada idioma
  --scenario <id>  de una colección, dice solo lo que se delata en esta escena
  --json           imprime todo como JSON: un arreglo, o con --library un objeto

Código de salida: 0 cuando se cumplen todas las pruebas, 1 cuando una falla o una escena tiene errores o es demasiado
grande para explorarla, 2 cuando no hay nada que probar.
`,
  nothingNamed: 'prove: nombra un archivo de escena o una carpeta, por ejemplo: prove scenarios',
  kind: { lesson: 'lección', intervene: 'para intervenir', control: 'de control' },
  holds: 'cumple',
  fails: 'FALLA ',
  shownBy: (file) => `una práctica que lo muestra: ${file}`,
  runs: (runs, more) => {
    const text = many(runs)
    const of = /ll[oó]n(es)?$/.test(text) ? ' de' : ''
    return `${more ? 'más de ' : ''}${text}${of} ${runs === 1 ? 'práctica distinta' : 'prácticas distintas'}`
  },
  scores: (best, worst, doNothing) => `puntajes: mejor ${best}, peor ${worst}, sin hacer nada ${doNothing}`,
  lazy: {
    first: 'primera opción',
    second: 'segunda opción',
    third: 'tercera opción',
    last: 'última opción',
    longest: 'opción más larga',
    shortest: 'opción más corta',
    'longest-to-subject': 'más larga a "subject"',
    'shortest-to-subject': 'más corta a "subject"',
    'lowest-rung': 'escalón más bajo',
    'highest-rung': 'escalón más alto',
    'nearest-alert': 'más cercano a "alert"',
    'nearest-challenge': 'más cercano a "challenge"',
    'most-sentences': 'más oraciones',
    'only-speech': 'primera dicha en voz alta',
    politest: 'la más cortés',
    'no-hedge': 'primera sin dudas',
  },
  mastered: '(dominada)',
  lazyScores: (each, mastered, of) =>
    `por pereza, lo mejor de cada una: ${each.join(', ')}; al azar, ${mastered} de ${of} dominadas`,
  curve: 'mejor puntaje según cuándo se habla por primera vez:',
  hasErrors: (file) => `${file} tiene errores`,
  incomplete: (folder) => `la carpeta ${folder} no está completa`,
  failing: (scenario, proofs) => `${scenario} no cumple ${proofs.join(', ')}`,
  summary: (files, failed) => {
    const proved = `${files} ${files === 1 ? 'escena' : 'escenas'}`
    return failed.length === 0 ? `${proved}, se cumplen todas las pruebas` : `${proved}: ${failed.join('; ')}`
  },
}
