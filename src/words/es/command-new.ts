import type { CommandWords } from '../en/command.ts'
import { didYouMean } from '../problems/es/phrases.ts'

/** What `step-in new` says. */
export const begin: CommandWords['new'] = {
  help: `step-in new <id> [--template intervene|control|receive] [--language en|es] [--dir <carpeta>]

Escribe <carpeta>/<id>/scenario.json: una escena pequeña, completa y justa. Lo que está entre corchetes dice qué va ahí, y la revisión lo
advierte hasta que lo cambias. Cámbiala poco a poco; docs/authoring-files.md te guía. Nunca se escribe encima de algo que ya existe.

  <id>        el nombre de la escena en minúsculas con guiones, por ejemplo front-desk
  --template  intervene: hay algo que parar (por defecto)
              control: parece que algo está mal, y es legal
              receive: la conducta que hay que parar es la de quien practica
  --language  el idioma en que está escrita, en o es (por defecto: el de estas palabras)
  --dir       la carpeta de escenas (por defecto: scenarios)

Código de salida: 0 escrita, 2 cuando ya hay una escena así o el nombre no sirve.
`,
  nothingNamed: (id) => `new: nombra una escena, por ejemplo: new ${id}`,
  windowsName: (id, better) =>
    `new: "${id}" no puede ser el nombre de una escena: Windows no admite una carpeta con ese nombre. ¿Quisiste decir "${better}"?`,
  badName: (id, longest, better) =>
    `new: "${id}" no puede ser el nombre de una escena: minúsculas de la a a la z, cifras y guiones, ${longest} caracteres como máximo.${didYouMean(better)}`,
  unknownTemplate: (name, near, templates) =>
    `new: no hay ninguna plantilla "${name}".${didYouMean(near)} Hay estas: ${templates.join(', ')}`,
  unknownLanguage: (tag, languages) => `new: no hay plantillas en "${tag}". Hay estas: ${languages.join(', ')}`,
  written: (file, check, prove) => [
    `Se escribió ${file}. Se puede jugar y está probado que es justa; ahora hazla tuya.`,
    '',
    '  npm run dev                        abre el juego; al guardar el archivo, la escena se actualiza',
    `  ${check}`,
    `  ${prove}`,
    '',
    'docs/authoring-files.md explica el resto.',
  ],
}
