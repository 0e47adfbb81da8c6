/** The frame around every screen: header, footer, help, what went wrong. */
export default {
  name: 'Step In',
  titleOf: '{{screen}} · Step In',
  home: 'Step In, all scenarios',
  nav: 'Plans, record, progress, settings and help',
  language: 'Language',
  plans: 'Plans',
  record: 'My record',
  progress: 'Progress',
  settings: 'Settings',
  help: 'Help',
  loading: 'Loading…',
  footer: 'Free and open source. Practice for talking about: no legal advice, no accreditation, no proven effect.',

  missing: {
    title: 'This computer lacks something. You can still play everything.',
    webgl: 'No WebGL: the picture is drawn in a plainer way.',
    stage: 'No moving picture: the scene is told in words, and Look describes who is there.',
    sound: 'No sound: every sound that matters is written in the captions.',
    storage: 'Nothing can be kept in this browser: settings, runs and files last until you close the page.',
    silent:
      'Its storage does not answer. Is an older Step In open in another tab? Close it. As soon as the storage answers, what you did here is kept.',
    newer: 'A newer Step In, in another tab perhaps, keeps the records by now. Reload this page.',
    language: 'That language could not be loaded; the words stay as they were. The connection may be down.',
  },

  openRun: {
    changed: 'The scene has changed since, so this run cannot go on. It stays in your record until you give it up.',
    missing: 'Its scene is not here any more, so this run cannot go on. If it came from a file, bring that file again.',
  },

  newer: {
    title: 'A newer version is ready',
    text: 'It takes a moment, and nothing of yours is lost.',
    use: 'Use it now',
    later: 'Later',
  },

  support: {
    title: 'Somebody to talk to',
    text: 'Scenes like this one can stay with people, and some have lived through one. Talking helps, and it is nobody’s business but yours.',
  },

  crash: {
    screen: 'Something broke',
    title: 'Something broke on our side',
    text: 'This screen could not go on. Your run is kept: reload the page and pick it up where you left it.',
    textNotKept:
      'This screen could not go on. Reload the page to start again; this browser does not let us keep your run.',
    reload: 'Reload the page',
    save: 'Save my records to a file',
    catalogue: 'All scenarios',
    detail: 'What to tell the people who look after this program',
  },

  unreachable: {
    title: 'This part could not be loaded',
    text: 'The connection may be down. Nothing you did is lost.',
    newer: 'There is a newer version of Step In by now, and this part of the old one is gone. Nothing you did is lost.',
    again: 'Try again',
  },

  stray: {
    title: '“{{file}}” was not taken',
    where: 'Scenario files are taken on <catalogue/>, files of records on <record/>.',
    scene: 'No file is taken here. Everything goes on as it was.',
    several: 'One file at a time: the first of them was taken.',
  },

  framed: {
    text: 'Step In is shown inside another page here, which may not let it save files, print or keep anything. If nothing happens, open it in a tab of its own:',
    asText: 'The file as text, to copy',
    textLabel: 'Text of your file of records',
  },

  unknown: {
    screen: 'Not here',
    title: 'There is no such page',
    text: 'The address may be mistyped, or the scenario is no longer in this browser.',
  },

  nothingKept: 'This browser keeps nothing just now',
  recordsFile: 'step-in-records',

  onlyHere: {
    title: 'Your runs are in this page’s memory only',
    text: 'This browser could not keep them: its storage is full or blocked. Save them to a file before you close the page; you can bring the file back here.',
    save: 'Save them to a file',
  },

  damaged: {
    title: 'Some of what this browser keeps cannot be read',
    people_one: '{{count}} person: a name may be missing',
    people_other: '{{count}} people: names may be missing',
    runs_one: '{{count}} run',
    runs_other: '{{count}} runs',
    attempts_one: '{{count}} attempt at a training plan',
    attempts_other: '{{count}} attempts at training plans',
    files_one: '{{count}} scenario file from outside',
    files_other: '{{count}} scenario files from outside',
    settings: 'Some settings; they are back to what they were at first',
    text: 'It is damaged, or a later version of Step In wrote it. It stays as it is: nothing is written over it, and what you change in its place lasts until you close the page. Everything else works.',
    way: 'To be rid of it, save what can be read, delete all records here, and bring the file back.',
    save: 'Save what can be read',
  },

  beginFailed: 'The scenario could not be loaded. The connection may be down.',
} as const
