/** A small corpus with everything a real one has: three formats, folders, rulings, references, a configuration. */

export const harbourCorpus: Readonly<Record<string, string>> = {
  'harbour-guide.txt': `A Guide to the Harbour

What Is a Ferry?

A ferry is a ship that carries people and vehicles across water. The ferry runs all year.

A slipway is a ramp on which boats are pulled out of the water. Every slipway in the harbour is made of granite.

What the ferry can carry

The ferry can carry:
- forty cars
- two hundred passengers
- bicycles without a ticket

Frequently asked questions

Can I bring a dog?
Yes. Dogs travel free of charge if they are on a leash.

How long does the crossing take?
The crossing takes twenty minutes in calm weather.
`,
  'registry.md': `---
title: The Ship Registry
date: 2025-03-02
author: Harbour Office
---

# The Ship Registry

A **ferry** is a vessel that moves passengers and vehicles over short distances. A slipway is a ramp for hauling boats out of the water.

There is no ferry in winter.

## Vessels compared

| Vessel | Length | Capacity | Built |
|---|---|---|---|
| Grey Gull | 62 m | 40 cars | 1998 |
| Sea Fern | 48 m | 24 cars | 2011 |

## Questions

### Are dogs allowed?

Dogs are allowed on a leash and travel free of charge.
`,
  'island/visitors.html': `<!doctype html>
<html lang="en"><head><title>Visiting the island – Island News</title><meta name="author" content="Island News"></head>
<body><nav><a href="/">Home</a> <a href="/contact">Contact</a></nav>
<main><article><h1>Visiting the island</h1>
<p>The Grey Gull is a ferry that was built in 1998. It carries 40 cars.</p>
<p>The Sea Fern was built in 2012. A lighthouse is a tower with a bright light that guides ships at night.</p>
<h2>What to bring</h2><ul><li>A leash for the dog</li><li>Warm clothes</li></ul>
<table><tr><th>Vessel</th><th>Length</th><th>Crew</th></tr><tr><td>Grey Gull</td><td>62 m</td><td>9</td></tr><tr><td>Sea Fern</td><td>50 m</td><td>6</td></tr></table>
</article></main><footer>© Island News</footer></body></html>
`,
  'decisions.yaml': `version: 1
# The hull was launched in 2011, the ship came into service in 2012.
conflicts:
  - sides:
      - {source: registry, quote: "2011"}
      - {source: island/visitors, quote: "The Sea Fern was built in 2012."}
    ruling: prefer
    note: The registry counts from the launch.
terms:
  - term: slipway
    addAliases: [boat ramp]
`,
  'references.bib': `@book{quay2019,
  title = {Ferries of the North},
  author = {Quay, Ada},
  year = {2019},
  publisher = {Harbour Press}
}
`,
  'recension.config.yaml': `title: The Harbour
baseUrl: https://harbour.example
weights:
  "island/*": 2
`
}
