/** Serves the files of a site from memory, under a folder of the address as many hosts do. */
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname} from 'node:path'
import type {Files} from '../../pipeline/model/registry.ts'

export interface SiteServer {
  /** Address of the root of the site, with a slash at its end. */
  readonly address: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json'
}

const folder = '/edition/'

/** `headers`: sent with every file. */
export function serveFiles(files: Files, headers: Readonly<Record<string, string>> = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.startsWith(folder) ? decodeURIComponent(pathname.slice(folder.length)) : undefined
    const name = path === '' || path?.endsWith('/') ? `${path}index.html` : path
    const content = name === undefined ? undefined : files.get(name)
    if (name === undefined || content === undefined) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(name)] ?? 'application/octet-stream'
    response.writeHead(200, {'content-type': type, ...headers}).end(content)
  })
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${portOf(server.address())}${folder}`,
        close: () => new Promise(done => server.close(() => done()))
      })
    })
  })
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address !== null) return address.port
  throw new Error('The server has no port')
}
