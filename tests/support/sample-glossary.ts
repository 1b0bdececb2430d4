/** The glossary of the sample edition, as its file has it. */
import {glossaryOf} from '../../pipeline/writers/glossary-json/glossary-of.ts'
import type {Glossary} from '../../pipeline/writers/glossary-json/glossary-schema.ts'
import {sampleEdition} from './sample-edition.ts'

export const sampleGlossary: Glossary = glossaryOf(sampleEdition, {baseUrl: 'https://harbour.example/docs'})
