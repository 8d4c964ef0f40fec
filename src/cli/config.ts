import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { UsageError } from './io.js'

/**
 * Puts the options of a JSON configuration file under what was typed. Its keys are the long option names without dashes;
 * its values pass the same checks as typed ones. Nothing in it is executed.
 */
export function applyConfig(command: Command, path: string): void {
  let config: unknown
  try {
    config = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new UsageError(cause instanceof SyntaxError
      ? `${path}: is no JSON (${cause.message}). Mend it, or leave --config out.`
      : `${path}: cannot be read (${code}). Name a JSON file with --config, or leave it out.`)
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new UsageError(`${path}: is no JSON object. Write { "top": 30, "from": "tw" }, say.`)
  for (const [name, value] of Object.entries(config)) {
    const option = command.options.find((o) => o.long === `--${name}`)
    if (!option || name === 'config') throw new UsageError(`${path}: there is no option --${name} here. See cppcc ${command.name()} --help.`)
    if (command.getOptionValueSource(option.attributeName()) === 'cli' || (name === 'json' && command.getOptionValueSource('format') === 'cli')) continue
    const typed = Array.isArray(value) ? value.join(',') : value
    const isSwitch = option.isBoolean() || option.negate
    // "no-leads": true is leads: false.
    if (typeof typed === 'boolean' && isSwitch) command.setOptionValueWithSource(option.attributeName(), typed !== option.negate, 'config')
    else if ((typeof typed === 'string' || typeof typed === 'number') && !isSwitch) {
      if (option.argChoices && !option.argChoices.includes(String(typed)))
        throw new UsageError(`${path}: --${name} takes ${option.argChoices.join(', ')}; not ${typed}.`)
      const parse = option.parseArg as ((value: string, previous: unknown) => unknown) | undefined
      try {
        command.setOptionValueWithSource(option.attributeName(), parse && !option.argChoices ? parse(String(typed), undefined) : String(typed), 'config')
      } catch (cause) {
        throw new UsageError(`${path}: --${name}: ${(cause as Error).message}`)
      }
    } else throw new UsageError(`${path}: --${name} does not take ${JSON.stringify(value)}.`)
  }
}
