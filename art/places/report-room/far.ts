/** Outside the window: the town over the station's lot. */
import { c, down, file, path, tag } from '../svg.ts'

export function far(): string {
  const windows =
    'M402 318h5v7h-5zM420 330h5v7h-5zM456 300h5v7h-5zM470 314h5v7h-5zM470 330h5v7h-5zM520 324h5v7h-5zM552 292h5v7h-5zM566 308h5v7h-5zM552 326h5v7h-5zM612 318h5v7h-5z'
  return file(
    { x: 340, y: 120, width: 340, height: 300 },
    down('sky', 150, 370, [
      [0, c('sky-top')],
      [0.55, c('sky-mid')],
      [1, c('sky-low')],
    ]),
    tag('rect', { x: 340, y: 120, width: 340, height: 300, fill: 'url(#sky)' }) +
      path('M340 420V316h34v-24h40v14h26v-40h44v30h50v-44h52v56h40v-18h54v130z', { fill: c('city-far') }) +
      path('M340 420v-82h56v-18h34v26h60v-22h36v30h54v-34h40v20h60v80z', { fill: c('city-near') }) +
      path(windows, { fill: c('window'), class: 'lit' }),
  )
}
