/** Run by the build: writes the published JSON Schemas beside the compiled program. */
import { writeFileSync } from 'node:fs'
import * as z from 'zod'
import { DocumentSchema, ReportSchema } from './schema.js'

const write = (name: string, schema: z.ZodType): void => {
  writeFileSync(new URL(`../${name}`, import.meta.url), `${JSON.stringify(z.toJSONSchema(schema), null, 1)}\n`)
}
write('schema.json', ReportSchema)
write('document.schema.json', DocumentSchema)
