import type { Sound } from '#scenario'

/** Captions: what is heard, in words, without what it means. One for each sound of the scenario format. */
export const sounds: Record<Sound, string> = {
  boots: 'Footsteps',
  'car-door': 'A car door shuts',
  'car-passes': 'A car passes',
  'cell-door': 'A cell door slides shut',
  crowd: 'People talking over one another',
  cuffs: 'Handcuffs click',
  'dog-bark': 'A dog barks',
  door: 'A door shuts',
  'engine-start': 'An engine starts',
  'engine-stops': 'The engine stops',
  gate: 'A gate rolls and stops',
  glass: 'Glass breaks',
  keys: 'Keys jingle',
  knock: 'Three knocks on a door',
  paper: 'Paper rustles',
  'phone-buzz': 'A phone buzzes',
  'pump-click': 'The pump clicks off',
  radio: 'Radio traffic',
  'siren-chirp': 'A siren chirps',
  thunder: 'Thunder',
  trunk: 'A trunk shuts',
  'window-down': 'A car window goes down',
  wipers: 'Wipers sweep',
  zip: 'A zipper',
}
