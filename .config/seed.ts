/**
 * In an ordinary run generated cases are the same every time, so that a red run means a change. `CPPCC_RUNS` looks for new
 * ones (npm run fuzz); what it finds becomes a case.
 */
import fc from 'fast-check'

if (process.env['CPPCC_RUNS'] === undefined) fc.configureGlobal({ seed: 20261122 })
