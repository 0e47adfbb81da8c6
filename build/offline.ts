import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { STUDIO, STUDIO_FILES } from '../src/app/studio-cache.ts'
import { SUPPORT } from '../src/app/support-cache.ts'
import { scenariosBelow } from '../src/cli/scenario-files.ts'
import type { Scenario } from '../src/scenario/index.ts'
import { readJson } from './read-json.ts'
import { studioFiles } from './studio-files.ts'

const PLACES = join('assets', 'places')
const read = (file: string): string => readFileSync(file, 'utf8')

/** The drawings of the catalogue cards that no scenario of the library shows: only a file from outside can need them. */
function idleCards(scenarios: string): ReadonlySet<string> {
  const files = scenariosBelow(scenarios, { cwd: process.cwd() })
  const stages = files.map((file) => (readJson(file) as Scenario).stage)
  const shown = new Set(stages.map(({ place, time }) => join(PLACES, place, `card-${time}.svg`)))
  const cards = readdirSync(PLACES).flatMap((place) =>
    readdirSync(join(PLACES, place))
      .filter((file) => file.startsWith('card-'))
      .map((file) => join(PLACES, place, file)),
  )
  return new Set(cards.filter((card) => !shown.has(card)).map(read))
}

/**
 * Makes a build installable and whole without a connection: a service worker that fetches everything once. A newer
 * version waits until somebody says so; nothing is ever swapped under a run.
 */
export function offline(scenarios: string): PluginOption {
  let out = 'dist'
  let studio: ReadonlySet<string> = new Set()
  const pwa = VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    filename: 'offline.js',
    manifestFilename: 'step-in.webmanifest',
    includeManifestIcons: false,
    manifest: {
      id: 'step-in',
      name: 'Step In: active-bystander training',
      short_name: 'Step In',
      description: 'Scenario-based active-bystander training for police. Works without a connection.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#141a26',
      theme_color: '#141a26',
      categories: ['education'],
      icons: [
        { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      // Each sound is there twice. All browsers of today play the first; for the others the second is kept once heard.
      globPatterns: ['**/*.{html,js,css,bin,svg,woff2,webm,wav,m4a,json,png,webp,jpg,txt,webmanifest}'],
      // What lies in plans/ is in the program too. The agency's support.json may change without a new build. The very texts of
      // scenarios are of use to who copies one, and twice the weight of the scenarios.
      globIgnores: ['schema/**', 'plans/**', 'support.json', 'assets/source-*.js', STUDIO_FILES],
      manifestTransforms: [
        (manifest) => {
          const idle = idleCards(scenarios)
          const isIdle = (url: string): boolean => url.endsWith('.svg') && idle.has(read(join(out, url)))
          return { manifest: manifest.filter(({ url }) => !isIdle(url) && !studio.has(url)) }
        },
      ],
      // Built files carry the hash of their content in their name.
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 3_000_000,
      cleanupOutdatedCaches: true,
      // The page that fetched everything is served by the worker from then on: what it says of itself holds for it too.
      clientsClaim: true,
      sourcemap: false,
      navigateFallback: 'index.html',
      runtimeCaching: [
        // The program puts it there too (src/app/support.ts): on a first visit the worker answers for nothing yet.
        { urlPattern: /\/support\.json$/, handler: 'NetworkFirst', options: { cacheName: SUPPORT } },
        { urlPattern: /\.mp3$/, handler: 'CacheFirst', options: { cacheName: 'sounds', rangeRequests: true } },
        { urlPattern: /\/source-[^/]+\.js$/, handler: 'CacheFirst', options: { cacheName: 'sources' } },
        { urlPattern: /\/card-[^/]+\.svg$/, handler: 'CacheFirst', options: { cacheName: 'cards' } },
        // All else of the program is among what was fetched once. The page puts the rest of the Studio there (src/app/keep-studio.ts).
        { urlPattern: /\/assets\/[^/]+\.(?:js|css)$/, handler: 'CacheFirst', options: { cacheName: STUDIO } },
      ],
    },
  })
  return [
    {
      name: 'step-in-offline',
      configResolved({ root, build }) {
        out = resolve(root, build.outDir)
      },
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          studio = studioFiles(bundle)
          this.emitFile({ type: 'asset', fileName: STUDIO_FILES, source: JSON.stringify([...studio].toSorted()) })
        },
      },
    },
    pwa,
  ]
}
