/** A scenario from outside on its way into the catalogue. */
export default {
  proving: '“{{title}}” can be played. Now it is proved: it is played in every way it can be played.',
  percent: '{{percent}} %',
  without: 'Go on without the proofs',
  askTitle: 'Put “{{title}}” into the catalogue?',
  replaceTitle: 'Replace “{{title}}”?',
  replaces:
    'A scenario from outside with the same id is in the catalogue already: “{{title}}”. It makes room for this one. You can undo that. To have both here, give one of them another “id”.',
  unfair_one: '{{count}} of its proofs does not hold, so what it scores may be unfair:',
  unfair_other: '{{count}} of its proofs do not hold, so what it scores may be unfair:',
  finding: 'Proof {{id}}',
  put: 'Put it in all the same',
  replace: 'Replace it',
  left: 'Nothing was changed: “{{title}}” was left out.',
  languages: 'Translations that came along: {{languages}}.',
  media_one: '{{count}} own file came along.',
  media_other: '{{count}} own files came along.',
  proved: 'All that can be proved of it holds.',
  unproved: 'It has not been proved: what it scores may be unfair.',

  plan: {
    is: '{{file}} is a training plan.',
    text: 'It opens in the Studio, where you see what is in it and can play it.',
    open: 'Open the plan',
    failed: 'The Studio could not be opened. The connection may be down; try again.',
  },

  file: {
    added: '“{{title}}” is ready.',
    notKept: 'This browser does not let us keep it: it is here until you close the page.',
    replaced:
      'It took the place of “{{title}}”, which has the same id. To have both here, give one of the files another “id”.',
    play: 'Open it',
    refused_one: '{{file}} cannot be played yet: {{count}} thing to mend.',
    refused_other: '{{file}} cannot be played yet: {{count}} things to mend.',
    warned_one: 'It plays. {{count}} thing to look at:',
    warned_other: 'It plays. {{count}} things to look at:',
    problems: 'What the check found',
    error: 'Error',
    warning: 'Warning',
    at: 'line {{line}}, column {{column}}',
    copy: 'Copy the list',
    copied: 'Copied.',
    notCopied: 'Copying is blocked here. The list can be selected by hand.',
    failed: '{{file}} could not be read.',
    refusedZip: '{{file}} was not taken.',
    inFile: 'in {{file}}',
  },

  zip: {
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
      '“{{file}}” in this zip is nothing a scenario has. It may hold scenario.json, review.json, translations in locales/, and pictures and voices in media/ (small letters, digits, hyphens; webp, png, jpg, svg, webm, mp3, m4a or wav).',
    'no-scenario': 'There is no scenario.json in this zip.',
    'several-scenarios': 'This zip holds several scenarios: {{files}}. Pack each into a zip of its own.',
    'not-text': '“{{file}}” in this zip is no text in UTF-8. Save it again with that encoding.',
    'not-that-kind': '“{{file}}” in this zip is neither picture nor sound, or another kind than its name says.',
    active:
      '“{{file}}” in this zip is more than a drawing: it holds a script or fetches something from elsewhere. Save it as PNG, and pack that.',
    'too-many-dots': '“{{file}}” in this zip has too many dots: {{most}} million at most. Make it smaller.',
  },
} as const
