/** Tests of accessibility by axe, on every kind of page, in both schemes of colours, on a phone and a desk. */
import axe, {type AxeResults} from 'axe-core'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumPath, launchChromium} from '../support/chromium.ts'
import {pageKinds, sampleSite} from '../support/sample-site.ts'
import {type SiteServer, serveFiles} from '../support/serve-files.ts'

describe.skipIf(chromiumPath === undefined)('accessibility (skipped without Chromium)', () => {
  let browser: Browser
  let server: SiteServer

  beforeAll(async () => {
    server = await serveFiles(await sampleSite())
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      it(`has no violation in ${colorScheme} at ${width} pixels`, async () => {
        const context = await browser.newContext({colorScheme, viewport: {width, height: 900}})
        const page = await context.newPage()
        const found: string[] = []
        for (const path of pageKinds) {
          await page.goto(server.address + path, {waitUntil: 'load'})
          if (path.includes('?q=')) await page.locator('.result').first().waitFor()
          await page.evaluate('document.querySelectorAll("details").forEach(folded => { folded.open = true })')
          await page.evaluate(axe.source)
          const {violations, passes} = await page.evaluate<AxeResults>('axe.run()')
          expect(passes.length).toBeGreaterThan(10)
          for (const {id, nodes} of violations) found.push(`${path} ${id}: ${nodes[0]?.html}`)
        }
        await context.close()
        expect(found).toEqual([])
      })
    }
  }
})
