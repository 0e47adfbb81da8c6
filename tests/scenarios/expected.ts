/** Ending and overall of the logs that ship, worked out by hand (S1 to S5); lessons have no score. */
export const expected: Record<string, Record<string, readonly [ending: string, overall: number | null, mastered: boolean]>> = {
  'long-stop': {
    best: ['on-his-way', 100, true],
    climbs: ['on-his-way', 100, true],
    // technique (0.65 + 1) / 2, the rest 1: √(100 × 93)
    'rebuffed-then-climbs': ['on-his-way', 96, true],
    // technique (0.85 + 1) / 2, no rebuff: √(100 × 96.25)
    'private-word': ['private-word', 98, true],
    // early 100 − 40 × 14/24, one of two follow-ups: √(76.67 × 90)
    'last-minute': ['last-minute', 83, true],
    // early 50 − 40 × 16/52, stopped: √(37.69 × 92)
    late: ['dog-sent-back', 59, false],
    // early 5, follow-through 0.6: √(5 × 71.25)
    'too-late': ['too-late', 19, false],
    // technique 0.65, nothing else: √(100 × 26) = 51, and at most 40 unchecked
    'gives-up': ['ten-to-twelve', 40, false],
    'joins-in': ['last-minute', 0, false],
    dishonest: ['on-his-way', 0, false],
    'looks-away': ['ten-to-twelve', 0, false],
    nothing: ['ten-to-twelve', 0, false],
  },
  nozzle: {
    best: ['hung-up', null, false],
    'rebuffed-then-climbs': ['hung-up', null, false],
    late: ['stretched', null, false],
    nothing: ['clunk', null, false],
  },
  'wet-night': {
    best: ['counted', 100, true],
    // nothing said, no follow-up: 0.8 × 0.9
    nothing: ['before-midnight', 72, false],
    // 0.8 × 0.9 + 0.2
    watches: ['before-midnight', 92, true],
    alert: ['before-midnight', 84, true],
    // a challenge, then listening: 0.8 × 0.3 + 0.2
    relents: ['counted', 44, false],
    // 0.8 × 0.3 + 0.2 × 0.5
    'heavy-handed': ['two-voices', 34, false],
    'takes-over': ['eleven-miles', 20, false],
    dishonest: ['before-midnight', 0, false],
  },
  filming: {
    best: ['back-to-ray', 100, true],
    // technique (0.65 + 1) / 2, the rest 1: √(100 × 93)
    'rebuffed-then-climbs': ['back-to-ray', 96, true],
    // technique (0.85 + 1) / 2, no rebuff: √(100 × 96.25)
    'private-word': ['by-the-blanket', 98, true],
    // early 100 − 40 × 10/21, one of two follow-ups: √(80.95 × 87.5)
    'an-open-hand': ['hand-down', 84, true],
    // early 50 − 40 × 4/44; technique (0.85 × 0.6 + 1) / 2, stopped: √(46.36 × 82.2)
    late: ['handed-back', 62, false],
    // early 50 − 40 × 7/44; technique (0.65 × 0.2 + 0.6) / 2, for the captain is called under violation: √(43.64 × 66.6)
    captain: ['captain-comes', 54, false],
    // early 5, follow-through 0.6: √(5 × 71.25)
    'too-late': ['for-the-record', 19, false],
    // technique 0.85, nothing else: √(100 × 34) = 58, and at most 40 unchecked
    'gives-up': ['half-said', 40, false],
    'joins-in': ['hand-down', 0, false],
    dishonest: ['back-to-ray', 0, false],
    'looks-away': ['gone', 0, false],
    nothing: ['gone', 0, false],
  },
  'missing-box': {
    best: ['four-lines', 100, true],
    // technique (0.65 + 1) / 2: √(100 × 93)
    'rebuffed-then-climbs': ['four-lines', 96, true],
    // technique (0.85 + 1) / 2, no rebuff: √(100 × 96.25)
    'private-word': ['own-words', 98, true],
    // early 100 − 40 × 10/21, one of two follow-ups: √(80.95 × 87.5)
    grudging: ['grudging', 84, true],
    // early 50 − 40 × 7/42; technique (0.65 × 0.2 + 1) / 2, stopped: √(43.33 × 74.6)
    late: ['pulled-back', 57, false],
    // early 50 − 40 × 25/42; technique (0.65 + 1) / 2, the same rung again 0.7: √(26.19 × 79)
    sergeant: ['she-reads', 45, false],
    // early 5, one of two follow-ups: √(5 × 68.75)
    'too-late': ['amended', 19, false],
    // technique 1, nothing else: √(100 × 40) = 63, and at most 40 unchecked
    'gives-up': ['half-filed', 40, false],
    'goes-along': ['grudging', 0, false],
    dishonest: ['four-lines', 0, false],
    'looks-away': ['filed', 0, false],
    nothing: ['filed', 0, false],
  },
  'room-two': {
    best: ['three-chairs', 100, true],
    // technique (0.65 + 1) / 2: √(100 × 93)
    'rebuffed-then-climbs': ['three-chairs', 96, true],
    // technique (0.85 + 1) / 2, no rebuff: √(100 × 96.25)
    'private-word': ['by-the-card', 98, true],
    // early 100 − 40 × 8/21, one of two follow-ups: √(84.76 × 87.5)
    'she-comes-in': ['she-comes-in', 86, true],
    // early 50 − 40 × 11/50; technique (0.85 × 0.6 + 1) / 2, stopped: √(41.2 × 82.2)
    late: ['no-questions', 58, false],
    // early 50 − 40 × 29/50, the same otherwise: √(26.8 × 82.2)
    'sent-out': ['open-door', 47, false],
    // early 5, follow-through 0.6: √(5 × 71.25)
    'too-late': ['to-the-lieutenant', 19, false],
    // technique 0.85, nothing else: √(100 × 34); unchecked: at most 40
    'gives-up': ['half-way', 40, false],
    'lies-to-her': ['open-door', 0, false],
    dishonest: ['three-chairs', 0, false],
    'looks-away': ['good-man', 0, false],
    nothing: ['good-man', 0, false],
  },
  garage: {
    best: ['in-the-light', 100, true],
    // technique (0.85 + 1) / 2, the rest 1: √(100 × 97)
    'rebuffed-then-climbs': ['in-the-light', 98, true],
    // the same without a rebuff: √(100 × 96.25)
    'private-word': ['a-nurse', 98, true],
    // one of two follow-ups: √(100 × 90)
    neither: ['front-seat', 95, true],
    // early 100 − 40 × 10/20, technique (0.85 × 0.75 + 1) / 2: √(80 × 92.75)
    'the-jacket': ['jacket-back', 86, true],
    // early 50 − 40 × 10/22, technique (0.85 × 0.6 + 1) / 2, stopped: √(31.82 × 82.2)
    late: ['your-back', 51, false],
    // early 5, no rebuff: √(5 × 81.25)
    'too-late': ['coat', 20, false],
    // technique 0.85, the rebuff unanswered, one required and one harmful: √(100 × 39); unchecked: at most 40
    'gives-up': ['clear', 40, false],
    'does-it-gently': ['clear', 0, false],
    dishonest: ['in-the-light', 0, false],
    nothing: ['clear', 0, false],
  },
  'sally-port': {
    best: ['traded', 100, true],
    // technique (0.85 + 1) / 2, the rest 1: √(100 × 97)
    'rebuffed-then-climbs': ['traded', 98, true],
    // the same without a rebuff: √(100 × 96.25)
    'private-word': ['crayon', 98, true],
    // early 100 − 40 × 29/40, technique (0.85 × 0.75 + 1) / 2: √(71 × 92.75)
    'at-the-door': ['at-the-door', 81, true],
    // early 50 − 40 × 6/22, technique (0.85 × 0.6 + 1) / 2, stopped: √(39.09 × 82.2)
    late: ['open-hand', 57, false],
    // early 5, no rebuff: √(5 × 81.25)
    'too-late': ['door-opens', 20, false],
    // technique 0.85, the rebuff unanswered, one of two follow-ups: √(100 × 44); unchecked: at most 40
    'gives-up': ['two-forty', 40, false],
    'sends-help-away': ['two-forty', 0, false],
    dishonest: ['gloves-away', 0, false],
    nothing: ['two-forty', 0, false],
  },
  'still-prone': {
    best: ['sat-up', 100, true],
    // technique (0.85 + 1) / 2, the rest 1: √(100 × 97)
    'rebuffed-then-climbs': ['sat-up', 98, true],
    // early 100 − 40 × 7/19, one of two follow-ups: √(85.26 × 90)
    'climbs-in-the-crowd': ['on-his-side', 88, true],
    // early 50 − 40 × 9/45, technique (0.85 × 0.6 + 1) / 2, stopped: √(42 × 82.2)
    late: ['rolled', 59, false],
    // early 5, no rebuff: √(5 × 81.25)
    'too-late': ['pulse', 20, false],
    // technique 0.85, nothing else: √(100 × 34) = 58, and at most 40 unchecked
    'gives-up': ['ten-twenty', 40, false],
    'joins-in': ['ten-twenty', 0, false],
    dishonest: ['sat-up', 0, false],
    nothing: ['ten-twenty', 0, false],
  },
  'wrong-door': {
    best: ['unread', 100, true],
    // technique (0.85 + 1) / 2, the rest 1: √(100 × 97)
    'rebuffed-then-climbs': ['unread', 98, true],
    // early 100 − 40 × 6/34; technique (0.85 × 0.75 + 1) / 2, one required and one helpful: √(92.94 × 84.75)
    'calls-hold': ['backs-off', 89, true],
    // early 50 − 40 × 10/19, stopped: √(28.95 × 92)
    late: ['threshold', 52, false],
    // early 5, one of two follow-ups: √(5 × 68.75)
    'too-late': ['too-late', 19, false],
    // technique 1, the rebuff unanswered, nothing else: √(100 × 40) = 63, and at most 40 unchecked
    'gives-up': ['swept', 40, false],
    'joins-in': ['one-light', 0, false],
    dishonest: ['unread', 0, false],
    nothing: ['swept', 0, false],
  },
  // Here nothing is a rebuff: the other parts count 0.5, 0.25 and 0.25
  'third-double': {
    best: ['off-the-clock', 100, true],
    // technique (0.35 + 1) / 2, below 0.75: √(100 × 83.75)
    'deflects-then-yields': ['brother', 92, false],
    // technique (0.65 + 0.85) / 2, one of two follow-ups: √(100 × 75)
    grudging: ['brother', 87, true],
    // technique (0 + 1) / 2, below 0.75: √(100 × 75)
    'unsays-it': ['brother', 87, false],
    // early 50 − 40 × 8/36, stopped: √(41.11 × 90)
    late: ['let-go', 61, false],
    // early 5; technique 0.65, one of two follow-ups: √(5 × 51.25)
    'too-late': ['two-fingers', 16, false],
    'joins-in': ['let-go', 0, false],
    dishonest: ['off-the-clock', 0, false],
    nothing: ['booked', 0, false],
  },
  'locker-twelve': {
    best: ['couch', 100, true],
    // technique (0.85 + 1 + 1) / 3, the rest 1: √(100 × 98)
    'rebuffed-then-climbs': ['teller-comes', 99, true],
    // the same rung again 0.7, the rest 1: √(100 × 94)
    'asks-again': ['teller-comes', 97, true],
    // technique (0.85 + 1 + 1) / 3, late, one of three required and one unsafe: √(100 × 64.67) = 80, and at most 50
    swears: ['promise', 50, false],
    // early 50 − 40 × 13/39, the same rung again 0.7, stopped: √(36.67 × 86)
    late: ['sitting-up', 56, false],
    // early 5, no rebuff, one of three follow-ups: √(5 × 64.58)
    'too-late': ['hand-on-switch', 18, false],
    // a drink is offered, which is no step: early 50 − 40 × 1/39, the same rung again 0.7, stopped: √(48.97 × 86)
    'offers-a-drink': ['sitting-up', 65, false],
    dishonest: ['couch', 0, false],
    nothing: ['dog-walker', 0, false],
  },
  'fast-hands': {
    best: ['on-the-count', 100, true],
    // nothing said: 0.8 × 0.9
    nothing: ['under-the-belt', 72, false],
    // 0.8 × 0.9 + 0.2
    watches: ['under-the-belt', 92, true],
    alert: ['on-the-count', 84, true],
    // said firmly, as help: no intervene act at all, so discernment is that of silence
    'on-his-side': ['under-the-belt', 92, true],
    'says-breathe': ['under-the-belt', 92, true],
    // a challenge, then listening: 0.8 × 0.3 + 0.2
    relents: ['on-the-count', 44, false],
    // 0.8 × 0.3 + 0.2 × 0.5
    'heavy-handed': ['two-fights', 34, false],
    'takes-over': ['loose-hand', 20, false],
    covers: ['under-the-belt', 0, false],
    dishonest: ['under-the-belt', 0, false],
  },
  'porch-light': {
    best: ['shoe-laces', 100, true],
    // nothing said: 0.8 × 0.9
    nothing: ['behind-the-coats', 72, false],
    // 0.8 × 0.9 + 0.2
    watches: ['behind-the-coats', 92, true],
    // support is never stepping in
    blanket: ['behind-the-coats', 92, true],
    // asking about the cold is no false alarm: discernment 1
    'speaks-of-the-cold': ['shoe-laces', 100, true],
    // 0.8 × 0.8 + 0.2
    alert: ['behind-the-coats', 84, true],
    relents: ['shoe-laces', 44, false],
    'heavy-handed': ['she-helps', 34, false],
    'takes-over': ['five-hours', 20, false],
    dishonest: ['behind-the-coats', 0, false],
  },
  'page-two': {
    best: ['fair-is-loud', 100, true],
    // nothing said: 0.8 × 0.9
    nothing: ['three-names', 72, false],
    // 0.8 × 0.9 + 0.2
    watches: ['three-names', 92, true],
    'owns-up': ['three-names', 92, true],
    // a question, and nothing more: discernment 1
    'asks-about-the-rep': ['fair-is-loud', 100, true],
    alert: ['fair-is-loud', 84, true],
    relents: ['fair-is-loud', 44, false],
    'heavy-handed': ['hallway', 34, false],
    'takes-over': ['mile-four', 20, false],
    dishonest: ['three-names', 0, false],
  },
}
