/** Where a scenario is begun or opened. */
export default {
  lead: 'Write a scenario: see it as you write, and be told whether it is fair. Nothing to install; what you write stays in this browser and is sent nowhere.',
  begin: 'Begin a new one',
  from: 'With a short scene that works. You change its words, people and place, one after another. Notes in [square brackets] say what belongs where.',
  beginWith: 'Begin with this',
  template: {
    intervene: 'A colleague goes wrong',
    control: 'Nothing is wrong',
    receive: 'You are the one who is told',
  },
  templateText: {
    intervene: 'A colleague slips by degrees, and you can say something. The kind most scenarios are.',
    control: 'It looks tense and is in order. Whoever steps in all the same loses points: it keeps the others honest.',
    receive: 'You are about to do something wrong, and a colleague speaks up. What counts is how you take it.',
  },
  copy: {
    label: 'Or with a copy of a scenario that is here',
    go: 'Make a copy',
  },
  noCopy: 'That scenario is not here, so no copy could be made.',
  failed: 'That could not be fetched. The connection may be down; try again.',
  open: 'Open one from this computer',
  file: {
    text: 'A scenario’s file or zip, or a training plan’s file, with all that is wrong in it: the Studio shows you where. Your file stays as it is.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    dropNow: 'Let go to open it',
  },
  folder: {
    choose: 'Choose a folder',
    text: 'With its translations and pictures.',
  },
  refused: {
    'no-scenario': 'There is no file scenario.json in “{{name}}”.',
    'too-large': '{{file}} is too large to be part of a scenario.',
    'not-text': '{{file}} is not a text as scenarios are (UTF-8). Save it as JSON again, or export it anew.',
    'not-scenario': '{{file}} is not a scenario. Choose the scenario’s file or zip, or begin with a template.',
    translation:
      '{{file}} is a file from a translator. Open its scenario, and bring it there under Translation, with “File from a translator”.',
    media: '{{file}} is a picture or a sound and not a scenario. Open your scenario, and bring it there.',
    'too-many': '“{{name}}” has more than {{most}} files. Choose the folder of one scenario.',
    unreadable: '“{{name}}” could not be read. If it is a folder, choose it with the button.',
  },
  yours: 'Your scenarios',
  none: 'Nothing here yet. Begin with a template below: each is a short scene that works, to be made yours.',
  changed: 'Changed {{date}}',
  origin: {
    template: 'from the template “{{of}}”',
    copy: 'a copy of “{{of}}”',
    file: 'from the file {{of}}',
    folder: 'from the folder {{of}}',
    zip: 'from the zip file {{of}}',
  },
  remove: 'Remove “{{title}}”',
  removed: '“{{title}}” is removed, with its versions.',
  notRemoved: '“{{title}}” could not be removed. Try again.',
  elsewhere: '“{{title}}” is open in another tab or window. Close it there first.',
  undone: '“{{title}}” is back.',
  notKept: {
    title: 'This browser keeps nothing',
    text: 'Perhaps it is a private window. You can write here, but before you close the page, save the file.',
  },
} as const
