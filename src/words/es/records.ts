import type { AttemptFault, CertificateFault, Difference, FileTrouble, RunFault } from '#records'
import type { Words } from '../en/index.ts'
import { refusalText } from '../refusal.ts'
import { refusal } from './refusals.ts'

/** Who has no name. */
const nameless = 'alguien sin nombre'

/** A sentence after a colon begins small in Spanish. */
const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const counted = (n: number): string => n.toLocaleString('es-US')

/** What a file of records can have too much of: what it has, and what its owner can do. */
const tooMuch = {
  depth: (most: string): string =>
    `Tiene más de ${most} niveles de { } y [ ] unos dentro de otros. Ningún archivo de registros llega a tanto.`,
  values: (most: string): string =>
    `Tiene más de ${most} valores, y ese es el máximo. Exporta a las personas una por una.`,
  people: (most: string): string =>
    `Tiene más de ${most} personas, y ese es el máximo. Exporta a las personas una por una.`,
  runs: (most: string): string =>
    `Tiene más de ${most} prácticas, y ese es el máximo. Exporta a las personas una por una.`,
  attempts: (most: string): string =>
    `Tiene más de ${most} intentos de planes, y ese es el máximo. Exporta a las personas una por una.`,
}

/** Why a file is no file of records that can be looked at. The places of damage are listed after it. */
function file(trouble: FileTrouble): string {
  switch (trouble.code) {
    case 'too-large':
      return `Tiene ${trouble.megabytes} MB; el máximo son 20 MB. ¿Es el archivo correcto?`
    case 'too-much':
      return tooMuch[trouble.what](counted(trouble.most))
    case 'not-utf8':
      return trouble.encoding === 'utf-16'
        ? 'Está guardado en UTF-16, y los registros van en UTF-8: lo cambió un editor de texto. Expórtalo otra vez en la computadora de donde vino y no lo guardes en un editor.'
        : `Desde la línea ${trouble.line}, columna ${trouble.column}, no está en UTF-8, como van los registros: lo cambió un editor de texto. Expórtalo otra vez en la computadora de donde vino y no lo guardes en un editor.`
    case 'not-json':
      return `Está dañado en la línea ${trouble.line}, columna ${trouble.column}: desde ahí no es JSON. Expórtalo otra vez en la computadora de donde vino.`
    case 'not-records':
      return 'No es un archivo de registros. Exporta uno en la pantalla de registro de la otra computadora.'
    case 'newer':
      return 'Lo escribió una versión posterior de Step In. Ábrelo allá, o usa aquí una versión más nueva.'
    case 'damaged':
      return 'No está escrito como los registros. Se dañó o se cambió a mano en:'
  }
}

/** What of a run's reading or of a certificate a file can have otherwise, by its key there. */
const parts: Readonly<Record<string, string>> = {
  reading: 'la lectura',
  scenario: 'la escena',
  kind: 'el tipo de escena',
  kinds: 'la lista de tipos de escena',
  ending: 'el final',
  marks: 'la medida de los momentos',
  early: 'la prontitud',
  effective: 'la eficacia',
  overall: 'el total',
  mastered: 'el dominio',
  screenOuts: 'la lista de lo que se sumó al daño',
  unsafe: 'la lista de lo que dejó a alguien en peligro',
  opened: 'las opciones abiertas y dejadas',
  rules: 'la versión de las reglas',
  parts: 'la composición de la eficacia',
  noticedAt: 'el segundo en que lo notó',
  steppedInAt: 'el segundo en que intervino',
  hesitation: 'la duda',
  brokeAt: 'el paso en que se cortó',
  inhibitors: 'la lista de pensamientos que frenaron',
  rankGap: 'la diferencia de rango',
  trial: 'lo que dice de distinguir escenas',
  pillar: 'lo que estaba mal',
  acts: 'la lista de actos',
  plan: 'el plan',
  validUntil: 'el día hasta el que vale',
  scenes: 'la lista de escenas',
}

/** Where a file says something else; `by`: what gives it otherwise. */
const differences = (what: readonly Difference[], by: string): string =>
  what.map(({ of, file: said, log }) => `${parts[of] ?? of} es ${said} en el archivo, ${log} según ${by}`).join('; ')

/** What is wrong with a run, to go on a sentence that names it. */
function run(fault: RunFault): string {
  switch (fault.code) {
    case 'no-person':
      return 'no es de nadie en este archivo'
    case 'log-refused':
      return `su bitácora no se puede repetir: ${small(refusalText({ refusal }, fault.refusal))}`
    case 'unfinished':
      return 'su bitácora se detiene antes del final'
    case 'wrong-scenario':
      return `figura como la escena ${fault.file}, pero su bitácora es de ${fault.log}`
    case 'score-differs':
      return `su bitácora no da su puntaje: ${differences(fault.what, 'su bitácora')}`
    case 'twice':
      return `ya figura en este archivo, como práctica ${fault.other}`
    case 'no-end':
      return 'figura como terminada, pero no dice cuándo'
    case 'ends-early':
      return 'termina antes de empezar'
    case 'too-short':
      return 'entre su comienzo y su final pasó menos tiempo del que tomó lo que se hizo en ella'
    case 'wall-backwards':
      return `la entrada ${fault.entry} de su bitácora se hizo antes que la entrada anterior, según la hora del reloj`
    case 'same-inputs':
      return `lo que se hizo en ella coincide al milisegundo con la práctica ${fault.other}, así que una de las dos es una copia`
    case 'overlaps':
      return `no hubo tiempo para jugarla: en ese rato se jugó la práctica ${fault.other}`
    case 'others-attempt':
      return 'figura en un intento de otra persona'
    case 'before-attempt':
      return 'empezó antes que el intento en el que figura'
    case 'other-seed':
      return 'no empezó desde el intento en el que figura: su semilla es otra'
    case 'earlier-rules':
      return 'su puntaje no dice reglas, como con las reglas 1, pero figura en un intento con las reglas 2'
  }
}

/** What is wrong with an attempt, to go on a sentence that names it. */
function attempt(fault: AttemptFault): string {
  switch (fault.code) {
    case 'no-person':
      return 'no es de nadie en este archivo'
    case 'twice':
      return `ya figura en este archivo, como intento ${fault.other}`
    case 'ends-early':
      return 'termina antes de empezar'
    case 'certificate-time':
      return 'su certificado no se dio entre su comienzo y su final'
    case 'other-scenes':
      return 'sus escenas no son las que dan su plan y su semilla, en ese orden'
    case 'not-played-before':
      return 'deja fuera, como ya jugadas, escenas que ningún intento anterior del plan tiene'
  }
}

/** What is wrong with a certificate, to go on a sentence that names it. */
function certificate(fault: CertificateFault): string {
  switch (fault.code) {
    case 'receipt-differs':
      return 'su comprobante no es el de sus prácticas'
    case 'score-without-run':
      return `ninguna de sus prácticas tiene ${fault.overall} en “${fault.title}”`
    case 'cannot-tell':
      return `“${fault.title}” no se puede repetir aquí, así que no se sabe si sus prácticas aprueban el plan`
    case 'plan-unknown':
      return 'su plan no está aquí en la versión con la que se hizo, así que no se sabe si sus prácticas lo aprueban'
    case 'earlier-rules':
      return 'se dio con las reglas 1 de calificación y no se vuelve a calcular, así que no se puede saber si sus prácticas aprueban el plan'
    case 'certificate-differs':
      return `no dice lo que dan sus prácticas según las reglas del plan: ${differences(fault.what, 'sus prácticas')}`
    case 'not-passed':
      return 'sus prácticas no aprueban el plan, o concede otras horas que el plan'
    case 'run-refused':
      return `la práctica ${fault.run} figura en él y no es correcta, así que no se sabe qué intentos hubo`
    case 'name-differs':
      return `los registros en los que se apoya son de ${fault.person === '' ? nameless : fault.person}`
  }
}

/** Trouble with a file of records, told on the record's screen and by `step-in verify`. */
export const records: Words['records'] = {
  nameless,
  parts,
  file,
  run,
  attempt,
  certificate,
  person: ({ other }) =>
    `el identificador es el de la persona ${other}, así que los registros solo pueden ser de una de las dos`,
}
