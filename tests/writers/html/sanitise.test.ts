/** Tests of the sanitiser: what a template may not put on a page, by mistake or by content. */
import type {Element, ElementContent, Properties} from 'hast'
import {h, s} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {sanitise} from '../../../pipeline/writers/html/sanitise.ts'

function cleaned(...children: readonly ElementContent[]) {
  return sanitise({type: 'root', children: [...children]})
}

function propertiesOf(element: Element): Properties {
  const [child] = cleaned(element).children
  return child?.type === 'element' ? child.properties : {}
}

describe('sanitise', () => {
  it('drops elements that act, with what they hold', () => {
    for (const name of ['script', 'style', 'iframe', 'object', 'embed', 'template', 'noscript', 'math']) {
      expect(cleaned(h('p', h(name, 'alert(1)'))), name).toEqual(h(null, h('p')))
    }
  })

  it('drops other elements that are not listed and keeps their text', () => {
    for (const name of ['form', 'button', 'base', 'marquee', 'foreignObject', 'font']) {
      expect(cleaned(h('p', s(name, 'words'))), name).toEqual(h(null, h('p', 'words')))
    }
  })

  it('drops handlers, styles, sources and names', () => {
    const given = {onClick: 'x()', onError: 'x()', style: 'color:red', srcSet: 'a 1x', src: 'a', name: 'location'}
    for (const tag of ['a', 'span', 'p', 'details', 'svg', 'input'])
      expect(propertiesOf(h(tag, given)), tag).toEqual({})
  })

  it('keeps links of the web, of mail and of the site only', () => {
    const link = (href: string) => propertiesOf(h('a', {href})).href
    for (const href of ['https://a.example/', 'http://a.example/', 'mailto:a@b.example', '../a.html#s-1', '#s-1']) {
      expect(link(href)).toBe(href)
    }
    for (const href of [
      'javascript:x()',
      ' javascript:x()',
      'java\nscript:x()',
      'data:text/html,x',
      'vbscript:x',
      'file:///x'
    ]) {
      expect(link(href), href).toBeUndefined()
    }
  })

  it('keeps an id only if it cannot hide a property of the document', () => {
    for (const id of ['s-12', 'claim-0f3a', 'term-c-plus-plus']) expect(propertiesOf(h('p', {id})).id).toBe(id)
    for (const id of ['location', 'cookie', '__proto__', 'a b', 'createElement', '-x']) {
      expect(propertiesOf(h('p', {id})).id, id).toBeUndefined()
    }
  })

  it('drops comments', () => {
    expect(sanitise({type: 'root', children: [{type: 'comment', value: 'x'}]})).toEqual({type: 'root', children: []})
  })
})
