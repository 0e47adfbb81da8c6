import type { CommandWords } from '../en/command.ts'

/** What `step-in translate` says. */
export const translate: CommandWords['translate'] = {
  help: `step-in translate <escena> <idioma> [--check] [--accept <ruta>]…
                                            [--from-xliff <archivo>] [--to-xliff <archivo>]

Escribe locales/<idioma>.json al lado de la escena: cada texto con su original, y "text" vacío donde falta escribir la
traducción. Repítelo cuando la escena haya cambiado: lo hecho se conserva y acompaña a su original. Lo que ya no encaja
en ninguna parte se queda al final del archivo.

  falta       todavía no hay traducción: llena "text"
  cambió      el original cambió desde entonces: corrige "text" y luego acepta su ruta con --accept
  sobra       la escena ya no tiene ese texto: quítalo cuando no lo necesites

  <escena>    su scenario.json, o la carpeta donde está
  <idioma>    un código de idioma, por ejemplo es o pt-BR
  --accept    la traducción de este texto vale para el original nuevo; se puede dar varias veces
  --to-xliff  escribe además los textos y su traducción para la herramienta de quien traduce: XLIFF 2.0
  --from-xliff
              acepta lo que se tradujo en un archivo así
  --check     no escribe nada; para pruebas automáticas

Código de salida: 0 hecho, 1 cuando falla un archivo o --check encuentra algo que falta o cambió, 2 cuando no se puede
leer un archivo.
`,
  nothingNamed: 'translate: nombra una escena y un idioma, por ejemplo: translate scenarios/long-stop es',
  noLanguageCode: (tag) => `translate: "${tag}" no es un código de idioma; por ejemplo, "es" o "pt-BR" sí lo son`,
  windowsName: (tag) =>
    `translate: Windows no admite un archivo llamado ${tag}.json; escribe el idioma con su región o escritura, por ejemplo ${tag}-Latn`,
  writtenInIt: (path, tag) => `translate: ${path} ya está en el idioma "${tag}"`,
  acceptWithCheck: 'translate: --check no escribe nada, así que no va con --accept',
  xliffWithCheck: 'translate: --check no escribe nada, así que no va con --from-xliff ni --to-xliff',
  wroteXliff: (file) => `${file}: escrito para quien traduce`,
  notKnown: 'sobra    ',
  refused: 'no vale  ',
  older: 'anterior ',
  took: ({ file, added, changed, confirmed, unknown, refused, older }) =>
    [
      `${file}: ${added} textos nuevos, ${changed} cambiados, ${confirmed} que todavía valen`,
      ...(unknown > 0 ? [`${unknown} que la escena no tiene, fuera`] : []),
      ...(refused > 0 ? [`${refused} demasiado largos o con formato, fuera`] : []),
      ...(older > 0 ? [`${older} de un original anterior, fuera`] : []),
    ].join(', '),
  noSuchText: (path) => `translate: la escena no tiene ningún texto "${path}"`,
  noTranslation: (file, path) => `translate: ${file} no tiene traducción de "${path}"`,
  nothingChanged: 'No se cambió nada. Arregla antes el archivo, para que no se pierda ninguna traducción.',
  missing: 'falta    ',
  stale: 'cambió   ',
  unknown: 'sobra    ',
  was: '         era    ',
  is: '         es     ',
  says: '         dice   ',
  summary: ({ file, done, all, missing, stale, unknown }) =>
    [
      `${file}: ${done} de ${all} textos traducidos`,
      ...(missing > 0 ? [missing === 1 ? 'falta 1' : `faltan ${missing}`] : []),
      ...(stale > 0 ? [stale === 1 ? 'cambió 1' : `cambiaron ${stale}`] : []),
      ...(unknown > 0 ? [unknown === 1 ? 'sobra 1' : `sobran ${unknown}`] : []),
    ].join(', '),
}
