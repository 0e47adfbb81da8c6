import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { countingServer, type CountingServer } from './counting-server.ts'

/** Where the game is built for measuring, and what it is compared to. */
export const GAME = '.cache/bench-game'
const BARE = '.cache/bench'

/** What is measured in turn: Step In, a bare Phaser game and a bare page. */
export type SiteName = 'ours' | 'phaser' | 'page'

export const siteWords: Readonly<Record<SiteName, string>> = {
  ours: 'Step In',
  phaser: 'bare Phaser',
  page: 'bare page',
}

export interface Site {
  readonly name: SiteName
  readonly server: CountingServer
  /** Below the server's address. */
  readonly path: string
}

/** The address of a site. */
export const addressOf = ({ server, path }: Site): string => server.address + path

export interface Sites {
  readonly ours: Site
  readonly phaser: Site
  readonly page: Site
  stop(): Promise<void>
}

/** Builds the game and what it is compared to. @param again false where what was built before will do */
export async function buildSites(again: boolean): Promise<void> {
  if (again || !existsSync(join(GAME, 'index.html')))
    await build({ logLevel: 'warn', build: { outDir: GAME, emptyOutDir: true, manifest: true } })
  if (!again && existsSync(join(BARE, 'bare-page.html'))) return
  await build({
    root: 'tools/bench',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join('../..', BARE),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: ['tools/bench/bare.html', 'tools/bench/bare-page.html'] },
    },
  })
}

/** Serves them, each at a port of its own, so that none has the other's cache. */
export async function serveSites(): Promise<Sites> {
  const [game, phaser, page] = await Promise.all([countingServer(GAME), countingServer(BARE), countingServer(BARE)])
  return {
    ours: { name: 'ours', server: game, path: '' },
    phaser: { name: 'phaser', server: phaser, path: 'bare.html' },
    page: { name: 'page', server: page, path: 'bare-page.html' },
    async stop() {
      await Promise.all([game.stop(), phaser.stop(), page.stop()])
    },
  }
}
