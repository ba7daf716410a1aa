// The worker behind Material's search box. It speaks the theme's protocol: {type, data} with
// 0 set up -> 1 ready, 2 a query -> 3 {items, suggest}. Items are groups of a page and its sections;
// the theme shows what scores below a group's first item behind "more" and opens the highest score on Enter.
importScripts("minisearch.js")

const FIELDS = ["title", "words", "page", "text", "code", "error", "twin"]
const BOOST = { title: 6, words: 5, page: 2, text: 1, code: 1.2, error: 3, twin: 5 }
const SYMBOL = 9, PHRASE = 8, RERANKED = 60 // what a symbol and a phrase add; entries whose phrases are looked at
const GROUPS = 24, TEASER = 150 // results shown at most; characters of text under a title

let index, docs, names, ready

// ---- terms: the twin of terms() in docs/hooks/search.py
const IDENTIFIER = /[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*|[\u3400-\u9fff\uf900-\ufaff]+/g
const PARTS = /[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+[a-z]?/g
const ENDINGS = [["sses", "ss"], ["ies", "y"], ["ing", ""], ["ed", ""], ["s", ""]]

function stem(word) {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  if (word.length > 6) word = word.replaceAll("colour", "color").replace(/i[sz](?:ations?|ing|ed|ers?|es?)$/, "iz")
  for (const [ending, left] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 3 && !/(ss|us|is)$/.test(word)) {
      word = word.slice(0, -ending.length) + left
      break
    }
  if (word.length > 3 && word.at(-1) === word.at(-2) && !"lsz".includes(word.at(-1))) word = word.slice(0, -1)
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word
}

function terms(text) {
  const found = []
  for (const word of text.replace(/\u200b/g, "").normalize("NFKC").match(IDENTIFIER) ?? [])
    if (word[0] >= "\u3400") {
      if (word.length === 1) found.push(word)
      for (let i = 0; i < word.length - 1; i++) found.push(word.slice(i, i + 2))
    } else found.push(...identifier(word))
  return found.map(term => (VERSUS.has(term) ? "vs" : term))
}

// Who asks for a difference asks X or Y.
const VERSUS = new Set(["difference", "versus", "区别", "还是", "不同"].map(stem))

function identifier(word) {
  const found = word.includes(".") ? [word.toLowerCase()] : []
  for (const part of word.split(".")) {
    const pieces = part.match(PARTS) ?? []
    if (pieces.length > 1) found.push(part.replaceAll("_", "").toLowerCase())
    found.push(...pieces.map(piece => stem(piece.toLowerCase())))
  }
  return found.filter(term => !/^([\d.]+|x|\d+x|(?!\dx\d$)\d+x\d+)$/.test(term)) // 1x1 tells something, numbers and 32x512 do not
}

// ---- ranking
const FILLER = new Set(("a an and are as at be between by can do does for from get how i in into is it its me my of on or pytorch should so " +
  "than that the there this to use using want what when where which why with work works you").split(" ").map(stem))
const FILLING = /怎么样|怎么|怎样|如何|为什么|什么|哪些|哪个|可以|是否|怎么办|的|了|吗|呢/g
const clean = query => query.replace(/\u200b/g, "").normalize("NFKC").trim()

/** The query's terms without filler, unless it is all filler. */
function wanted(query) {
  const kept = terms(query.replace(FILLING, " ")).filter(term => !FILLER.has(term) && !(term.length === 1 && term >= "\u3400" && term !== "转"))
  return [...new Set(kept.length ? kept : terms(query))]
}

/** Scores of index entries for a query that is a symbol, the beginning of one, or one slip away from one. */
function symbolScores(query) {
  const typed = query.toLowerCase().match(/^[.@]*([\w.]+(?:[ _-][\w.]+)*)\s*(?:\(.*\)?)?[,;:]?$/s)
  const key = typed?.[1] ?? "", bare = key.replace(/[\s_-]/g, ""), spaced = /\s/.test(key)
  if (bare.length < 2) return new Map()
  const found = new Map()
  const add = (entries, score) => entries.forEach((at, i) => found.set(at, Math.max(found.get(at) ?? 0, score - i * 0.01)))
  const tail = key.split(".").at(-1)
  for (const known of names) {
    const plain = known.plain
    if (known.key === key) add(known.at, 2)
    else if (plain === bare) add(known.at, spaced ? 0.4 : 2)
    else if (spaced) continue
    else if (bare.length >= 4 && plain.startsWith(bare)) add(known.at, 0.7 - plain.length / 200)
    else if (bare.length >= 4 && plain.includes(bare)) add(known.at, 0.5 - plain.length / 200)
    else if (bare.length >= 5 && near(bare, plain)) add(known.at, bare.length >= 8 ? 1.4 : 0.6)
    else if (key.includes(".") && known.key === tail) add(known.at, 0.45)
  }
  if ([...found.values()].some(score => score > 1.9)) // there is such a symbol: what only begins like it comes after
    for (const [at, score] of found) if (score < 1.9) found.set(at, 0.3 * score)
  return found
}

/** Whether one letter added, dropped, changed or two neighbours swapped make a into b. */
function near(a, b) {
  if (Math.abs(a.length - b.length) > 1 || b.length < 5) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
}

/** All documents with their scores, best first. MiniSearch finds; the ranking is ours: what a term tells (its rarity
 * in the whole index, not in one field), where it stands, how much of the query is met, and by one phrase. */
function search(query) {
  const asked = wanted(query), weight = weights(asked)
  const total = asked.reduce((sum, term) => sum + weight.get(term), 0)
  const found = index.search(query, {
    prefix: term => term.length > 2 && /^[\w.]+$/.test(term),
    fuzzy: term => (/^[a-z_]{5,}$/.test(term) ? 1 : false),
    tokenize: () => asked,
    processTerm: term => term,
  })
  const scores = new Map()
  for (const hit of found) {
    let score = 0, covered = 0
    for (const term of asked) {
      const [kind, place] = bestMatch(term, hit.match)
      score += weight.get(term) * kind * place
      covered += weight.get(term) * kind
    }
    scores.set(hit.id, ((score / total) * (covered / total) ** 1.5 + 0.01 * hit.score) * (isSymbol(hit.id) ? 0.5 : 1))
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, RERANKED)
  const pairs = neighbours(asked)
  for (const [at, score] of best) scores.set(at, (score + PHRASE * phraseScore(at, weight, pairs)) * (isSymbol(at) ? 0.7 : 1))
  for (const [at, score] of symbolScores(query)) scores.set(at, (scores.get(at) ?? 0) + SYMBOL * score)
  return [...scores].sort((a, b) => b[1] - a[1])
}

const isSymbol = at => docs[at][0].startsWith("api/")

/** How alike the query is to the title or to the one phrase that is most like it, from 0 to 1: the terms they share
 * among all that either has, each by what it tells; neighbours that both have in the same order count as well. */
function phraseScore(at, weight, pairs) {
  let best = 0
  for (const { terms, follow } of phrases(at)) {
    let shared = 0, all = 0
    for (const term of terms) all += weight.get(term) ?? rarity(term)
    for (const [term, tells] of weight) terms.has(term) ? (shared += tells) : (all += tells)
    const kept = [...pairs].filter(pair => follow.has(pair)).length / Math.max(pairs.size, 1)
    best = Math.max(best, (shared / all) * (0.75 + 0.25 * kept))
  }
  return best ** 1.5
}

const neighbours = terms => new Set(terms.slice(1).map((term, i) => `${terms[i]} ${term}`))

const cut = new Map() // an entry's title, its title up to a colon, and its phrases, as sets of terms
function phrases(at) {
  if (!cut.has(at)) {
    const [, title, , , said] = docs[at]
    const texts = [title, title.split(/[:：]/)[0], ...said].map(wanted)
    cut.set(at, texts.map(text => ({ terms: new Set(text), follow: neighbours(text) })))
  }
  return cut.get(at)
}

/** What each term of a query tells. Of two Chinese characters that no word joins, such as 重初 in 权重初始化, little:
 * they are far rarer than what overlaps them. */
function weights(asked) {
  const weight = new Map(asked.map(term => [term, rarity(term) * (term.length === 1 ? 0.3 : 1)]))
  for (const [i, term] of asked.entries()) {
    if (term.length !== 2 || term[0] < "\u3400") continue
    const beside = [asked[i - 1]?.[1] === term[0] ? asked[i - 1] : "", asked[i + 1]?.[0] === term[1] ? asked[i + 1] : ""]
    const common = Math.max(...beside.map(other => count.get(other) ?? 0))
    if ((count.get(term) ?? 0) < common / 4) weight.set(term, 0.15 * weight.get(term))
  }
  return weight
}

/** [how well the term was met, the weight of the places where it was] in a hit's matches. */
function bestMatch(term, matches) {
  let best = [0, 0]
  for (const [met, fields] of Object.entries(matches)) {
    const kind = met === term ? 1 : met.startsWith(term) ? 0.3 + 0.5 * (term.length / met.length) : near(term, met) ? 0.4 : 0
    const [first, ...rest] = fields.map(field => BOOST[field]).sort((a, b) => b - a)
    const place = first + 0.15 * rest.reduce((sum, boost) => sum + boost, 0)
    if (kind * place > best[0] * best[1]) best = [kind, place]
  }
  return best
}

/** How much a term tells: what no entry has tells nothing of where to look. */
function rarity(term) {
  const having = count.get(term)
  return having ? Math.log(1 + docs.length / having) : 0.5
}
const count = new Map()

// ---- what the theme shows
const escape = text => text.replace(/[&<>"]/g, c => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c])

/** The text with every word that begins with a term marked, a Chinese term wherever it stands. */
function mark(text, asked) {
  const words = asked.map(term => (term < "\u3400" ? `(?<![a-z0-9_])${literal(term)}[a-z0-9]*` : literal(term)))
  if (!words.length) return escape(text)
  return text.split(new RegExp(`(${words.join("|")})`, "gi")).map((part, i) => (i % 2 ? `<mark>${escape(part)}</mark>` : escape(part))).join("")
}

const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

function teaser(text, asked) {
  const at = text.toLowerCase().search(new RegExp(asked.map(literal).join("|") || "^"))
  const start = at > TEASER / 2 ? at - TEASER / 3 : 0
  return `${start ? "… " : ""}${text.slice(start, start + TEASER)}${text.length > start + TEASER ? " …" : ""}`
}

function answer(query) {
  query = clean(query)
  const asked = wanted(query), groups = new Map()
  for (const [number, score] of query ? search(query) : []) {
    const [location, title, page, text] = docs[number], [path] = location.split("#")
    if (!groups.has(path)) {
      if (groups.size === GROUPS) continue
      groups.set(path, [])
    }
    const items = groups.get(path)
    const met = Object.fromEntries(asked.filter(term => `${title} ${text}`.toLowerCase().includes(term)).map(term => [term, true]))
    if (items.length < 8) items.push({ location, title: mark(title, asked), text: mark(teaser(text, asked), asked), score, terms: met, page })
  }
  const items = [...groups].map(([path, items]) => group(path, items))
  return { items, suggest: suggest(query) }
}

/** A page first, as the theme wants it, with a score that decides how many of its sections are seen at once. */
function group(path, items) {
  const third = items[Math.min(2, items.length - 1)].score, own = items.find(item => !item.location.includes("#"))
  const page = own ?? { location: path, title: escape(items[0].page), text: "", terms: {} }
  const sections = items.filter(item => item !== own)
  return [{ ...page, score: own && own === items[0] ? own.score : Math.min(third, (sections[0]?.score ?? 1) * 0.99) }, ...sections]
}

/** One name that completes what is typed. */
function suggest(query) {
  const typed = query.toLowerCase()
  if (!/^[\w.]{2,}$/.test(typed)) return []
  const known = names.filter(({ key }) => key.startsWith(typed) && /^[\w.]+$/.test(key)).sort((a, b) => a.key.length - b.key.length)[0]
  return known ? [known.key] : []
}

async function load() {
  const data = await (await fetch(new URL("../../search/notes.json", self.location))).json()
  index = MiniSearch.loadJS(data.index, { fields: FIELDS })
  docs = data.docs
  const at = new Map(docs.map(([location], number) => [location, number]))
  names = Object.entries(data.symbols).map(([key, places]) => ({ key, plain: key.replace(/[\s_-]/g, ""), at: places.map(p => at.get(p)) }))
  for (const [term, fields] of data.index.index) count.set(term, new Set(Object.values(fields).flatMap(f => Object.keys(f))).size)
}

self.onmessage = async ({ data: { type, data } }) => {
  if (type === 0) {
    ready = load()
    await ready
    postMessage({ type: 1 })
  } else if (type === 2) {
    await ready
    postMessage({ type: 3, data: answer(data) })
  }
}
