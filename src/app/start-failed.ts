import { recordsFile, recordsText, keptOf } from '#records'
import type { Ledger } from '#records'
import { version } from './version.ts'

/** In both languages of the interface, because the words of the interface may be what could not be loaded. */
const words = [
  {
    lang: 'en',
    title: 'Step In could not start',
    text: 'Something broke on our side, or a part of the program could not be loaded. What is kept in this browser stays as it is. Reload the page; if that does not help, show the words below to the people who look after this program.',
    reload: 'Reload the page',
    save: 'Save my records to a file',
  },
  {
    lang: 'es',
    title: 'Step In no pudo empezar',
    text: 'Algo falló de nuestro lado o no se pudo cargar una parte del programa. Lo que guarda este navegador queda como está. Recarga la página; si no sirve, muestra las palabras de abajo a quienes cuidan este programa.',
    reload: 'Recargar la página',
    save: 'Guardar mis registros en un archivo',
  },
] as const

function made<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = made('button', text)
  element.type = 'button'
  element.addEventListener('click', onClick)
  return element
}

function save(ledger: Ledger): void {
  const exported = new Date().toISOString()
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([recordsText(recordsFile(keptOf(ledger), { version, exported }))], { type: 'application/json' }),
  )
  link.download = `step-in-records-${exported.slice(0, 10)}.json`
  link.click()
}

/** The page where the program itself could not start: what is wrong, a way to try again, and the records as a file. */
export function tellStartFailed(error: unknown, ledger: Ledger | null): void {
  const main = document.createElement('main')
  main.className = 'page'
  for (const { lang, title, text, reload, save: toFile } of words) {
    const part = document.createElement('section')
    part.lang = lang
    part.append(
      made('h1', title),
      made('p', text),
      button(reload, () => location.reload()),
      ' ',
    )
    if (ledger !== null) part.append(button(toFile, () => save(ledger)))
    main.append(part)
  }
  main.append(made('pre', error instanceof Error ? (error.stack ?? error.message) : String(error)))
  document.body.replaceChildren(main)
}
