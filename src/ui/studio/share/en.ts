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
    text: 'To send it, to keep it, or to go on writing on another computer. Whoever gets it drops it on the catalogue to play it, or opens it in the Studio to write on.',
    holds: 'In it:',
    scenario: 'the scenario',
    locales_one: '{{count}} translation ({{languages}})',
    locales_other: '{{count}} translations ({{languages}})',
    pictures_one: '{{count}} picture of your own',
    pictures_other: '{{count}} pictures of your own',
    voices_one: '{{count}} voice of a line',
    voices_other: '{{count}} voices of lines',
    review: 'the comments and the review',
    save: 'Download the zip',
    saved: '{{file}} has been handed to your browser.',
    missing: 'These pictures and voices are not in this browser any more, so the zip goes without them: {{files}}.',
    failed: 'The zip could not be made. Try again; if it fails again, download the scenario’s file.',
  },
  file: {
    title: 'The scenario’s file alone',
    text: 'Enough for who only plays it, in the catalogue under “Bring your own”. Translations, pictures, voices and comments stay behind.',
    save: 'Download the scenario’s file',
  },
  play: {
    title: 'Play it from the catalogue',
    text: 'Puts it among the scenarios in this browser, as it is now, with its translations and your own files. What you write afterwards does not change it there until you put it there again.',
    put: 'Put it into the catalogue',
    notYet: 'This waits until nothing is wrong with it any more.',
    newer: {
      title: 'Update “{{title}}” in the catalogue?',
      text: 'This puts your newer version in place of the one in the catalogue. You can undo that.',
      put: 'Update it',
      done: 'The newer version is in place of the one that was there.',
    },
    other: {
      title: 'Replace “{{title}}”?',
      text: '“{{title}}” in the catalogue has the same name in files, so this one takes its place. You can undo that. To have both, cancel, and write another name under “Its name in files” in “About this scenario”.',
      put: 'Replace it',
      done: 'It took the place of “{{title}}”. To have both, undo, and write another name under “Its name in files”.',
    },
  },
} as const
