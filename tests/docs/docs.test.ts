/** Tests that everything a user can meet is documented: commands, options, keys, codes, files, kinds of claim. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Command} from 'commander'
import fastGlob from 'fast-glob'
import {describe, expect, it} from 'vitest'
import {kinds} from '../../pipeline/claims/index.ts'
import {programOf} from '../../pipeline/cli/program-of.ts'
import {configSchema} from '../../pipeline/config/config-schema.ts'
import {decisionsSchema} from '../../pipeline/config/decisions-schema.ts'
import {pageNames} from '../../pipeline/config/page-names.ts'
import {themeVariables} from '../../pipeline/config/theme-variables.ts'
import {writers} from '../../pipeline/writers/index.ts'
import {modulesOf, projectRoot} from '../support/modules-of.ts'

const files = fastGlob.sync(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/*.md'], {cwd: projectRoot}).sort()
const textOf = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const everything = files.map(textOf).join('\n')

describe('The documentation', () => {
  it('names every command and every option of it, in the section of the command', () => {
    const undocumented = commandsOf(program()).flatMap(({path, command}) => {
      const section = sectionOf(textOf('docs/commands.md'), path[0] ?? '')
      const names = command.options
        .filter(option => option.long !== '--help')
        .flatMap(option => [option.long, option.short])
      return [path.join(' '), ...names]
        .filter(name => name && !section.includes(name))
        .map(name => `${path.join(' ')}: ${name}`)
    })
    expect(undocumented).toEqual([])
  })

  it('describes every key of the configuration, and no other', () => {
    const rows = [...textOf('docs/configuration.md').matchAll(/^\| (`[^|]+`) \| [^|]+ \| [^|]+ \|$/gm)]
    const described = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
    expect(described.sort()).toEqual(Object.keys(configSchema.shape).sort())
  })

  it('names every variable of the theme and every page that a template can replace', () => {
    const text = textOf('docs/configuration.md')
    expect([...themeVariables, ...pageNames].filter(name => !text.includes(`\`${name}\``))).toEqual([])
  })

  it('shows every key of the decisions', () => {
    const text = textOf('docs/decisions.md')
    const {version: _version, ...lists} = decisionsSchema.shape
    const keys = Object.entries(lists).flatMap(([name, list]) => [name, ...Object.keys(list.unwrap().element.shape)])
    expect(keys.filter(key => !text.includes(`${key}:`))).toEqual([])
  })

  it('explains every diagnostic once, and none that is not there', () => {
    const codes = new Set(modulesOf(['pipeline/diagnostics/*.ts']).flatMap(({code}) => code.match(/RC\d{4}/g) ?? []))
    const explained = [...textOf('docs/diagnostics.md').matchAll(/^\| (RC\d{4}) \|/gm)].map(([, code = '']) => code)
    expect(codes.size).toBeGreaterThan(50)
    expect([...explained].sort()).toEqual([...codes].sort())
  })

  it('gives every diagnostic the severity that it has', () => {
    const stated = new Map(
      [...textOf('docs/diagnostics.md').matchAll(/^\| (RC\d{4}) \| (error|warning|info) \|/gm)].map(
        ([, code = '', severity]) => [code, severity]
      )
    )
    const wrong = modulesOf(['pipeline/diagnostics/*.ts']).flatMap(({code}) =>
      [...code.matchAll(/code: '(RC\d{4})',\s*severity: '(\w+)'/g)]
        .filter(([, name = '', severity]) => stated.has(name) && stated.get(name) !== severity)
        .map(([, name]) => name)
    )
    expect(wrong).toEqual([])
  })

  it('names every file that a build may write', () => {
    const patterns = writers.flatMap(writer => writer.outputs)
    expect(patterns.length).toBeGreaterThan(20)
    expect(patterns.filter(pattern => !textOf('docs/outputs.md').includes(`\`${pattern}\``))).toEqual([])
  })

  it('describes every kind of claim', () => {
    const described = textOf('docs/outputs.md')
    expect(kinds.map(({name}) => name).filter(name => !described.includes(`| \`${name}\` |`))).toEqual([])
  })

  it('has no link to a file or heading of ours that is not there', () => {
    const broken = files.flatMap(file =>
      [...withoutCode(textOf(file)).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(#[^)\s]*)?\)/g)].flatMap(
        ([, path = '', anchor]) => {
          const target = path === '' ? file : join(file, '..', path)
          if (!existsSync(join(projectRoot, target))) return [`${file}: ${path}`]
          if (anchor === undefined || !target.endsWith('.md')) return []
          return anchorsOf(textOf(target)).includes(anchor) ? [] : [`${file}: ${path}${anchor}`]
        }
      )
    )
    expect(broken).toEqual([])
  })

  it('points only to documents of ours that are there, from messages as well', () => {
    const named = new Set(modulesOf(['pipeline/**/*.ts']).flatMap(({code}) => code.match(/docs\/[a-z-]+\.md/g) ?? []))
    expect([...named].filter(path => !files.includes(path))).toEqual([])
  })

  it('says how the tests are run, as the checks run them', () => {
    expect(everything).toMatch(/npm ci\s*(?:&&|\n)\s*npm test/)
    expect(textOf('.ci/run')).toContain('\nnpm ci && npm test\n')
  })
})

/** Examples in fences link to what is on the user's side. */
function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '')
}

function program(): Command {
  return programOf({workingFolder: '.', out: () => {}, err: () => {}, terminal: false, colours: false}, () => {})
}

interface NamedCommand {
  readonly path: readonly string[]
  readonly command: Command
}

function commandsOf(parent: Command, path: readonly string[] = []): readonly NamedCommand[] {
  return parent.commands.flatMap(command => {
    const here = [...path, command.name()]
    return [{path: here, command}, ...commandsOf(command, here)]
  })
}

/** From the heading of the command to the next. */
function sectionOf(text: string, command: string): string {
  const [, section = ''] = text.split(new RegExp(`^## \`recension ${command}\\b.*$`, 'm'))
  return `recension ${command}${section.split(/^## /m)[0]}`
}

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')}`
  )
}
