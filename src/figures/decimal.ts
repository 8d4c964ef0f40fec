/** An exact decimal: `digits` × 10^`exponent`. Binary fractions would make 16.4亿 come out as 1639999999.9999998. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

export const decimal = (digits: number | bigint, exponent = 0): Decimal => ({ digits: BigInt(digits), exponent })

/** Reads ASCII digits with at most one point: '1.82', '007', '.5'. */
export function parseDecimal(text: string): Decimal {
  const point = text.indexOf('.')
  if (point < 0) return decimal(BigInt(text))
  const fraction = text.slice(point + 1)
  return decimal(BigInt(text.slice(0, point) + fraction), -fraction.length)
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  return { digits: at(a, exponent) + at(b, exponent), exponent }
}

/** a × 10^power. */
export const shift = (a: Decimal, power: number): Decimal => ({ digits: a.digits, exponent: a.exponent + power })

export const negate = (a: Decimal): Decimal => ({ digits: -a.digits, exponent: a.exponent })

export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent)
  const [x, y] = [at(a, exponent), at(b, exponent)]
  return x < y ? -1 : x > y ? 1 : 0
}

export const isZero = (a: Decimal): boolean => a.digits === 0n

/** The nearest double, correctly rounded (Number reads the decimal form; no arithmetic is done on doubles). */
export const toNumber = (a: Decimal): number => Number(`${a.digits}e${a.exponent}`)

const at = (a: Decimal, exponent: number): bigint => (a.exponent === exponent ? a.digits : a.digits * 10n ** BigInt(a.exponent - exponent))
