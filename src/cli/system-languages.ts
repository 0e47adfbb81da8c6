/** The variables that say a system's language, the strongest first. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/** A POSIX locale as a BCP 47 tag: `es_MX.UTF-8` → `es-MX`. `C` and `POSIX` are English. */
function tagOf(locale: string): string {
  const name = locale.replace(/[.@].*$/, '')
  return name === 'C' || name === 'POSIX' ? 'en' : name.replaceAll('_', '-')
}

/**
 * The languages that a system speaks (BCP 47 tags): the one that its environment names, or else the one that the
 * runtime finds, which takes it longer than a command takes to read a file.
 */
export function systemLanguages(
  environment: Readonly<Record<string, string | undefined>>,
  runtime: () => string,
): string[] {
  const named = VARIABLES.map((name) => environment[name]).find((value) => value !== undefined && value !== '')
  return [named === undefined ? runtime() : tagOf(named)]
}
