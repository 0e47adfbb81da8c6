import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

/** The certificate: a page to be printed. It claims nothing that is not so. */
export default {
  screen: 'Certificado: {{title}}',
  kicker: 'Certificado de finalización',
  of: 'Se hace constar que',
  nameless: 'Sin nombre',
  did: 'completó el plan de capacitación',
  on: 'el {{date}}',
  facts: {
    hours: 'Horas',
    until: 'Vigente hasta',
    forGood: 'Sin vencimiento',
    version: 'Hecho con',
    rules: 'Calificado con',
    rulesNow: 'Reglas {{rules}}',
    rulesEarlier: 'Reglas anteriores (1)',
    course: 'Número de curso',
    instructor: 'Instructor o instructora',
  },
  scores: {
    heading: 'Lo que se jugó',
    scene: 'Escena',
    score: 'Total',
    mean: 'Promedio',
    meanStop: 'Promedio donde había algo que parar',
    words: 'En palabras',
    note: 'El total une qué tan pronto se intervino y qué tan bien: de 0 a 100. Menos de 40: al comienzo. Desde 40: en camino. Desde 60: bueno. Desde 80: muy bueno.',
  },
  receipt: {
    heading: 'Comprobante',
    text: 'Una huella de las prácticas en que se apoya. Con el archivo de registros de la misma persona, cualquiera puede comprobarla: step-in verify records.json vuelve a jugar cada práctica y calcula el comprobante de nuevo.',
  },
  claims:
    'Lo emite el programa en la computadora donde se jugó. Dice que se jugaron estas escenas y con qué resultado. No es acreditación, ni licencia, ni asesoría legal; si cuenta como capacitación lo decide la agencia.',
  edit: {
    heading: 'Para la hoja',
    text: 'Lo que escribas aquí se guarda con el certificado y se imprime. Todo puede quedar vacío.',
    name: 'Nombre o número',
    nameHint: 'Como debe aparecer en el certificado. También será tu nombre en el registro.',
    course: 'Número de curso',
    instructor: 'Instructor o instructora',
  },
  print: 'Imprimir o guardar como PDF',
  printHint: 'Para obtener un PDF, elige “Guardar como PDF” como impresora.',
  back: 'Volver a {{title}}',
  backToPlans: 'Todos los planes',
  signature: 'Firma',
  date: 'Fecha',
  missing: {
    title: 'Aquí no hay tal certificado.',
    text: 'Los certificados quedan en el navegador donde se jugó el plan, con la persona que lo jugó. Cambia a esa persona en el registro, o trae su archivo de registros.',
    record: 'Al registro',
  },
} satisfies Translation<typeof en>
