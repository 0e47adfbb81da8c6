import { didYouMean } from '../problems/en/phrases.ts'

/** What `step-in new` says. */
export const begin = {
  help: `step-in new <id> [--template intervene|control|receive] [--language en|es] [--dir <folder>]

Writes <folder>/<id>/scenario.json: a small, complete, fair scenario. What stands in square brackets says what belongs there, and the
check warns of it until you have replaced it. Rewrite it bit by bit; docs/authoring-files.md goes along. Nothing that exists is ever
overwritten.

  <id>        the scenario's name in small letters with hyphens, for example front-desk
  --template  intervene: something must be stopped (so when left out)
              control: it looks wrong, and is lawful
              receive: the trainee is the one who is stopped
  --language  the language it is written in, en or es (default: the one in which this is said)
  --dir       the folder of scenarios (default: scenarios)

Exit code: 0 written, 2 when there is such a scenario already or the name will not do.
`,
  nothingNamed: (id: string): string => `new: name one scenario, for example: new ${id}`,
  windowsName: (id: string, better: string): string =>
    `new: "${id}" cannot be a scenario's name: Windows cannot have a folder of that name. Did you mean "${better}"?`,
  badName: (id: string, longest: number, better: string | null): string =>
    `new: "${id}" cannot be a scenario's name: small letters a to z, digits and hyphens, at most ${longest}.${didYouMean(better)}`,
  unknownTemplate: (name: string, near: string | null, templates: readonly string[]): string =>
    `new: there is no template "${name}".${didYouMean(near)} There are: ${templates.join(', ')}`,
  unknownLanguage: (tag: string, languages: readonly string[]): string =>
    `new: there are no templates in "${tag}". There are: ${languages.join(', ')}`,
  /** What can be done with the new file; `check` and `prove` are commands to be pasted. */
  written: (file: string, check: string, prove: string): string[] => [
    `${file} is written. It can be played and is proved fair; now make it yours.`,
    '',
    '  npm run dev                        open the game; saving the file updates the scene',
    `  ${check}`,
    `  ${prove}`,
    '',
    'docs/authoring-files.md tells the rest.',
  ],
}
