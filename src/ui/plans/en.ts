/** Training plans: what there is, and where one is in it. */
export default {
  screen: 'Training plans',
  title: 'Training plans',
  lead: 'A few scenes that belong together, with a rule for passing and a certificate at the end. What you play here is kept in your record, in this browser and nowhere else.',
  none: 'There are no training plans in this copy of Step In. The scenes can be played one by one from the catalogue.',
  toPlans: 'All training plans',

  asks: 'What it asks',
  fact: {
    scenes: 'Scenes',
    how: 'How',
    pass: 'To pass',
    credit: 'Counts as',
    again: 'Due again',
  },
  scenes_one: '{{count}} scene, about {{minutes}} minutes',
  scenes_other: '{{count}} scenes, about {{minutes}} minutes',
  mode: {
    practice:
      'Practice. Play each scene as often as you like; your best run of it counts. A run in which you went back does not.',
    assessment:
      'Assessment. One try a scene. The lines come in mixed order and without their rungs, and there is no going back. You may pause, leave and come back.',
  },
  rule: {
    overall: 'an average of {{value}} of 100 or more where something had to be stopped',
    mastered_one: 'at least {{count}} such scene mastered',
    mastered_other: 'at least {{count}} such scenes mastered',
    /** Said of every plan in the same words: who plays is told neither which scenes these are nor how many. */
    calm: 'good judgement where nothing had to be stopped; which scenes those were is told afterwards',
    screenOutsNone: 'nothing done that joins in the harm or covers it up',
    screenOuts_one: 'at most {{count}} thing done that joins in the harm or covers it up',
    screenOuts_other: 'at most {{count}} things done that join in the harm or cover it up',
  },
  hours_one: '{{hours}} hour of training',
  hours_other: '{{hours}} hours of training',
  again_one: 'after {{count}} month',
  again_other: 'after {{count}} months',
  never: 'never',

  standing: {
    new: 'Not begun yet.',
    played_one: '{{done}} of {{count}} scene played.',
    played_other: '{{done}} of {{count}} scenes played.',
    notYet: 'All scenes played, not passed yet.',
    notPassed: 'Played to the end, and not passed.',
    undecided: 'Played to the end, without a result.',
    outdated: 'Begun under older rules of this plan.',
    passed: 'Passed on {{date}}.',
    until: 'Good until {{date}}.',
    soon: 'Good until {{date}}: that is soon.',
    due: 'It was good until {{date}}, so it is due again.',
  },
  see: 'See the plan',
  goOn: 'Go on',
  of: '“{{title}}”',

  begin: 'Begin the plan',
  beginAgain: 'Begin it again',
  againHint: 'You then play other scenes of the same kinds, as far as there are any.',
  beginning: 'Beginning…',
  notBegun: 'It could not be begun. Try again.',
  nameless: {
    title: 'Nobody has given a name here yet.',
    text: 'A certificate needs one. A name or a number will do; it stays in this browser.',
    go: 'Say who you are',
  },

  lesson: {
    title: 'New here? Play the lesson first.',
    text: 'It takes less than a minute and shows the three controls. Nobody scores it, it is no scene of the plan, and it leads back here. You can also begin without it.',
  },

  next: {
    heading: 'Next',
    place: 'Scene {{number}} of {{of}}',
    open: 'You were {{clock}} into it. Nothing has moved since.',
    elsewhere: 'It is open in another tab or window.',
    go: 'Go to the scene',
    resume: 'Go on where you left it',
    skip: 'Skip this one',
    skipText:
      'Nothing is counted against you, and nobody asks why. Another scene of its kind takes its place if there is one. With too many skipped there is no result.',
    skipped: 'Skipped “{{title}}”.',
    replaced: 'Skipped “{{title}}”. “{{other}}” takes its place.',
    leaveText: 'Giving it up counts as left: in this plan it cannot be played again.',
    giveUp: 'Give it up',
    gaveUp: 'Gave up “{{title}}”.',
    gone: 'That run no longer fits its scenario, so it could not be picked up.',
    failed: 'The scene could not be loaded.',
  },
  steps: {
    heading: 'The scenes',
    'to-do': 'To be played',
    open: 'Begun',
    left: 'Left',
    finished: '{{overall}} of 100: {{words}}',
    unread: 'Played. It could not be scored here.',
    again: 'Play again',
    againLabel: 'Play again: “{{title}}”',
    debrief: 'Debrief',
    debriefLabel: 'Debrief of “{{title}}”',
    unknown: 'A scene that is no longer here ({{id}})',
    skipped: 'Skipped, and counted against nobody: {{titles}}.',
    others: 'You have played scenes of this plan before, so others of their kind are drawn.',
    othersSome_one:
      'You have played scenes of this plan before, so others of their kind are drawn. One comes again, for there are no more.',
    othersSome_other:
      'You have played scenes of this plan before, so others of their kind are drawn. {{count}} come again, for there are no more.',
  },

  sofar: {
    heading: 'The counts',
    stop: 'Where something had to be stopped',
    calm: 'Where nothing had to be stopped',
    mean: 'Average',
    mastered: 'Mastered',
    meanNone: 'None yet',
    outOf: '{{value}} of {{of}}',
    outOfNeeded: '{{value}} of {{of}}, to pass at least {{needed}}',
    screenOuts: 'Joined in the harm or covered it up',
    none: 'Not once',
    times_one: '{{count}} time',
    times_other: '{{count}} times',
  },

  result: {
    passed: {
      title: 'You have passed.',
      text: 'The certificate is yours to print or save.',
      earlier: 'It was given under earlier rules of scoring and stays. The scenes and their scores stand on it.',
      go: 'See the certificate',
    },
    'not-passed': {
      title: 'Not passed this time.',
      text: 'Nothing here is for ever. Look at the debriefs, practice what broke, and begin the plan again when you like.',
    },
    undecided: {
      title: 'Too few scenes were played for a result.',
      text: 'That is held against nobody. Begin the plan again, or talk to your instructor about another way.',
      intervene_one: 'Where something has to be stopped, {{count}} scene was played; it takes at least {{needed}}.',
      intervene_other: 'Where something has to be stopped, {{count}} scenes were played; it takes at least {{needed}}.',
      control_one: 'Where nothing has to be stopped, {{count}} scene was played; it takes at least {{needed}}.',
      control_other: 'Where nothing has to be stopped, {{count}} scenes were played; it takes at least {{needed}}.',
    },
    outdated: {
      title: 'The rules of this plan have changed since you began.',
      text: 'What you have played stays in your record. Begin the plan again to be counted by the new rules.',
    },
    'in-progress': {
      title: 'Not passed yet.',
      text: 'Every scene has been played. Play the ones that broke again; your best run of each counts.',
    },
    lacking: {
      overall: 'The average where something had to be stopped is {{value}}; it takes {{needed}}.',
      overallNone: 'There is no average yet; it takes {{needed}}.',
      mastered_one: '{{count}} scene where something had to be stopped is mastered; it takes {{needed}}.',
      mastered_other: '{{count}} scenes where something had to be stopped are mastered; it takes {{needed}}.',
      controls_one: '{{count}} scene where nothing had to be stopped is mastered; it takes {{needed}}.',
      controls_other: '{{count}} scenes where nothing had to be stopped are mastered; it takes {{needed}}.',
      screenOuts_one: '{{count}} thing done joined in the harm or covered it up.',
      screenOuts_other: '{{count}} things done joined in the harm or covered it up.',
      /** Before the words of what was done in one scene. */
      inScene: 'In “{{title}}”:',
    },
  },
  earlier: {
    heading: 'Earlier',
    certificate: 'Certificate of {{date}}',
  },

  brief: {
    kicker: '{{title}}: scene {{number}} of {{of}}',
    back: 'Back to {{title}}',
    practice: 'This run counts for your training plan.',
    assessment:
      'This is your one try at this scene in your training plan. You may pause, leave and pick it up again at its second.',
  },
  debrief: {
    next: 'Next in {{title}}',
    end: 'To the result of {{title}}',
    back: 'Back to {{title}}',
  },
} as const
