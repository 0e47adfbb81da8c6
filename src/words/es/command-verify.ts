import type { CommandWords } from '../en/command.ts'

/** What `step-in verify` says around the trouble with a file of records, which is told in words of records. */
export const verify: CommandWords['verify'] = {
  help: `step-in verify <export.json> [--scenarios <carpeta>] [--plans <carpeta>]

Repite cada práctica terminada de un archivo de registros, compara sus puntajes con los de su bitácora y vuelve a
calcular cada certificado según las reglas de su plan. Un puntaje o un certificado con las reglas 1 de calificación no
se vuelve a calcular y no cuenta para nada. Una línea por cada cosa que no es correcta o no se puede
comprobar, y al final un resumen. docs/records.md explica cómo se forma un comprobante, y qué prueba y qué no.

  --scenarios <carpeta>   dónde están las escenas, en las versiones que se jugaron (por defecto: scenarios)
  --plans <carpeta>       dónde están los planes de capacitación (por defecto: public/plans)

Código de salida: 0 cuando todo es correcto, 1 cuando algo no lo es o no se puede comprobar, 2 cuando no se puede
leer el archivo.
`,
  nothingNamed: 'verify: nombra un archivo de registros, por ejemplo: verify step-in-records.json',
  noPlanFolder: (folder) => `verify: --plans: ${folder}: no existe esa carpeta`,
  noPlans: (folder) => `verify: --plans: ${folder}: en esta carpeta no hay ningún plan (.json)`,
  replaying: 'repitiendo',
  run: ({ number, title, person, day }) => `práctica ${number}, “${title}”, ${person}, del ${day}`,
  person: (number, name) => `persona ${number}, ${name}`,
  attempt: ({ number, plan, person, day }) => `intento ${number}, ${plan}, ${person}, del ${day}`,
  certificate: ({ number, plan, person, day }) => `certificado del intento ${number}, “${plan}”, ${person}, ${day}`,
  unchecked: 'esta versión de la escena no está aquí, así que no se puede repetir',
  earlier: (fits) =>
    fits
      ? 'se calificó con las reglas 1: no se vuelve a calcular; su bitácora encaja con su escena'
      : 'se calificó con las reglas 1: no se vuelve a calcular; esta versión de la escena no está aquí, así que no se puede repetir',
  summary: ({ right, wrongRuns, people, attempts, unchecked, earlier, remarks, certificates }) => {
    const parts = [
      right === 1
        ? '1 práctica terminada se repitió y es correcta según las reglas 2'
        : `${right} prácticas terminadas se repitieron y son correctas según las reglas 2`,
      wrongRuns > 0 && counted(wrongRuns, 'incorrecta', 'incorrectas'),
      people > 0 && `${counted(people, 'persona', 'personas')} con datos incorrectos`,
      attempts > 0 && counted(attempts, 'intento incorrecto', 'intentos incorrectos'),
      unchecked > 0 && `${unchecked} sin poder comprobarse`,
      earlier > 0 && `${counted(earlier, 'calificada', 'calificadas')} con las reglas 1, sin contar para nada`,
      remarks > 0
        ? `${counted(remarks, 'observación', 'observaciones')} sobre certificados`
        : certificates > 0 && counted(certificates, 'certificado correcto', 'certificados correctos'),
    ]
    return parts.filter((part) => part !== false).join(', ')
  },
}

const counted = (n: number, one: string, several: string): string => `${n} ${n === 1 ? one : several}`
