import type { Words } from '../en/index.ts'

/** Captions: what is heard, in words, without what it means. */
export const sounds: Words['sounds'] = {
  boots: 'Pasos',
  'car-door': 'Se cierra la puerta de un carro',
  'car-passes': 'Pasa un carro',
  'cell-door': 'Se cierra la puerta de una celda',
  crowd: 'Gente que habla a la vez',
  cuffs: 'Chasquido de esposas',
  'dog-bark': 'Ladra un perro',
  door: 'Se cierra una puerta',
  'engine-start': 'Arranca un motor',
  'engine-stops': 'El motor se apaga',
  gate: 'Un portón rueda y se detiene',
  glass: 'Se rompe un vidrio',
  keys: 'Tintinean unas llaves',
  knock: 'Tres golpes en una puerta',
  paper: 'Ruido de papeles',
  'phone-buzz': 'Vibra un teléfono',
  'pump-click': 'Chasquido de la bomba al parar',
  radio: 'Tráfico de radio',
  'siren-chirp': 'Toque de sirena',
  thunder: 'Truenos',
  trunk: 'Se cierra una cajuela',
  'window-down': 'Baja la ventanilla de un carro',
  wipers: 'Barren los limpiaparabrisas',
  zip: 'Un cierre',
}
