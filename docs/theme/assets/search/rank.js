// Which entries answer a query, and which of them first: what a term tells (its rarity in the index), where it stands,
// how much of the query is met, and by one phrase; a symbol's own name before all.
const BOOST = { title: 6, words: 5, page: 2, text: 1, code: 1.2, error: 3, twin: 5 }
const SYMBOL = 9, PHRASE = 8, MESSAGE = 3, PAGE = 0.3 // what is added for each of these, to a page before its sections
const SINGLE = 0.5, RERANKED = 60 // what a single character tells of what a term does; entries whose phrases are looked at

/** What a term counts for by the set of places where it stands: the best one, and something for each other. */
const WORTH = Array.from({ length: 1 << PLACES.length }, (_, places) => {
  const [first = 0, ...rest] = PLACES.filter(place => places & BIT[place]).map(place => BOOST[place]).sort((a, b) => b - a)
  return first + 0.15 * rest.reduce((sum, boost) => sum + boost, 0)
})

let index, symbols // an Index; {key, plain, at}: the ways to write a symbol and the entries that they mean

function use(packed) {
  index = new Index(packed)
  const found = new Map()
  index.entries.forEach((entry, at) => {
    if (isSymbol(entry)) for (const key of new Set(keys(entry))) found.has(key) ? found.get(key).push(at) : found.set(key, [at])
  })
  symbols = [...found].map(([key, at]) => ({ key, plain: key.replace(/[\s_-]/g, ""), at }))
}

const isSymbol = entry => entry.location.startsWith("api/")

/** Every way to write a symbol, in lower case: its name and its names' ends, the usual short forms, its aliases.
 * An alias in plain words (拼接, join tensors) names a task: sections answer it, so it is no key. */
function keys({ title, aliases }) {
  const parts = title.split(".")
  const found = parts.map((_, i) => parts.slice(i).join("."))
  if (parts.includes("functional")) found.push(`F.${parts.at(-1)}`)
  if (parts[0] === "numpy") found.push(`np.${parts.slice(1).join(".")}`)
  return [...found, ...aliases.filter(alias => /^[\x21-\x7e]+$/.test(alias))].map(key => key.toLowerCase())
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
  for (const [at, score] of symbolScores(query)) scores.set(at, (scores.get(at) ?? 0) + SYMBOL * score)
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

/** Whether one letter added, dropped, changed or two neighbours swapped make a into b. */
function near(a, b) {
  if (Math.abs(a.length - b.length) > 1 || b.length < 4) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
}

/** Scores of entries for a query that is a symbol, the beginning of one, or one slip away from one. */
function symbolScores(query) {
  const typed = query.match(/^[.@]*([\w.]+(?:[ _-][\w.]+)*)\s*(\(.*?)?[\s,;:]*$/s)
  const name = typed && isCall(typed[2] ?? "") ? typed[1] : "", key = name.toLowerCase()
  const bare = key.replace(/[\s_-]/g, ""), spaced = /\s/.test(key), tail = key.split(".").at(-1)
  if (bare.length < 2) return new Map()
  const isWord = terms(tail).every(term => index.number.has(term)), found = new Map()
  const add = (entries, score, more = () => 0) =>
    entries.forEach((at, i) => found.set(at, Math.max(found.get(at) ?? 0, score + more(at) - i * 0.01)))
  for (const known of symbols) {
    const plain = known.plain
    if (known.key === key) add(known.at, 2.3, at => (isCalled(index.entries[at], name) ? 0.4 : 0))
    else if (plain === bare) add(known.at, spaced ? 0.4 : 2)
    else if (spaced) continue
    else if (bare.length >= 4 && plain.startsWith(bare)) add(known.at, 0.7 - plain.length / 200)
    else if (bare.length >= 4 && plain.includes(bare)) add(known.at, 0.5 - plain.length / 200)
    else if (bare.length >= (isWord ? 5 : 4) && near(bare, plain)) add(known.at, bare.length >= 8 || !isWord ? 1.4 : 0.6)
    else if (key.includes(".") && known.key === tail) add(known.at, 0.45)
  }
  if ([...found.values()].some(score => score > 1.9)) // there is such a symbol: what only begins like it comes after
    for (const [at, score] of found) if (score < 1.9) found.set(at, 0.3 * score)
  return found
}

/** Whether a symbol, its last parts or an alias is written just so: Tensor and tensor are two. */
const isCalled = ({ title, aliases }, name) => `.${title}`.endsWith(`.${name}`) || aliases.includes(name)

/** Whether text is what follows a name that is called, perhaps not to its end: `(x, (2, 3))`, not `(): could not infer`. */
function isCall(text) {
  let depth = 0
  return [...text].every((character, i) => {
    depth += character === "(" ? 1 : character === ")" ? -1 : 0
    return depth > 0 || i === text.length - 1
  })
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

/** One name that completes what is typed. */
function suggest(query) {
  const typed = query.toLowerCase()
  if (!/^[\w.]{2,}$/.test(typed)) return []
  const known = symbols.filter(({ key }) => key.startsWith(typed) && /^[\w.]+$/.test(key)).sort((a, b) => a.key.length - b.key.length)[0]
  return known ? [known.key] : []
}
