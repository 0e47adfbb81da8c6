/** Modules by which a part of the program is entered, as Rolldown's groups find them: they take along what they import. */
const from = (...modules: readonly string[]): RegExp =>
  new RegExp(`[\\\\/]src[\\\\/](?:${modules.join('|').replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')})$`)

/**
 * What of the program comes in one file. Left to itself the bundler makes one of every set of modules that two parts share, and the first page is
 * fifty of them. The earlier a group stands, the more it takes. For Rolldown's `codeSplitting`.
 */
export const chunks = {
  groups: [
    { name: 'index', tags: ['$initial' as const] },
    { name: 'texts-en', test: from('ui/text/screens.en.ts') },
    { name: 'texts-es', test: from('ui/text/screens.es.ts') },
    {
      name: 'pages',
      test: from('ui/briefing/briefing-screen.tsx', 'ui/settings/settings-screen.tsx', 'ui/help/help.tsx'),
    },
    { name: 'play', test: from('ui/play/index.ts', 'app/player.ts') },
    { name: 'stage', test: from('app/stages.ts') },
    { name: 'sound', test: from('sound/load-howler.ts', 'sound/player.ts', 'sound/sound-of-view.ts') },
    { name: 'debrief', test: from('ui/debrief/index.ts') },
  ].map((group, i, { length }) => ({ ...group, priority: length - i })),
}
