import type { BeatFeature, LibraryProof, StyleScope, SurfaceFeature } from '#prove'
import type { LibraryWords } from '../en/library.ts'

/** What P16 counts in a label. */
const surface: Readonly<Record<SurfaceFeature, string>> = {
  length: 'caracteres',
  words: 'palabras',
  sentences: 'oraciones',
  'words-a-sentence': 'palabras por oración',
  questions: 'signos de pregunta',
  exclamations: 'signos de exclamación',
  commas: 'comas',
  ellipses: 'puntos suspensivos',
  digits: 'cifras',
  hedges: 'palabras que suavizan',
  courtesies: 'palabras de cortesía',
  name: 'nombres',
  order: 'órdenes',
  speech: 'dicho en voz alta',
  place: 'lugar en la lista',
  first: 'primera de la lista',
  last: 'última de la lista',
  longest: 'la más larga del beat',
  shortest: 'la más corta del beat',
}

/** What P13 counts in a beat. */
const beat: Readonly<Record<BeatFeature, string>> = {
  options: 'opciones',
  helping: 'líneas que ayudan',
  'going-along': 'líneas que siguen la corriente',
  physical: 'actos físicos',
  rebuff: 'rechazos',
  ask: 'preguntas u órdenes',
  thoughts: 'pensamientos',
  tension: 'tensión más alta',
  movements: 'movimientos',
  insets: 'recuadros',
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`
const area = (value: number): string => (Math.round(value * 1000) / 1000).toFixed(3)
const count = (n: number, one: string, several: string): string => `${n} ${n === 1 ? one : several}`

const scope = (lang: string, which: StyleScope): string =>
  which === 'all' ? `${lang}, todas las escenas` : `${lang}, escenas para intervenir`

const areas = (each: readonly { readonly lang: string; readonly scope: StyleScope; readonly area: number }[]): string =>
  each.map((a) => `${scope(a.lang, a.scope)}: ${area(a.area)}`).join('; ')

/** What a proof over a library has shown, or what is wrong and what to do. */
function finding({ finding: found }: Pick<LibraryProof, 'finding'>): string {
  switch (found.code) {
    case 'too-few-controls':
      return 'Hay menos de dos escenas de alguna de las dos clases, así que ninguna regla sacada de unas se puede probar en otra.'
    case 'controls-hidden':
      return `Ninguna regla de una o dos cosas que se ven distingue las escenas de control; la que más dice (${found.features.map((f) => beat[f]).join(' con ')}) acierta en ${percent(found.accuracy)}, y se permite hasta ${percent(found.most)}.`
    case 'controls-show':
      return `Quien mira solo esto (${found.features.map((f) => beat[f]).join(' y ')}) distingue una escena de control de una para intervenir en ${percent(found.accuracy)} de los beats; se permite hasta ${percent(found.most)}. Pon la misma cantidad en los beats de las dos clases.`
    case 'too-few-labels':
      return 'Hay muy pocas escenas para juzgar las opciones de una por las de otras.'
    case 'style-silent':
      return `La forma de las opciones no distingue las buenas de las malas: ${areas(found.areas)}; se permite hasta ${found.most}.`
    case 'style-tells':
      return `La forma de las opciones distingue las buenas de las malas: ${areas(found.areas)}; se permite hasta ${found.most}, y 0.5 es el azar. Escribe algunas buenas como se escriben las malas, y algunas malas como se escriben las buenas.`
  }
}

/** What `step-in prove --library` says. */
export const library: LibraryWords = {
  finding,
  surface,
  beat,
  percent,
  area,
  noSuchScenario: (id) => `prove: --scenario: entre las escenas nombradas no hay ninguna "${id}"`,
  onlyWithLibrary: 'prove: --scenario es para --library; si no, nombra el archivo de una escena',
  notWithLibrary: 'prove: --out no es para --library; ninguna práctica muestra lo que delata una colección entera',
  judged: (intervene, control) =>
    `${count(intervene + control, 'escena juzgada', 'escenas juzgadas')} unas por otras: ${intervene} para intervenir, ${control} de control`,
  kind: { intervene: 'para intervenir', control: 'de control' },
  beats: (intervene, control) =>
    `${count(intervene, 'beat', 'beats')} de escenas para intervenir y ${control} de control, desde la primera señal hasta antes de la violación de derechos; cuánto de cada cosa tiene un beat, y con qué frecuencia eso solo delata la clase:`,
  tells: 'delata',
  from: (least, kind) => `${least} o más: ${kind}`,
  pair: (accuracy) => `dos cosas, elegidas por las demás escenas: ${accuracy}. Los pares que más delatan:`,
  strongest: (features) =>
    `beats que se delatan por esto (${features.join(' y ')}), según una regla sacada de las demás escenas:`,
  told: (scenario, kind, told, of) => `${scenario} (${kind}), ${told} de ${of} delatados:`,
  labels: (lang, which, good, poor) =>
    `${scope(lang, which)}: ${count(good, 'opción buena', 'opciones buenas')}, ${count(poor, 'mala', 'malas')}; el promedio de cada cosa, cuánto delata ella sola (0.5 es el azar) y su peso:`,
  good: 'buenas',
  poor: 'malas',
  alone: 'sola',
  weight: 'peso',
  mostTold: (lang) => `${lang}: las opciones que más se delatan:`,
  label: (quality, chance, by) => `calidad ${quality}, parece buena en ${chance}: ${by.join(', ')}`,
  holding: 'la colección cumple P13 y P16',
  failing: (proofs) => `la colección no cumple ${proofs.join(' ni ')}`,
  hasErrors: (files) => `${files.join(', ')}: sin juzgar, porque hay errores`,
}
