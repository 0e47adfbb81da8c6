export { boardShots, type Shot } from './shots.ts'
export { lengthOf, type Spot, spotOf, stepped } from './spot.ts'
export { firstWayTo, sameWay, type Way, waysInOrder, waysTo } from './ways.ts'
