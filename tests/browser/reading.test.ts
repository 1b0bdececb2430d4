/** Tests of the site in a real browser: what a reader does with mouse, keyboard, touch and paper. */

import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumPath, launchChromium} from '../support/chromium.ts'
import {pageKinds, sampleSite} from '../support/sample-site.ts'
import {type SiteServer, serveFiles} from '../support/serve-files.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

describe.skipIf(chromiumPath === undefined)('the site in a browser (skipped without Chromium)', () => {
  let browser: Browser
  let server: SiteServer
  let files: Awaited<ReturnType<typeof sampleSite>>

  beforeAll(async () => {
    files = await sampleSite()
    server = await serveFiles(files)
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /** A new context for every test, closed at its end. */
  async function visit<Result>(
    path: string,
    look: (page: Page) => Promise<Result>,
    options: BrowserContextOptions = {}
  ): Promise<Result> {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
    try {
      const page = await context.newPage()
      await page.goto(server.address + path)
      return await look(page)
    } finally {
      await context.close()
    }
  }

  it('filters the glossary by words and by kind, and says how many fit', () =>
    visit('glossary/index.html', async page => {
      const shown = () => page.locator('.entry:visible h3').allInnerTexts()
      expect(await shown()).toEqual(['ferry', 'galley kettle', 'kettle', 'whistle'])
      await page.getByLabel('Filter the terms').fill('KETTLE')
      expect(await shown()).toEqual(['galley kettle', 'kettle'])
      expect(await page.getByRole('status').innerText()).toBe('2 of 4')
      await page.getByLabel('Kind').selectOption('product')
      expect(await shown()).toEqual(['kettle'])
      await page.getByLabel('Filter the terms').fill('')
      await page.getByLabel('Kind').selectOption('')
      expect(await shown()).toHaveLength(4)
    }))

  it('finds terms, questions and claims, and narrows them to one kind', () =>
    visit('search/index.html', async page => {
      await page.getByLabel('Search the edition').fill('whistle')
      const kinds = page.locator('.result .kind')
      await expect.poll(() => kinds.allInnerTexts()).toEqual(expect.arrayContaining(['Term', 'Question', 'Claim']))
      await page.getByLabel('Show').selectOption('Question')
      await expect.poll(() => kinds.allInnerTexts()).toEqual(['Question'])
      expect(await page.locator('.result mark').first().innerText()).toMatch(/whistle/i)
      await page.getByRole('link', {name: 'What is a whistle for?'}).click()
      await page.waitForURL(/faq\/index\.html#question-whistle$/)
      expect(await page.getByText('The whistle tells the crew').first().isVisible()).toBe(true)
    }))

  it('says that search needs a server, and filters all the same, when it is opened from a file', async () => {
    const folder = temporaryFolder()
    writeFolder(folder, Object.fromEntries(files))
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, 'search/index.html')).href)
    expect(await page.getByRole('status').innerText()).toMatch(/opened from a file.*web server/)
    await page.goto(pathToFileURL(join(folder, 'glossary/index.html')).href)
    await page.getByLabel('Filter the terms').fill('ferry')
    expect(await page.locator('.entry:visible').count()).toBe(1)
    await context.close()
  })

  it('shows the quotation behind a mark to a mouse, keeps it while the mouse is on it, and ends it with Escape', () =>
    visit('glossary/kettle.html', async page => {
      const tip = page.locator('.tip')
      await page.locator('.definition .mark').hover()
      await tip.waitFor()
      expect(await tip.innerText()).toMatch(/A kettle is a covered vessel.*Galley Kettles.*12 March 2025.*line 4/s)
      await tip.hover()
      await page.waitForTimeout(600)
      expect(await tip.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      await tip.waitFor({state: 'detached'})
    }))

  it('shows it to a keyboard, with its links next in order', () =>
    visit('glossary/ferry.html', async page => {
      const mark = page.locator('.definition .mark').first()
      await mark.focus()
      const tip = page.locator('.tip')
      await tip.waitFor()
      expect(await mark.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'))
      expect(await page.locator('.tip a').allInnerTexts()).toEqual(['Go to line 9', 'See the original'])
      expect(await page.getByRole('link', {name: 'See the original'}).getAttribute('href')).toMatch(
        /^https:\/\/ferry\.example\/notes#:~:text=A%20ferry/
      )
      for (
        let step = 0;
        step < 4 && !(await page.evaluate<boolean>('!!document.activeElement.closest(".tip")'));
        step += 1
      )
        await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Go to line 9')
      await page.keyboard.press('Escape')
      await tip.waitFor({state: 'detached'})
      expect(await page.evaluate('document.activeElement.className')).toBe('mark')
    }))

  it('shows it to a first tap and follows the mark at the second', () =>
    visit(
      'glossary/kettle.html',
      async page => {
        const mark = page.locator('.definition .mark')
        await mark.tap()
        await page.locator('.tip').waitFor()
        expect(page.url()).toMatch(/kettle\.html$/)
        await mark.tap()
        await page.waitForURL(/sources\/galley-kettles\.html#s-\d+$/)
      },
      {hasTouch: true, isMobile: true, viewport: {width: 360, height: 800}}
    ))

  it('explains a term where it is named', () =>
    visit('disagreements/index.html', async page => {
      const term = page.locator('a.term').first()
      const name = await term.innerText()
      await term.focus()
      expect(await page.getByRole('tooltip').innerText()).toMatch(new RegExp(`^${name.replace(/^A /, '')}`, 'i'))
      await page.keyboard.press('Escape')
      expect(await page.getByRole('tooltip').count()).toBe(0)
    }))

  it('leads from a mark to the sentence, and from there back to the claim', () =>
    visit('glossary/kettle.html', async page => {
      await page.locator('.definition .mark').click()
      await page.waitForURL(/#s-\d+$/)
      const sentence = page.locator('q:target')
      expect(await sentence.innerText()).toBe('A kettle is a covered vessel with a spout in which water is boiled.')
      await page.locator('q:target + .fate-link').click()
      await page.waitForURL(/glossary\/kettle\.html#claim-kettle$/)
    }))

  it('opens a question without script, and at its anchor with', async () => {
    await visit(
      'faq/index.html',
      async page => {
        const answer = page.getByText('The whistle tells the crew').first()
        expect(await answer.isVisible()).toBe(false)
        await page.getByText('What is a whistle for?').first().click()
        expect(await answer.isVisible()).toBe(true)
        expect(await page.locator('.filter').isVisible()).toBe(false)
      },
      {javaScriptEnabled: false}
    )
    await visit('faq/index.html#question-whistle', async page => {
      expect(await page.getByText('The whistle tells the crew').first().isVisible()).toBe(true)
    })
  })

  it('follows the scheme of colours that the reader prefers', async () => {
    const papers = await Promise.all(
      (['light', 'dark'] as const).map(colorScheme =>
        visit('index.html', page => page.evaluate('getComputedStyle(document.body).backgroundColor'), {colorScheme})
      )
    )
    expect(papers).toEqual(['rgb(255, 254, 251)', 'rgb(21, 23, 26)'])
  })

  it('prints, with every answer open', () =>
    visit('faq/index.html', async page => {
      const pdf = await page.pdf()
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(await page.getByText('The whistle tells the crew').first().isVisible()).toBe(false)
      await page.emulateMedia({media: 'print'})
      expect(await page.getByText('The whistle tells the crew').first().isVisible()).toBe(true)
      expect(await page.locator('.site-header nav').isVisible()).toBe(false)
    }))

  it('asks nothing of another host, logs no error and never overflows, on any page at any width', async () => {
    const found: string[] = []
    for (const width of [320, 1280, 3840]) {
      const context = await browser.newContext({viewport: {width, height: 900}})
      const page = await context.newPage()
      page.on('request', request => {
        if (!request.url().startsWith(server.address)) found.push(`asks for ${request.url()}`)
      })
      page.on('response', response => {
        if (response.status() >= 400) found.push(`${response.status()} for ${response.url()}`)
      })
      page.on('console', message => {
        if (message.type() === 'error') found.push(message.text())
      })
      page.on('pageerror', error => found.push(error.message))
      for (const path of pageKinds) {
        await page.goto(server.address + path, {waitUntil: 'load'})
        if (path.includes('?q=')) await page.locator('.result').first().waitFor()
        const excess = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
        if (excess > 0) found.push(`${path} is ${excess} pixels too wide at ${width}`)
      }
      await context.close()
    }
    expect(found).toEqual([])
  })
})
