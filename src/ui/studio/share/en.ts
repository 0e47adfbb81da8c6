/** The scenario leaves the Studio: as a zip, as a file, into the catalogue. */
export default {
  title: 'Share it',
  ready: 'Nothing is wrong with it: it can be played.',
  warned_one: 'It can be played. There is {{count}} thing to look at first.',
  warned_other: 'It can be played. There are {{count}} things to look at first.',
  wrong_one:
    'It cannot be played yet: there is {{count}} thing to mend. You can download it all the same and go on elsewhere.',
  wrong_other:
    'It cannot be played yet: there are {{count}} things to mend. You can download it all the same and go on elsewhere.',
  see: 'See what is wrong',

  zip: {
    title: 'Everything in one zip',
    text: 'To send it, to keep it, or to go on writing on another computer. Whoever gets it opens it in the Studio.',
    holds: 'In it:',
    scenario: 'the scenario',
    locales_one: '{{count}} translation ({{languages}})',
    locales_other: '{{count}} translations ({{languages}})',
    pictures_one: '{{count}} picture of your own',
    pictures_other: '{{count}} pictures of your own',
    review: 'the comments and the review',
    save: 'Download the zip',
    saved: '{{file}} has been handed to your browser.',
    missing: 'These pictures are not in this browser any more, so the zip goes without them: {{files}}.',
    failed: 'The zip could not be made. Try again; if it fails again, download the scenario’s file.',
  },
  file: {
    title: 'The scenario’s file alone',
    text: 'Enough for who only plays it, in the catalogue under “Bring your own”. Translations, pictures and comments stay behind.',
    save: 'Download the scenario’s file',
  },
  play: {
    title: 'Play it from the catalogue',
    text: 'Puts it among the scenarios in this browser, as it is now. What you write afterwards does not change it there until you put it there again.',
    alone: 'Your own pictures and the translations do not come along: in place of a picture its description is shown.',
    put: 'Put it into the catalogue',
    notYet: 'This waits until nothing is wrong with it any more.',
    added: '“{{title}}” is in the catalogue.',
    notKept: 'This browser does not let us keep it: it is there until you close the page.',
    open: 'Play it',
    failed: 'It could not be put there. Try again in a moment.',
    refused: 'The catalogue did not take it. What is wrong stands in the view “Check”.',
    undone: '“{{title}}” is back in the catalogue.',
    askTitle: 'Replace “{{title}}”?',
    ask: 'A scenario from outside with the same id is in the catalogue already. It makes room for this one. You can undo that here.',
    replace: 'Replace it',
  },

  refused: {
    'too-large': 'This zip has {{megabytes}} MB. A scenario’s zip has {{most}} MB at most.',
    'not-a-zip': 'This file is no zip.',
    damaged: 'This zip is damaged or was cut off on its way. Ask for it again.',
    'damaged-file': '“{{file}}” in this zip is damaged or is not what the zip says of it. Ask for the zip again.',
    unsupported:
      'This zip is of a kind that cannot be read here. Pack the folder again with what your system has for it.',
    'unsupported-file':
      '“{{file}}” in this zip is packed in a way that cannot be read here. Pack the folder again with what your system has for it.',
    'too-many': 'This zip has {{files}} files in it. A scenario has {{most}} at most.',
    'unpacks-too-large': 'What is in this zip is too large. All together it may have {{most}} MB.',
    'file-too-large': '“{{file}}” in this zip is too large. It may have {{most}} kB.',
    'unsafe-path': '“{{file}}” in this zip would lie outside of its folder, or where some computers can have no file.',
    twice: '“{{file}}” is in this zip twice. On some computers large and small letters are the same.',
    link: '“{{file}}” in this zip is a link to something else. Pack the file itself.',
    encrypted: '“{{file}}” in this zip is behind a password. Pack the folder without one.',
    'unknown-file':
      '“{{file}}” in this zip is nothing a scenario has. It may hold scenario.json, review.json, translations in locales/ and pictures in media/ (small letters, digits, hyphens; webp, png, jpg or svg).',
    'no-scenario': 'There is no scenario.json in this zip.',
    'several-scenarios': 'This zip holds several scenarios: {{files}}. Pack each into a zip of its own.',
    'not-text': '“{{file}}” in this zip is no text in UTF-8. Save it again with that encoding.',
    'not-that-picture': '“{{file}}” in this zip is no picture, or another kind than its name says.',
  },
} as const
