/** What `step-in translate` says. */
export const translate = {
  help: `step-in translate <scenario> <language> [--check] [--accept <path>]…
                                                [--from-xliff <file>] [--to-xliff <file>]

Writes locales/<language>.json beside the scenario: every text with its original, and "text" left empty where a
translation is still to be written. Run it again whenever the scenario has changed: what is done is kept and moves
along with its original. What no longer fits anywhere stays at the end of the file.

  missing   nothing is translated yet: fill in "text"
  stale     the original has changed since: mend "text", then --accept its path
  unknown   the scenario has no such text any more: take it out when you no longer need it

  <scenario>  its scenario.json, or the folder it is in
  <language>  a language code, for example es or pt-BR
  --accept    the translation of this text fits the new original; may be given several times
  --to-xliff  writes the texts and their translation for a translator's tool as well: XLIFF 2.0
  --from-xliff
              takes over what a translator has made of such a file
  --check     write nothing; for tests that run by themselves

Exit code: 0 done, 1 when a file is at fault or --check finds something missing or stale, 2 when a file cannot be read.
`,
  nothingNamed: 'translate: name a scenario and a language, for example: translate scenarios/long-stop es',
  noLanguageCode: (tag: string): string => `translate: "${tag}" is no language code; codes look like es or pt-BR`,
  windowsName: (tag: string): string =>
    `translate: Windows cannot have a file called ${tag}.json; write the language with its region or script, for example ${tag}-Latn`,
  writtenInIt: (path: string, tag: string): string => `translate: ${path} is written in "${tag}" already`,
  acceptWithCheck: 'translate: --check writes nothing, so it cannot --accept',
  xliffWithCheck: 'translate: --check writes nothing, so it does not go with --from-xliff or --to-xliff',
  wroteXliff: (file: string): string => `${file}: written for a translator`,
  /** A text of a translator's file that is left out; all of the same width. */
  notKnown: 'unknown  ',
  refused: 'refused  ',
  older: 'older    ',
  took: ({ file, added, changed, confirmed, unknown, refused, older }: TakenCounts): string =>
    [
      `${file}: ${added} texts new, ${changed} changed, ${confirmed} said to fit still`,
      ...(unknown > 0 ? [`${unknown} unknown, left out`] : []),
      ...(refused > 0 ? [`${refused} too long or with markup, left out`] : []),
      ...(older > 0 ? [`${older} of an older original than ours, left out`] : []),
    ].join(', '),
  noSuchText: (path: string): string => `translate: the scenario has no text "${path}"`,
  noTranslation: (file: string, path: string): string => `translate: ${file} has no translation of "${path}"`,
  nothingChanged: 'Nothing is changed. Mend the file first, so that no translation in it is lost.',
  /** What a text can be, at the beginning of a line; all of the same width. */
  missing: 'missing  ',
  stale: 'stale    ',
  unknown: 'unknown  ',
  /** A text that has changed: its original then and now, and its translation. */
  was: '         was    ',
  is: '         is     ',
  says: '         says   ',
  summary: ({ file, done, all, missing, stale, unknown }: TranslatedCounts): string =>
    [
      `${file}: ${done} of ${all} texts translated`,
      ...(missing > 0 ? [`${missing} missing`] : []),
      ...(stale > 0 ? [`${stale} stale`] : []),
      ...(unknown > 0 ? [`${unknown} unknown`] : []),
    ].join(', '),
}

/** How far a translation has come: numbers of texts. */
export interface TranslatedCounts {
  readonly file: string
  readonly done: number
  readonly all: number
  readonly missing: number
  readonly stale: number
  readonly unknown: number
}

/** What a translator's file has brought: numbers of texts. */
export interface TakenCounts {
  readonly file: string
  readonly added: number
  readonly changed: number
  readonly confirmed: number
  readonly unknown: number
  readonly refused: number
  readonly older: number
}
