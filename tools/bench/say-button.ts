/** The one control of what Step In is compared to: each press writes words. */
let presses = 0
const words = document.querySelector('[data-words]')
document.querySelector('[data-say]')?.addEventListener('click', () => {
  presses++
  if (words !== null) words.textContent = `Said ${presses} times.`
})
