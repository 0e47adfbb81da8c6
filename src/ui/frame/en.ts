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

  helpPage: {
    screen: 'Help',
    title: 'How Step In works',
    lead: 'Three controls, four rungs, and a clock that stops while you choose your words.',
    controls: 'The controls',
    notice: 'Something’s off',
    noticeText:
      'Press it the moment something worries you. It costs nothing and changes nothing; it pins that moment to your notes.',
    look: 'Look',
    lookText: 'Says in words who is there, where, and what each one was last seen doing.',
    stepIn: 'Step in',
    stepInText:
      'The clock stops and the words open. Say it out loud, then pick the closest. You can also step back without saying anything.',
    pause: 'Pause',
    pauseText: 'Stops everything at any moment. You can leave there and come back to the same second.',
    shortcutsOff: 'Shortcut keys are switched off in your settings.',
    rungs: 'The four rungs',
    rungsText:
      'Start as low as the moment allows and climb when you are brushed off. When harm is seconds away, skip rungs.',
    rung: {
      probe: 'A question that brings the plan into the open.',
      alert: 'What you see, and what it may lead to.',
      challenge: 'A name, a short order, another way.',
      'take-action': 'Get in between, take over, give aid.',
    },
    scoring: 'How scoring works',
    scoringText: {
      early: 'Early: how soon you stepped in, measured against what happens when nobody does.',
      effective:
        'Effective: how clear your words were, whether they fitted the moment, whether you climbed on after a brush-off, and what you did afterwards.',
      luck: 'A colleague may refuse a good try; you are scored for what you did, not for luck.',
      lawful: 'Not every scene needs stopping, and watching lawful work well scores too.',
      time: 'Pace, pauses, and the time you take to read or choose never change a score.',
    },
    claims: 'What Step In does not claim',
    claimsText: {
      law: 'It is not legal advice. Each scenario names its sources and when they were reviewed; your law and your policy come first.',
      accreditation: 'It is not accredited and not tied to any existing program.',
      effect: 'It is not proven to change what people do on the street. It is practice, best talked over with others.',
    },
    licences: 'Licences of all that is in this program (a text in a new tab)',
    privacy: 'Your runs stay in this browser unless you hand them on.',
  },
} as const
