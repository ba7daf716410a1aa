// Which entries answer a query, and which of them first: what a term tells (its rarity in the index), where it stands,
// how much of the query is met, and by one phrase; a symbol's own name before all.
const BOOST = { title: 6, words: 5, page: 2, text: 1, code: 1.2, error: 3, twin: 5 }
const SYMBOL = 9, PHRASE = 8, MESSAGE = 3, PAGE = 0.3 // what is added for each of these, to a page before its sections
const SINGLE = 0.5, RERANKED = 60 // what a single character tells of what a term does; entries whose phrases are looked at

// A message of Python's that names what a tensor or a library has not: readers look for that name.
const LACKING = /(?:'Tensor' object|module '([\w.]+)') has no attribute ['‘](\w+)|cannot import name ['‘](\w+)/

/** What a term counts for by the set of places where it stands: the best one, and something for each other. */
const WORTH = Array.from({ length: 1 << PLACES.length }, (_, places) => {
  const [first = 0, ...rest] = PLACES.filter(place => places & BIT[place]).map(place => BOOST[place]).sort((a, b) => b - a)
  return first + 0.15 * rest.reduce((sum, boost) => sum + boost, 0)
})

let index, symbols // an Index, the Symbols in it

function use(packed) {
  index = new Index(packed)
  symbols = new Symbols(index)
}

/** Entries that answer a query with their scores, best first. */
function search(query) {
  const asked = withoutJoints(wanted(query)), weight = weights(asked), pairs = neighbours(asked), scores = new Map()
  const factor = (at, symbol) => (isSymbol(index.entries[at]) ? symbol : 1)
  for (const [at, score] of met(new Map([...characters(query), ...weight]))) scores.set(at, score * factor(at, 0.5))
  for (const [at, score] of [...scores].sort((a, b) => b[1] - a[1]).slice(0, RERANKED)) {
    const page = index.entries[at].location.includes("#") ? 0 : PAGE
    scores.set(at, (score + page + PHRASE * phraseScore(at, weight, pairs)) * factor(at, 0.7))
  }
  const [, module, attribute, imported] = query.match(LACKING) ?? []
  const lacking = module ? `${module}.${attribute}` : (attribute ?? imported)
  for (const [at, score] of symbols.scores(lacking ?? query))
    scores.set(at, (scores.get(at) ?? 0) + SYMBOL * score * (lacking ? 0.4 : 1))
  return [...scores].sort((a, b) => b[1] - a[1])
}

/** Single Chinese characters of a query with what each tells: 网 leads from 不能联网 to 没网 and 外网. */
function characters(query) {
  const found = query.replace(VERSUS, " ").replace(FILLING, " ").match(/[\u3400-\u9fff]/g) ?? []
  return found.map(one => [one, SINGLE * rarity(one)])
}

/** Scores of the entries that have something of a query, given what each of its terms tells: what its terms count where
 * they stand, by how much of the query is met; and more where one message has all of it. */
function met(weight) {
  const size = index.entries.length, found = new Map()
  const kind = new Float32Array(size), worth = new Float32Array(size), message = new Uint8Array(size)
  for (const [term, tells] of weight) {
    const touched = []
    for (const [number, alike] of similar(term))
      for (let slot = index.starts[number]; slot < index.starts[number + 1]; slot++) {
        const at = index.having[slot], places = index.places[slot]
        if (!kind[at]) touched.push(at)
        if (alike === 1 && places & BIT.error) message[at] = 1
        if (alike * WORTH[places] > worth[at]) [worth[at], kind[at]] = [alike * WORTH[places], alike]
      }
    for (const at of touched) {
      const [score, covered, told] = found.get(at) ?? [0, 0, 0]
      found.set(at, [score + tells * worth[at], covered + tells * kind[at], told + tells * message[at]])
      worth[at] = kind[at] = message[at] = 0
    }
  }
  const total = [...weight.values()].reduce((sum, tells) => sum + tells, 0), long = weight.size > 3
  return [...found].map(([at, [score, covered, told]]) =>
    [at, (score / total) * (covered / total) ** 1.5 + (long ? MESSAGE * (told / total) ** 4 : 0)])
}

/** [number, how much alike from 0 to 1] of the index's terms that a term may mean: itself, what it begins, a slip. */
function similar(term) {
  if (isSingle(term)) return index.containing(term).map(number => [number, 1])
  const found = [], begins = term.length > 2 && /^[\w.]+$/.test(term), slips = /^[a-z_]{5,}$/.test(term)
  if (!begins) return index.number.has(term) ? [[index.number.get(term), 1]] : []
  index.terms.forEach((known, number) => {
    if (known === term) found.push([number, 1])
    else if (known.startsWith(term)) found.push([number, 0.3 + 0.5 * (term.length / known.length)])
    else if (slips && near(term, known)) found.push([number, 0.4])
  })
  return found
}

/** How alike the query is to the title or to the one phrase that is most like it, from 0 to 1: the terms they share
 * among all that either has, each by what it tells; neighbours that both have in the same order count as well. */
function phraseScore(at, weight, pairs) {
  let best = 0
  for (const { has, follow } of phrases(index.entries[at])) {
    let shared = 0, all = 0
    for (const term of has) all += weight.get(term) ?? rarity(term)
    for (const [term, tells] of weight) has.has(term) ? (shared += tells) : (all += tells)
    const kept = [...pairs].filter(pair => follow.has(pair)).length / Math.max(pairs.size, 1)
    best = Math.max(best, (shared / all) * (0.75 + 0.25 * kept))
  }
  return best ** 1.5
}

/** An entry's title, its title up to a colon, and what readers type for it, as sets of terms; cut once for all queries. */
function phrases(entry) {
  const { title, aliases, said } = entry
  return (entry.phrases ??= [
    ...[title, title.split(/[:：]/)[0], ...aliases].map(wanted),
    ...said.map(phrase => phrase.map(number => index.terms[number])),
  ].map(terms => ({ has: new Set(terms), follow: neighbours(terms) })))
}

const neighbours = terms => new Set(terms.slice(1).map((term, i) => `${terms[i]} ${term}`))

/** A query's terms without pairs of Chinese characters where two words meet, such as 重初 in 权重初始化: far rarer
 * than what overlaps them. docs/hooks/index.py has them in no phrase. */
const withoutJoints = asked => asked.filter((term, i) => index.count(term) >= Math.min(...beside(asked, i)) / 4)

/** What each term of a query tells: little where one neighbour overlaps it that is far more common. */
function weights(asked) {
  return new Map(asked.map((term, i) => {
    const joint = index.count(term) < Math.max(...beside(asked, i)) / 4
    return [term, rarity(term) * (term.length === 1 ? 0.3 : joint ? 0.15 : 1)]
  }))
}

/** How many entries have the pairs that share a character with a pair before and after it; 0 where there is none. */
function beside(asked, i) {
  const term = asked[i]
  if (term.length !== 2 || term[0] < "\u3400") return [0, 0]
  const before = asked[i - 1]?.[1] === term[0], after = asked[i + 1]?.[0] === term[1]
  return [before ? index.count(asked[i - 1]) : 0, after ? index.count(asked[i + 1]) : 0]
}

/** How much a term tells: what no entry has tells nothing of where to look. */
function rarity(term) {
  const having = index.count(term)
  return having ? Math.log(1 + index.entries.length / having) : 0.5
}
