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
    this.#invert(this.#listed(packed))
  }

  /** For each entry what is listed of it: term number * 128 + bit of the place. */
  #listed(packed) {
    const found = this.entries.map(() => [])
    for (const place of ["text", "code", "error", "twin"]) {
      const next = numbers(packed[place]), known = this.terms.length
      for (let term = 0; term < known; term++)
        for (let left = next(), at = -1; left; left--) found[(at += next() + 1)].push(term * 128 + BIT[place])
    }
    return found
  }

  /** Sort by term what the entries have: those of a term stand from starts[term] to starts[term + 1]. */
  #invert(listed) {
    const all = [], ends = []
    this.entries.forEach((entry, at) => {
      const has = new Map()
      const add = (term, bit) => has.set(term, has.get(term) | bit)
      const cut = (text, bit) => terms(text).forEach(term => add(this.#numberOf(term), bit))
      cut(entry.title, BIT.title)
      cut(entry.page, BIT.page)
      cut(entry.about, BIT.text)
      entry.aliases.forEach(alias => cut(alias, BIT.words))
      entry.said.forEach((phrase, i) => phrase.forEach(term => add(term, i ? BIT.words : BIT.twin)))
      for (const one of listed[at]) add(one >> 7, one & 127)
      for (const [term, places] of has) all.push(term, places)
      ends.push(all.length)
    })
    this.starts = new Uint32Array(this.terms.length + 1)
    for (let i = 0; i < all.length; i += 2) this.starts[all[i] + 1]++
    for (let term = 0; term < this.terms.length; term++) this.starts[term + 1] += this.starts[term]
    const free = this.starts.slice()
    this.having = new Uint32Array(all.length / 2)
    this.places = new Uint8Array(all.length / 2)
    for (let i = 0, at = 0; i < all.length; i += 2) {
      while (i >= ends[at]) at++
      const slot = free[all[i]]++
      this.having[slot] = at
      this.places[slot] = all[i + 1]
    }
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

/** The words that packing.words wrote. */
function words(text) {
  let before = ""
  return text ? text.split(" ").map(piece => (before = before.slice(0, +piece[0]) + piece.slice(1))) : []
}
