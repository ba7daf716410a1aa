// The index as the worker uses it, made from what docs/hooks/index.py writes: which entry has which term, and where.
const PLACES = ["title", "words", "page", "text", "code", "error", "twin"]
const BIT = Object.fromEntries(PLACES.map((place, i) => [place, 1 << i]))
const DIGITS = 91, FIRST = [64, 20, 6, 1] // as in docs/hooks/packing.py
const MOST = 1 << 20 // terms; a site ten times as large has 90 000

class Index {
  /** entries: {location, title, page, about, said, aliases}, where said are phrases as lists of term numbers. */
  constructor(packed) {
    this.terms = words(packed.terms)
    this.number = new Map(this.terms.map((term, i) => [term, i]))
    this.entries = packed.pages.flatMap(([path, page, group]) => group.map(([id, title, about, ...aliases]) => {
      if (title && !path.startsWith("api/")) aliases.push(id.replaceAll("-", " ")) // the id of a section says something
      return { location: id ? `${path}#${id}` : path, title: title || id, page, about, aliases }
    }))
    const next = numbers(packed.phrases)
    for (const entry of this.entries) entry.said = list(next, () => list(next, next))
    this.known = new Map() // what was asked of single characters
    this.#invert(this.#everything(this.#listed(packed)))
  }

  /** For each entry what is listed of it: term number * 128 + bit of the place. */
  #listed(packed) {
    const found = this.entries.map(() => [])
    for (const place of ["words", "text", "code", "error"]) {
      const next = numbers(packed[place])
      for (const term of ascending(next)) for (const at of ascending(next)) found[at].push(term * 128 + BIT[place])
    }
    return found
  }

  /** The same of all that an entry has. */
  #everything(listed) {
    const places = new Uint8Array(MOST), pages = new Map() // by term; the numbers of a page's title
    listed.forEach((has, at) => {
      const { title, page, about, aliases, said } = this.entries[at], found = []
      const add = (term, bit) => {
        if (!places[term]) found.push(term)
        places[term] |= bit
      }
      const cut = (text, bit) => {
        for (const term of terms(text)) add(this.#numberOf(term), bit)
      }
      cut(title, BIT.title)
      cut(about, BIT.text)
      for (const alias of aliases) cut(alias, BIT.words)
      if (!pages.has(page)) pages.set(page, terms(page).map(term => this.#numberOf(term)))
      for (const term of pages.get(page)) add(term, BIT.page)
      said.forEach((phrase, i) => {
        for (const term of phrase) add(term, i ? BIT.words : BIT.twin)
      })
      for (const one of has) add(one >> 7, one & 127)
      listed[at] = found.map(term => term * 128 + places[term])
      for (const term of found) places[term] = 0
    })
    if (this.terms.length > MOST) throw new Error(`the index has ${this.terms.length} terms, index.js room for ${MOST}`)
    return listed
  }

  /** Sort by term: the entries that have one, and where, stand from starts[term] to starts[term + 1]. */
  #invert(listed) {
    this.starts = new Uint32Array(this.terms.length + 1)
    for (const has of listed) for (const one of has) this.starts[(one >> 7) + 1]++
    for (let term = 0; term < this.terms.length; term++) this.starts[term + 1] += this.starts[term]
    const free = this.starts.slice(), size = this.starts.at(-1)
    this.having = new Uint32Array(size)
    this.places = new Uint8Array(size)
    listed.forEach((has, at) => {
      for (const one of has) {
        const slot = free[one >> 7]++
        this.having[slot] = at
        this.places[slot] = one & 127
      }
    })
  }

  #numberOf(term) {
    let number = this.number.get(term)
    if (number === undefined) this.number.set(term, (number = this.terms.push(term) - 1))
    return number
  }

  /** How many entries have a term, or any pair of Chinese characters with a single one. */
  count(term) {
    if (isSingle(term)) return this.#singles(term).count
    const number = this.number.get(term)
    return number === undefined ? 0 : this.starts[number + 1] - this.starts[number]
  }

  /** The numbers of the terms with a Chinese character: 网 is in 联网, 没网 and 外网. */
  containing(one) {
    return this.#singles(one).numbers
  }

  #singles(one) {
    if (!this.known.has(one)) {
      const numbers = [], entries = new Set()
      this.terms.forEach((term, number) => {
        if (!term.includes(one)) return
        numbers.push(number)
        for (let slot = this.starts[number]; slot < this.starts[number + 1]; slot++) entries.add(this.having[slot])
      })
      this.known.set(one, { numbers, count: entries.size })
    }
    return this.known.get(one)
  }
}

const isSingle = term => term.length === 1 && term >= "\u3400"
const BASES = FIRST.map((_, rest) => FIRST.slice(0, rest).reduce((sum, first, i) => sum + first * DIGITS ** i, 0))

/** A function that gives one number after the other of those that packing.numbers wrote. */
function numbers(text) {
  let at = 0
  const digit = () => {
    const code = text.charCodeAt(at++)
    return code > 92 ? code - 36 : code - 35
  }
  return () => {
    let value = digit(), rest = 0
    while (value >= FIRST[rest]) value -= FIRST[rest++]
    for (let left = rest; left; left--) value = value * DIGITS + digit()
    return BASES[rest] + value
  }
}

/** A length, and so many items. */
function list(next, item) {
  const found = []
  for (let left = next(); left; left--) found.push(item())
  return found
}

/** One of the lists that packing.ascending wrote. */
function ascending(next) {
  let last = -1
  return list(next, () => (last += next() + 1))
}

/** The words that packing.words wrote. */
function words(text) {
  let before = ""
  return text ? text.split(" ").map(piece => (before = before.slice(0, +piece[0]) + piece.slice(1))) : []
}
