/** Help: the controls, the rungs, how scoring works. Also before a scene and in it. */
export default {
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
  aloud: 'Read aloud',
  aloudText:
    'Step In says the scene with the voices of this device, and the clock stands until each thing has been said. For your own screen reader choose “Wait for speech” instead: it can be set before a scene, in the pause and in the settings.',
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
    luck: 'A colleague may refuse a good try. Keep on: in every scene, going on well still reaches a good ending, and what was never stopped counts little.',
    lawful:
      'Not every scene needs stopping. A good question is never wrong and watching well scores too; holding lawful work back costs.',
    time: 'Pace, pauses, waiting for speech, and the time you take to read or choose never change a score.',
  },
  claims: 'What Step In does not claim',
  claimsText: {
    law: 'It is not legal advice. Each scenario names its sources and when they were reviewed; your law and your policy come first.',
    accreditation: 'It is not accredited and not tied to any existing program.',
    effect: 'It is not proven to change what people do on the street. It is practice, best talked over with others.',
  },
  licences: 'Licences of all that is in this program (a text in a new tab)',
  privacy: 'Your runs stay in this browser unless you hand them on.',
} as const
