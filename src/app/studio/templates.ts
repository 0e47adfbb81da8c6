/** By name and, but for English, language: `control.json`, `control.es.json`. */
const templates = import.meta.glob<string>('../../../assets/templates/*.json', { query: '?raw', import: 'default' })

const fetched = async (file: string): Promise<string | undefined> => templates[`../../../assets/templates/${file}`]?.()

/**
 * The text of a template in a language (BCP 47), in English where it is not there in that one; empty where there is none of this
 * name. Rejects when it cannot be fetched.
 */
export const templateText = async (name: string, language: string): Promise<string> =>
  (await fetched(`${name}.${language}.json`)) ?? (await fetched(`${name}.json`)) ?? ''
