import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Where Vite lists the packages of a build; taken out again once it has been read. */
const LISTED = 'licences.json'
/** What a build carries. */
const LICENCES = 'licenses.txt'

interface Notice {
  readonly name: string
  readonly version: string
  readonly identifier: string
  readonly text: string
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8').trim()

/**
 * What Vite does not see: the faces of type, which come with the styles; the drawings that the cast is made of; what Phaser
 * and dagre carry within them; and what the service worker is made of, which is put together after the build.
 */
const unseen = [
  '@dagrejs/graphlib',
  '@fontsource/atkinson-hyperlegible-next',
  '@fontsource/barlow-condensed',
  '@opeepsfun/open-peeps',
  'eventemitter3',
  'workbox-cacheable-response',
  'workbox-core',
  'workbox-expiration',
  'workbox-precaching',
  'workbox-range-requests',
  'workbox-routing',
  'workbox-strategies',
]

/** A package's notice, read where it is installed. */
function noticeOf(name: string): Notice {
  const folder = join('node_modules', name)
  const { version, license, author } = JSON.parse(read(folder, 'package.json')) as Record<string, string>
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? `By ${author}. The package carries no licence text.` : read(folder, file)
  return { name, version: version ?? '', identifier: license ?? '', text }
}

function textOf(notices: readonly Notice[]): string {
  const parts = [
    `Step In\n\n${read('LICENSE')}`,
    read('assets', 'CREDITS.md'),
    'Packages in this build, each with its licence',
    ...notices.map(({ name, version, identifier, text }) => {
      const title = `${name} ${version} (${identifier})`
      return `${title}\n${'-'.repeat(title.length)}\n\n${text}`
    }),
  ]
  return `${parts.join(`\n\n${'='.repeat(78)}\n\n`)}\n`
}

/**
 * Writes the notices of everything in a build into one file beside it: the project's own, those of art and sound, and those of
 * each package that Vite has bundled, or that is in the build without its knowing.
 */
export function licences(): Plugin {
  return {
    name: 'step-in-licences',
    enforce: 'post',
    apply: 'build',
    config: () => ({ build: { license: { fileName: LISTED } } }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const listed = bundle[LISTED]
        if (listed?.type !== 'asset') throw new Error(`Vite has not listed the packages of the build in ${LISTED}`)
        const bundled = JSON.parse(String(listed.source)) as Notice[]
        delete bundle[LISTED]
        const notices = [...bundled, ...unseen.map(noticeOf)].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
        this.emitFile({ type: 'asset', fileName: LICENCES, source: textOf(notices) })
      },
    },
  }
}
