import { placeWords } from '../place-words.ts'

export const residentialDoor = placeWords({
  landmarks: ['door', 'threshold', 'step', 'walk', 'mailbox', 'lawn', 'window'],
  seats: ['step'],
  surfaces: ['window'],
  pieces: {
    door: ['closed', 'ajar', 'open', 'broken'],
    light: ['on', 'off'],
    upstairs: ['dark', 'lit'],
    mailbox: 'text',
    tricycle: ['none', 'on-step', 'aside'],
    shoes: ['none', 'behind-door'],
    rifles: ['none', 'one', 'two', 'three'],
    child: ['none', 'on-stairs'],
    'second-car': ['away', 'here'],
  },
})
