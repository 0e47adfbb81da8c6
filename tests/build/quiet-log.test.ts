import { resolveConfig } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { quietLog } from '../../build/quiet-log.ts'

afterEach(() => vi.restoreAllMocks())

const loggerOf = async (logLevel: 'info' | 'warn') =>
  (await resolveConfig({ configFile: false, logLevel, plugins: [quietLog()] }, 'serve')).logger

test('what Vite says of a file keeps its colours and lines, and nothing of the file steers the terminal', async () => {
  const said: string[] = []
  for (const how of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, how).mockImplementation((line: string) => void said.push(line))
  const logger = await loggerOf('info')
  const file = 'scenarios/a\u001b[2J\u009b1A\u202e/scenario.json'
  logger.info(`\u001b[32mreload\u001b[39m ${file}`)
  logger.warn(`first\n${file}`)
  logger.error(file)
  const quiet = 'scenarios/a [2J 1A /scenario.json'
  expect(said).toEqual([`\u001b[32mreload\u001b[39m ${quiet}`, `first\n${quiet}`, quiet])
})

test('it says no more than was asked for', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const logger = await loggerOf('warn')
  logger.info('built')
  expect(log).not.toHaveBeenCalled()
})
