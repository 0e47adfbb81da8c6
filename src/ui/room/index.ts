export { NotesScreen } from './notes-screen.tsx'
export { RoomScreen } from './room-screen.tsx'
