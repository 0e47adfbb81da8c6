import { createLogger, type LogErrorOptions, type Plugin } from 'vite'
import { oneLine } from '../src/scenario/index.ts'

/**
 * What Vite colours its lines with; the sign that hides text is not among it. Whatever else steers a terminal comes from
 * the name or the text of a file.
 */
// eslint-disable-next-line no-control-regex -- these are the very signs that are looked for
const OWN = /(\u001b\[(?!8m)\d{1,2}m|\n)/
const quiet = (text: string): string =>
  text
    .split(OWN)
    .map((part, i) => (i % 2 === 1 ? part : oneLine(part)))
    .join('')

/** What Vite and its plugins say of files, in development and while building, steers no terminal. */
export function quietLog(): Plugin {
  return {
    name: 'step-in-quiet-log',
    config({ logLevel, clearScreen }) {
      const logger = createLogger(logLevel, clearScreen === undefined ? {} : { allowClearScreen: clearScreen })
      const { info, warn, warnOnce, error } = logger
      logger.info = (text, options) => info(quiet(text), options)
      logger.warn = (text, options) => warn(quiet(text), options)
      logger.warnOnce = (text, options) => warnOnce(quiet(text), options)
      logger.error = (text: string, options?: LogErrorOptions) => error(quiet(text), options)
      return { customLogger: logger }
    },
  }
}
