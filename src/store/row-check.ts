export { checkRows } from '#records'
