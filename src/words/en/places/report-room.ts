import type { PlaceDirection } from '../place-direction.ts'

const screen = (which: string) => ({
  off: `${which} is dark.`,
  on: `${which} shows lines of text.`,
  form: `${which} shows a form with an empty box.`,
  'form-no': `${which} shows a form. The box “No” is crossed.`,
  'form-yes': `${which} shows a form. Its box is checked, and lines to fill in stand beside it.`,
  signed: `${which} shows a text with a signature, a second name and a check mark.`,
  message: `${which} shows one new message.`,
})

export const reportRoom: PlaceDirection<'report-room'> = {
  landmarks: {
    desk: 'at the desk',
    'second-desk': 'at the second desk',
    'beside-desk': 'close beside the desk',
    'beside-second-desk': 'close beside the second desk',
    'desk-front': 'in front of the desk',
    bench: 'on the bench behind the glass',
    'coffee-machine': 'at the coffee machine',
    door: 'at the door',
    doorway: 'in the doorway',
    glass: 'at the glass',
  },
  pieces: {
    door: {
      closed: 'The door is shut.',
      ajar: 'The door stands ajar. A strip of light falls in.',
      open: 'The door is wide open. The hall is bright.',
      crowded: 'The door is wide open. Five officers stand in the hall and look in.',
    },
    blind: { up: 'The blind is up.', down: 'The blind is down.' },
    screen: screen('The screen on the desk'),
    'second-screen': screen('The screen on the second desk'),
    'rolling-chair': {
      'at-desk': 'A second chair stands close beside the desk.',
      'at-second-desk': 'A second chair stands close beside the second desk.',
    },
    lamp: { on: 'The desk lamp is on.', off: 'The desk lamp is off.' },
    food: {
      pizza: 'An open box of pizza stands on the filing cabinets.',
      'pizza-slice': 'A pizza box stands on the filing cabinets. One slice is left.',
      cake: 'A cake with candles stands on the filing cabinets.',
    },
    papers: { 'on-desk': 'Two sheets of paper lie on the desk.' },
    keys: { 'on-desk': 'Car keys lie on the edge of the desk.' },
    telephone: {
      'on-desk': 'A telephone stands on the desk.',
      speaker: 'The telephone on the desk is on speaker. Its light is green.',
    },
  },
}
