/** Tests of the web component in a real browser: on a page of another origin under a strict policy, by mouse, keyboard and touch. */
import axe, {type AxeResults} from 'axe-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {z} from 'zod'
import type {Edition} from '../../pipeline/model/edition.ts'
import {integrityOf} from '../../pipeline/model/integrity.ts'
import type {Files} from '../../pipeline/model/registry.ts'
import {readLook} from '../../pipeline/world/read-look.ts'
import {writeEmbed} from '../../pipeline/writers/embed/write-embed.ts'
import {glossarySchema} from '../../pipeline/writers/glossary-json/glossary-schema.ts'
import {writeGlossary} from '../../pipeline/writers/glossary-json/write-glossary.ts'
import {chromiumPath, launchChromium} from '../support/chromium.ts'
import {hostileEdition} from '../support/hostile-edition.ts'
import {sampleEdition} from '../support/sample-edition.ts'
import {type SiteServer, serveFiles} from '../support/serve-files.ts'
import {sharedFile} from '../support/shared-file.ts'
import {writerOptions} from '../support/writer-options.ts'

const look = readLook()
const script = look.embed?.script ?? ''

function filesOf(edition: Edition): Files {
  const options = {...writerOptions, look}
  return new Map([...writeEmbed.write(edition, options), ...writeGlossary.write(edition, options)])
}

const axTree = z.object({
  nodes: z.array(
    z.object({
      ignored: z.boolean(),
      role: z.object({value: z.string()}).optional(),
      name: z.object({value: z.string()}).optional(),
      description: z.object({value: z.string()}).optional(),
      properties: z.array(z.object({name: z.string(), value: z.object({value: z.unknown()})})).optional()
    })
  )
})

/** Chromium's accessibility tree, which it hands to screen readers: a stand-in for one. */
async function accessibleNodes(page: Page): Promise<readonly Record<string, unknown>[]> {
  const session = await page.context().newCDPSession(page)
  const {nodes} = axTree.parse(await session.send('Accessibility.getFullAXTree'))
  return nodes
    .filter(({ignored, role}) => !ignored && ['button', 'group', 'link'].includes(role?.value ?? ''))
    .map(({role, name, description, properties}) => {
      const expanded = properties?.find(property => property.name === 'expanded')
      return {
        role: role?.value,
        name: name?.value,
        ...(description?.value && {description: description.value}),
        ...(expanded && {expanded: expanded.value.value})
      }
    })
}

/** Another edition, which calls a ferry something else. */
const other: Edition = {
  ...sampleEdition,
  title: 'Other Waters',
  terms: sampleEdition.terms.map(term => ({
    ...term,
    definitions: term.definitions.map(definition => ({...definition, text: 'Said elsewhere.'}))
  }))
}

describe.skipIf(chromiumPath === undefined)('the web component (skipped without Chromium)', () => {
  let browser: Browser
  const servers: SiteServer[] = []

  beforeAll(async () => {
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    for (const server of servers) await server.close()
  })

  async function serve(files: Files, headers: Readonly<Record<string, string>> = {}): Promise<string> {
    const server = await serveFiles(files, {'access-control-allow-origin': '*', ...headers})
    servers.push(server)
    return server.address
  }

  /** A page of an origin of its own, whose policy names the editions that it uses and nothing else. */
  async function visit<Result>(
    body: (edition: string, second: string) => string,
    use: (page: Page, violations: readonly string[]) => Promise<Result>,
    {edition = sampleEdition, ...options}: BrowserContextOptions & {readonly edition?: Edition} = {}
  ): Promise<Result> {
    const [first, second] = [await serve(filesOf(edition)), await serve(filesOf(other))]
    const origins = [first, second].map(address => new URL(address).origin).join(' ')
    const policy = `default-src 'self'; script-src 'self' ${origins}; connect-src 'self' ${origins}; require-trusted-types-for 'script'; trusted-types 'none'`
    const head = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Notes</title><script type="module" src="${first}embed/glossary.js" integrity="${integrityOf(script)}" crossorigin="anonymous"></script>`
    const host = await serve(new Map([['index.html', `${head}<main>${body(first, second)}</main></html>`]]), {
      'content-security-policy': policy
    })
    const context = await browser.newContext({viewport: {width: 800, height: 600}, ...options})
    try {
      const page = await context.newPage()
      const violations: string[] = []
      page.on('console', message => {
        if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
          violations.push(message.text())
      })
      page.on('dialog', dialog => {
        violations.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('pageerror', error => violations.push(String(error)))
      await page.goto(host)
      const result = await use(page, violations)
      expect(violations).toEqual([])
      return result
    } finally {
      await context.close()
    }
  }

  const card = (page: Page, index = 0) => page.locator('glossary-term').nth(index).locator('[part=card]')

  it('shows the definition with its sources and a link, under a strict policy with Trusted Types', () =>
    visit(
      () => '<p>A <glossary-term ref="ferry">ferry</glossary-term> leaves.</p>',
      async page => {
        await page.getByRole('button', {name: 'ferry'}).click()
        expect(await card(page).innerText()).toMatch(
          /^ferry\s+A ferry is a vessel that carries people & cars across water on a fixed route\.\s+Source: .*More in Kettles and Ferries$/s
        )
        const more = await card(page)
          .getByRole('link', {name: /^More in/})
          .getAttribute('href')
        expect(more).toMatch(/\/edition\/glossary\/ferry\.html$/)
      }
    ))

  it('needs no more than the site itself where it is served with the page', async () => {
    const content =
      '<!DOCTYPE html><html lang="en"><title>Notes</title><script type="module" src="embed/glossary.js"></script><glossary-term ref="ferry">ferry</glossary-term></html>'
    const address = await serve(new Map([...filesOf(sampleEdition), ['index.html', content]]), {
      'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
    })
    const page = await browser.newPage()
    try {
      const refused: string[] = []
      page.on('console', message => refused.push(message.text()))
      await page.goto(address)
      await page.getByRole('button', {name: 'ferry'}).click()
      expect(await card(page).innerText()).toContain('a vessel')
      expect(refused.filter(text => text.includes('Policy'))).toEqual([])
    } finally {
      await page.close()
    }
  })

  it('opens and closes by keyboard, and gives the focus back', () =>
    visit(
      () => '<p>A <glossary-term ref="ferry">ferry</glossary-term>.</p>',
      async page => {
        const button = page.getByRole('button', {name: 'ferry'})
        await button.waitFor()
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        expect(await button.getAttribute('aria-expanded')).toBe('true')
        await page.keyboard.press('Tab')
        expect(await card(page).isVisible()).toBe(true)
        await page.keyboard.press('Escape')
        expect(await card(page).isVisible()).toBe(false)
        expect(await page.evaluate('document.activeElement.localName')).toBe('glossary-term')
      }
    ))

  it('opens under the mouse, stays while it is over the card, and goes with it', () =>
    visit(
      () => '<p>A <glossary-term ref="ferry">ferry</glossary-term>.</p><p id="away">Away</p>',
      async page => {
        await page.getByRole('button', {name: 'ferry'}).hover()
        await card(page).waitFor({state: 'visible'})
        await card(page).hover()
        await page.waitForTimeout(400)
        expect(await card(page).isVisible()).toBe(true)
        await page.mouse.move(790, 590)
        await card(page).waitFor({state: 'hidden'})
      }
    ))

  it('opens by touch, closes by touch elsewhere, and fits a small screen', () =>
    visit(
      () => '<p>A <glossary-term ref="ferry">ferry</glossary-term>.</p><p>Away</p>',
      async page => {
        await page.getByRole('button', {name: 'ferry'}).tap()
        const box = await card(page).boundingBox()
        expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true)
        await page.touchscreen.tap(300, 550)
        expect(await card(page).isVisible()).toBe(false)
      },
      {hasTouch: true, isMobile: true, viewport: {width: 320, height: 568}}
    ))

  it('holds two editions on one page apart', () =>
    visit(
      (_first, second) =>
        `<p><glossary-term ref="ferry">ferry</glossary-term> <span base="${second}"><glossary-term ref="ferry">ferry</glossary-term></span></p>`,
      async page => {
        const buttons = page.getByRole('button', {name: 'ferry'})
        await buttons.nth(1).waitFor()
        await buttons.nth(0).click()
        expect(await card(page, 0).innerText()).toContain('a vessel')
        await buttons.nth(1).click()
        expect(await card(page, 1).innerText()).toContain('Said elsewhere.')
        expect(await card(page, 0).isVisible()).toBe(false)
      }
    ))

  it('works without the network once it has loaded', () =>
    visit(
      () => '<p><glossary-term ref="ferry">ferry</glossary-term></p>',
      async page => {
        await page.getByRole('button', {name: 'ferry'}).waitFor()
        await page.context().setOffline(true)
        await page.getByRole('button', {name: 'ferry'}).click()
        expect(await card(page).innerText()).toContain('a vessel')
      }
    ))

  it('marks the first mention of each term within an element, and leaves code, headings and links alone', () =>
    visit(
      () =>
        '<glossary-auto><h2>The ferry</h2><p><code>ferry</code> <a href="#x">ferry</a> Ferries and a ferry, a kettle-maker, a whistle.</p></glossary-auto><div id="text"><p>One kettle.</p></div><glossary-auto for="text"></glossary-auto>',
      async page => {
        await page.locator('#text glossary-term').waitFor()
        expect(await page.locator('glossary-term').allInnerTexts()).toEqual(['Ferries', 'kettle'])
        expect(await page.locator('#text').innerText()).toBe('One kettle.')
      }
    ))

  it('lists the glossary, or a part of it', () =>
    visit(
      () => '<glossary-list></glossary-list><glossary-list terms="kettle, ferry"></glossary-list>',
      async page => {
        await page.locator('glossary-list').nth(1).locator('dt').first().waitFor()
        expect(await page.locator('glossary-list').nth(0).locator('dt').allInnerTexts()).toEqual(
          sampleEdition.terms.map(({label}) => label)
        )
        expect(await page.locator('glossary-list').nth(1).locator('dt').allInnerTexts()).toEqual(['kettle', 'ferry'])
      }
    ))

  it('leaves a name that it does not know as text', () =>
    visit(
      () =>
        '<p id="p">A <glossary-term ref="constructor">samovar</glossary-term> <glossary-term ref="ferry">ferry</glossary-term></p>',
      async page => {
        await page.getByRole('button', {name: 'ferry'}).waitFor()
        expect(await page.getByRole('button').count()).toBe(1)
        expect(await page.locator('#p').innerText()).toContain('samovar')
      }
    ))

  it('runs nothing of a hostile glossary', async () => {
    const strings = z.object({payload: z.string()})
    const lines = sharedFile('hostile/dev.jsonl')?.split('\n').filter(Boolean) ?? []
    const shared = lines
      .map(line => strings.parse(JSON.parse(line)).payload)
      .filter(text => /[<"'`]/.test(text) && text.length < 600)
    const own = ['"><img src=x onerror=alert(1)>', '<script>alert(1)</script>', 'javascript:alert(1)', "'-alert(1)-'"]
    for (const words of [...own, ...shared.slice(0, 12)]) {
      await visit(
        () =>
          '<p><glossary-term ref="ferry">ferry</glossary-term></p><glossary-list></glossary-list><glossary-auto><p>A ferry, a kettle.</p></glossary-auto>',
        async page => {
          await page.getByRole('button').first().click()
          await page.locator('glossary-list dt').first().waitFor()
          expect(await page.locator('glossary-list script, glossary-list img, glossary-list svg').count()).toBe(0)
          expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
        },
        {edition: hostileEdition(words)}
      )
    }
  }, 120_000)

  it('tells a screen reader what it is, whether it is open, and what the term means', () =>
    visit(
      () => '<p>A <glossary-term ref="ferry">ferry</glossary-term> leaves.</p>',
      async page => {
        const button = page.getByRole('button', {name: 'ferry'})
        await button.waitFor()
        const closed = await accessibleNodes(page)
        expect(closed).toContainEqual({
          role: 'button',
          name: 'ferry',
          description: 'A ferry is a vessel that carries people & cars across water on a fixed route.',
          expanded: false
        })
        expect(closed.filter(({role}) => role === 'group' || role === 'link')).toEqual([])
        await button.click()
        const open = await accessibleNodes(page)
        expect(open).toContainEqual(expect.objectContaining({role: 'button', name: 'ferry', expanded: true}))
        expect(open).toContainEqual({role: 'group', name: 'Definition of ferry'})
        expect(open).toContainEqual({role: 'link', name: 'More in Kettles and Ferries'})
      }
    ))

  it('follows no address of a tampered glossary that is none of a page', async () => {
    const data = glossarySchema.parse(JSON.parse(String(filesOf(sampleEdition).get('data/glossary.json'))))
    const address = 'javascript:alert(1)//'
    const content = JSON.stringify({
      ...data,
      terms: data.terms.map(term => ({...term, path: address})),
      sources: data.sources.map(source => ({...source, url: address, path: address}))
    })
    const page = await browser.newPage()
    try {
      const host =
        '<!DOCTYPE html><html lang="en"><title>Notes</title><script type="module" src="embed/glossary.js"></script><glossary-term ref="ferry">ferry</glossary-term></html>'
      await page.goto(
        await serve(new Map([...filesOf(sampleEdition), ['data/glossary.json', content], ['index.html', host]]))
      )
      await page.getByRole('button', {name: 'ferry'}).click()
      expect(await card(page).innerText()).toContain('More in Kettles and Ferries')
      expect(await card(page).locator('a').count()).toBe(0)
    } finally {
      await page.close()
    }
  })

  it('has no violation that axe finds, open or closed', () =>
    visit(
      () =>
        '<h1>Notes</h1><p>A <glossary-term ref="ferry">ferry</glossary-term>.</p><glossary-list terms="kettle"></glossary-list>',
      async page => {
        await page.getByRole('button', {name: 'ferry'}).click()
        await page.locator('glossary-list dt').first().waitFor()
        await page.evaluate(axe.source)
        const {violations} = await page.evaluate<AxeResults>('axe.run()')
        expect(violations.map(({id}) => id)).toEqual([])
      }
    ))
})
