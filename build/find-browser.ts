import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { shellWords } from '../src/cli/shell-words.ts'

/** What a browser would do beside showing our page. The last list of its kind is the one that counts, so Playwright's own is in it. */
const disabledFeatures = [
  // Two pages for the address bar, loaded with every window: they cost more than the window.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's.
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** How a browser is started for tests, measures and pictures: drawn in software, and silent on the network. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
]

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const onPath = (name: string): string | null => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  return found.status === 0 ? (found.stdout.split(/\r?\n/)[0] ?? null) : null
}

function installed(): string | null {
  const chosen = process.env['STEP_IN_BROWSER']
  if (chosen !== undefined && existsSync(chosen)) return chosen
  for (const name of names) {
    const path = onPath(name)
    if (path) return path
  }
  return elsewhere.find((path) => existsSync(path)) ?? null
}

function run(command: string, args: readonly string[]): boolean {
  console.error(`> ${shellWords([command, ...args])}`)
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  )
}

function debianAsRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Playwright's own Chromium, where its installer works. */
function playwrights(): string | null {
  if (!run('npx', ['playwright', 'install', 'chromium'])) return null
  const script = "import('@playwright/test').then(p => process.stdout.write(p.chromium.executablePath()))"
  const path = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  return existsSync(path) ? path : null
}

/** The path of a Chrome or Chromium: one that is there, else one installed now; null when neither can be. */
export function findBrowser(): string | null {
  const there = installed()
  if (there) return there
  if (debianAsRoot() && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']))
    return installed()
  return playwrights()
}
