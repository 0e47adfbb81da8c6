import { expect, test } from './game.ts'
import { ownServer } from './own-server.ts'

/** A frame as a learning platform makes it, of an origin that is nobody's: no storage, no caches, no downloads. */
const framed = (address: string): string =>
  `<iframe sandbox="allow-scripts allow-forms" src="${address}" style="width: 1200px; height: 700px"></iframe>`

test('in a frame that may store nothing the contacts are there, a scene plays, and the record can be copied', async ({
  page,
}) => {
  const server = await ownServer({ 'access-control-allow-origin': '*' })
  try {
    await page.setContent(framed(`${server.address}/#/help`))
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { name: 'Somebody to talk to' })).toBeVisible()
    await frame.getByRole('link', { name: 'Step In, all scenarios' }).click()
    await expect(frame.getByText(/^Nothing can be kept/)).toBeVisible()
    await frame.getByRole('link', { name: 'My record', exact: true }).click()
    await expect(frame.getByText(/^Step In is shown inside another page here/)).toBeVisible()
    await frame.getByText('The file as text, to copy').click()
    await expect(frame.getByRole('textbox', { name: 'Text of your file of records' })).toHaveValue(/"people"/)
    await frame.getByRole('link', { name: 'Step In, all scenarios' }).click()
    await frame.getByRole('link', { name: /^Open\b.*The long stop/ }).click()
    await frame.getByRole('button', { name: 'Begin' }).click()
    await expect(frame.locator('[data-stage="drawn"]')).toBeVisible()
    await frame.getByRole('button', { name: 'Leave', exact: true }).click()
    await frame.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
    await expect(frame.getByText(/into “The long stop”\./)).toBeVisible()
    await expect(frame.getByText('Your runs are in this page’s memory only').first()).toBeVisible()
  } finally {
    await server.stop()
  }
})
