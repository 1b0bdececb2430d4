/** Units of measure: their names in running text, what they measure, and the factor to the base unit of that. */

export interface Unit {
  /** Normalised name, such as `kilometre` or `usd`. */
  readonly name: string
  /** What it measures: units of one dimension convert into each other. */
  readonly dimension: string
  readonly factor: number
  /** Added after the factor, for temperatures. */
  readonly offset?: number
}

/** By every way of writing it; symbols keep their case (`MB`, `Mb`), words are in lower case. */
export function unitOf(written: string): Unit | undefined {
  return bySymbol.get(written) ?? byWord.get(written.toLowerCase())
}

export function unitNamed(name: string): Unit | undefined {
  return byName.get(name)
}

/** A value in the base unit of its dimension. */
export function inBase(value: number, unit: Unit): number {
  return value * unit.factor + (unit.offset ?? 0)
}

/** `name dimension factor | symbols | words` */
const table = `
millimetre length 0.001 | mm | millimetre millimetres millimeter millimeters
centimetre length 0.01 | cm | centimetre centimetres centimeter centimeters
metre length 1 | m | metre metres meter meters
kilometre length 1000 | km | kilometre kilometres kilometer kilometers
mile length 1609.344 | mi | mile miles
inch length 0.0254 | in. | inch inches
foot length 0.3048 | ft | foot feet
yard length 0.9144 | yd | yard yards
milligram mass 0.000001 | mg | milligram milligrams
gram mass 0.001 | g | gram grams gramme grammes
kilogram mass 1 | kg | kilogram kilograms kilo kilos
tonne mass 1000 | t | tonne tonnes ton tons
ounce mass 0.0283495 | oz | ounce ounces
millisecond time 0.001 | ms | millisecond milliseconds
second time 1 | s sec | second seconds
minute time 60 | min | minute minutes
hour time 3600 | h hr hrs | hour hours
day time 86400 | | day days
week time 604800 | | week weeks
fortnight time 1209600 | | fortnight fortnights
month time 2629800 | | month months
year time 31557600 | | year years
decade time 315576000 | | decade decades
century time 3155760000 | | century centuries
millilitre volume 0.001 | ml mL | millilitre millilitres milliliter milliliters
centilitre volume 0.01 | cl | centilitre centilitres
litre volume 1 | l L | litre litres liter liters
cubic-metre volume 1000 | m³ |
square-metre area 1 | m² |
square-kilometre area 1000000 | km² |
hectare area 10000 | ha | hectare hectares
acre area 4046.856 | | acre acres
byte data 1 | B | byte bytes
kilobyte data 1000 | KB kB | kilobyte kilobytes
megabyte data 1000000 | MB | megabyte megabytes
gigabyte data 1000000000 | GB | gigabyte gigabytes
terabyte data 1000000000000 | TB | terabyte terabytes
kilobit bits 1000 | kbit kb | kilobit kilobits
megabit bits 1000000 | Mbit Mb | megabit megabits
gigabit bits 1000000000 | Gbit Gb | gigabit gigabits
bit bits 1 | | bit bits
megabit-per-second rate 1000000 | Mbit/s Mbps Mb/s |
gigabit-per-second rate 1000000000 | Gbit/s Gbps Gb/s |
kilobit-per-second rate 1000 | kbit/s kbps |
kilometre-per-hour speed 0.2777778 | km/h kph |
mile-per-hour speed 0.44704 | mph |
metre-per-second speed 1 | m/s |
watt power 1 | W | watt watts
kilowatt power 1000 | kW | kilowatt kilowatts
megawatt power 1000000 | MW | megawatt megawatts
gigawatt power 1000000000 | GW | gigawatt gigawatts
kilowatt-hour energy 1000 | kWh | kilowatt-hour kilowatt-hours
watt-hour energy 1 | Wh | watt-hour watt-hours
volt voltage 1 | V | volt volts
ampere current 1 | A | amp amps ampere amperes
bar pressure 1 | | bar bars
kilopascal pressure 0.01 | kPa | kilopascal kilopascals
hectopascal pressure 0.001 | hPa | hectopascal hectopascals
psi pressure 0.0689476 | psi |
hertz frequency 1 | Hz | hertz
kilohertz frequency 1000 | kHz | kilohertz
megahertz frequency 1000000 | MHz | megahertz
gigahertz frequency 1000000000 | GHz | gigahertz
percent share 0.01 | % | percent per-cent
times ratio 1 | × x | times fold
ratio-to-one proportion 1 | |
parts-to-one multiple 1 | |
usd usd 1 | $ US$ | dollar dollars
us-cent usd 0.01 | | cent cents
euro euro 1 | € | euro euros
pound-sterling pound 1 | £ |
penny pound 0.01 | | pence
pound pound 1 | | pound pounds
degree temperature 1 | ° | degree degrees
celsius temperature 1 | °C | celsius
`

interface Row {
  readonly unit: Unit
  readonly symbols: readonly string[]
  readonly words: readonly string[]
}

const rows: readonly Row[] = table
  .trim()
  .split('\n')
  .map(line => {
    const [head = '', symbols = '', words = ''] = line.split('|').map(part => part.trim())
    const [name = '', dimension = '', factor = '1'] = head.split(' ')
    return {unit: {name, dimension, factor: Number(factor)}, symbols: listed(symbols), words: listed(words)}
  })

const fahrenheit: Row = {
  unit: {name: 'fahrenheit', dimension: 'temperature', factor: 5 / 9, offset: -160 / 9},
  symbols: ['°F'],
  words: ['fahrenheit']
}

const all: readonly Row[] = [...rows, fahrenheit]
const bySymbol = new Map(all.flatMap(row => row.symbols.map(symbol => [symbol, row.unit] as const)))
const byWord = new Map(all.flatMap(row => row.words.map(word => [word, row.unit] as const)))
const byName = new Map(all.map(row => [row.unit.name, row.unit] as const))

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
