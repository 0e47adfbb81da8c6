import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * Makes a build installable and whole without a connection: a service worker that fetches everything once. A newer
 * version waits until somebody says so; nothing is ever swapped under a run.
 */
export function offline(): PluginOption {
  return VitePWA({
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
      globPatterns: ['**/*.{html,js,css,svg,woff2,webm,json,png,webmanifest}'],
      globIgnores: ['schema/**'],
      // Built files carry the hash of their content in their name.
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 3_000_000,
      cleanupOutdatedCaches: true,
      sourcemap: false,
      navigateFallback: 'index.html',
      runtimeCaching: [
        { urlPattern: /\.mp3$/, handler: 'CacheFirst', options: { cacheName: 'sounds', rangeRequests: true } },
      ],
    },
  })
}
