// The index as the worker uses it, made from what docs/hooks/index.py writes: which entry has which term, and where.
const PLACES = ["title", "words", "page", "text", "code", "error", "twin"]
const BIT = Object.fromEntries(PLACES.map((place, i) => [place, 1 << i]))
const DIGITS = 91, FIRST = [64, 20, 6, 1] // as in docs/hooks/packing.py

class Index {
  /** entries: {location, title, page, about, said, aliases}, where said are phrases as lists of term numbers. */
  constructor(packed) {
    this.terms = words(packed.terms)
    this.number = new Map(this.terms.map((term, i) => [term, i]))
    this.entries = packed.pages.flatMap(([path, page, group]) => group.map(([id, title, about, ...aliases]) => {
      if (title) aliases.push(id.replaceAll("-", " ")) // a section; the title of a symbol is its id
      return { location: id ? `${path}#${id}` : path, title: title || id, page, about, aliases }
    }))
    const next = numbers(packed.phrases)
    for (const entry of this.entries) entry.said = list(next, () => list(next, next))
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

  /** The same of all that an entry has, with the single characters of Chinese pairs: 网 is in 联网, 没网 and 外网. */
  #everything(listed) {
    const places = [], characters = [] // by term
    const pair = term => [...this.terms[term]].map(one => this.#numberOf(one))
    listed.forEach((has, at) => {
      const { title, page, about, aliases, said } = this.entries[at], found = []
      const set = (term, bit) => {
        if (!places[term]) found.push(term)
        places[term] |= bit
      }
      const add = (term, bit) => {
        set(term, bit)
        const isPair = this.terms[term].length === 2 && this.terms[term] >= "\u3400"
        if (isPair) for (const one of (characters[term] ??= pair(term))) set(one, bit)
      }
      const cut = (text, bit) => terms(text).forEach(term => add(this.#numberOf(term), bit))
      for (const [text, bit] of [[title, BIT.title], [page, BIT.page], [about, BIT.text]]) cut(text, bit)
      for (const alias of aliases) cut(alias, BIT.words)
      said.forEach((phrase, i) => phrase.forEach(term => add(term, i ? BIT.words : BIT.twin)))
      for (const one of has) add(one >> 7, one & 127)
      listed[at] = found.map(term => term * 128 + places[term])
      for (const term of found) places[term] = 0
    })
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
    if (!this.number.has(term)) this.number.set(term, this.terms.push(term) - 1)
    return this.number.get(term)
  }

  /** How many entries have a term. */
  count(term) {
    const number = this.number.get(term)
    return number === undefined ? 0 : this.starts[number + 1] - this.starts[number]
  }
}

/** A function that gives one number after the other of those that packing.numbers wrote. */
function numbers(text) {
  let at = 0
  const digit = () => {
    const code = text.charCodeAt(at++)
    return code - (code > 92 ? 36 : 35)
  }
  return () => {
    let value = digit(), base = 0, size = FIRST[0], rest = 0
    while (value >= FIRST[rest]) {
      value -= FIRST[rest++]
      base += size
      size = FIRST[rest] * DIGITS ** rest
    }
    for (; rest; rest--) value = value * DIGITS + digit()
    return base + value
  }
}

const list = (next, item) => Array.from({ length: next() }, () => item())

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
