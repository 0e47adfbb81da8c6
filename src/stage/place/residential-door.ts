import type { Spot } from '../marks.ts'
import { all, piecesOf } from './pieces.ts'
import { people, snowy, starry, walkable } from './place-set.ts'
import type { DirectedSet } from './place-set.ts'

const when = piecesOf('residential-door')
const seenInto = when('door', 'open', 'broken')
const lit = when('light', 'on')

/** Somebody on the ground before the house, whose size follows from how near the feet are. */
const stand = (x: number, y: number): Spot => ({ x, y, scale: (y - 330) / 326, depth: 'stand' })

/** The front of a home: lawn, path and steps up to a door with its light on. */
export const residentialDoor: DirectedSet<'residential-door'> = {
  folder: 'residential-door',
  order: [
    { file: 'far', depth: 0.4 },
    { file: 'stars', depth: 0.4, when: starry },
    'back-lights',
    { file: 'house', depth: 1 },
    { file: 'upstairs-lit', depth: 1, when: when('upstairs', 'lit') },
    { file: 'snow', depth: 1, when: snowy },
    { file: 'light-on', depth: 1, when: lit },
    { file: 'door-ajar', depth: 1, when: when('door', 'ajar') },
    { file: 'door-open', depth: 1, when: when('door', 'open') },
    { file: 'door-broken', depth: 1, when: when('door', 'broken') },
    { file: 'child', depth: 1, when: all(seenInto, when('child', 'on-stairs')) },
    { file: 'shoes', depth: 1, when: all(seenInto, when('shoes', 'behind-door')) },
    { file: 'rifles-1', depth: 1, when: when('rifles', 'one') },
    { file: 'rifles-2', depth: 1, when: when('rifles', 'two') },
    { file: 'rifles-3', depth: 1, when: when('rifles', 'three') },
    { file: 'second-car', depth: 1, when: when('second-car', 'here'), enters: 'left' },
    { file: 'mailbox', depth: 1 },
    { file: 'snow-mailbox', depth: 1, when: snowy },
    { file: 'tricycle-on-step', depth: 1, when: when('tricycle', 'on-step') },
    { file: 'tricycle-aside', depth: 1, when: when('tricycle', 'aside') },
    ...people,
  ],
  ...walkable,
  landmarks: {
    door: { x: 826, y: 486, scale: 0.68, depth: 'stand' },
    threshold: { x: 808, y: 464, scale: 0.63, depth: 'stand' },
    step: { x: 800, y: 622, scale: 0.9, depth: 'stand', seat: { height: 130 } },
    walk: stand(930, 646),
    mailbox: stand(304, 630),
    lawn: stand(560, 648),
    window: { ...stand(392, 564), facing: 'away' },
  },
  boxes: {
    door: { x: 748, y: 154, width: 132, height: 300 },
    light: { x: 900, y: 180, width: 54, height: 90 },
    upstairs: { x: 314, y: 0, width: 148, height: 88 },
    mailbox: { x: 152, y: 456, width: 108, height: 52 },
    tricycle: { x: 610, y: 430, width: 262, height: 180 },
    shoes: { x: 776, y: 420, width: 80, height: 34 },
    rifles: { x: 908, y: 250, width: 140, height: 225 },
    child: { x: 806, y: 200, width: 72, height: 136 },
    'second-car': { x: 0, y: 256, width: 204, height: 290 },
  },
  grounds: {
    'tricycle on-step': { x: 770, y: 490, width: 130, height: 40 },
    'tricycle aside': { x: 614, y: 560, width: 128, height: 48 },
  },
  doors: [{ landmark: 'threshold', piece: 'door' }],
  lights: [
    { slot: 'lights', x: 926, y: 236, rx: 130, ry: 120, colour: 'warm', strength: 0.95, kind: 'steady', when: lit },
    { slot: 'lights', x: 900, y: 330, rx: 330, ry: 330, colour: 'warm', strength: 0.34, kind: 'steady', when: lit },
    {
      slot: 'lights',
      x: 814,
      y: 330,
      rx: 150,
      ry: 210,
      colour: 'warm',
      strength: 0.35,
      kind: 'steady',
      when: seenInto,
    },
    {
      slot: 'lights',
      x: 60,
      y: 268,
      rx: 130,
      ry: 100,
      colour: 'blue',
      strength: 0.9,
      kind: 'turning',
      phase: 0,
      when: when('second-car', 'here'),
    },
    {
      slot: 'lights',
      x: 30,
      y: 270,
      rx: 100,
      ry: 80,
      colour: 'amber',
      strength: 0.7,
      kind: 'turning',
      phase: 0.5,
      when: when('second-car', 'here'),
    },
  ],
  puddles: [],
  ground: 530,
}
