// The worker behind Material's search box. It speaks the theme's protocol: {type, data} with
// 0 set up -> 1 ready, 2 a query -> 3 {items, suggest}. Items are groups of a page and its sections;
// the theme shows what scores below a group's first item behind "more" and opens the highest score on Enter. An item's
// terms stay empty: the theme would mark them on the page it opens, inside of &gt; and &quot; too.
importScripts("terms.js", "index.js", "symbols.js", "rank.js")

const GROUPS = 24, SECTIONS = 8 // results shown at most, and of one page

let ready

/** What the theme shows for a query. */
function answer(query) {
  query = query.replace(/\u200b/g, "").normalize("NFKC").trim()
  const asked = wanted(query), groups = new Map()
  for (const [at, score] of query ? search(query) : []) {
    const { location, title, page, about } = index.entries[at], [path] = location.split("#")
    if (!groups.has(path)) {
      if (groups.size === GROUPS) continue
      groups.set(path, [])
    }
    const items = groups.get(path)
    if (items.length < SECTIONS) items.push({ location, title: mark(title, asked), text: mark(about, asked), score, terms: {}, page })
  }
  return { items: [...groups].map(([path, items]) => group(path, items)), suggest: symbols.suggest(query) }
}

/** A page first, as the theme wants it, with a score that decides how many of its sections are seen at once. */
function group(path, items) {
  const third = items[Math.min(2, items.length - 1)].score, own = items.find(item => !item.location.includes("#"))
  const page = own ?? { location: path, title: escape(items[0].page), text: "", terms: {} }
  const sections = items.filter(item => item !== own)
  return [{ ...page, score: own && own === items[0] ? own.score : Math.min(third, (sections[0]?.score ?? 1) * 0.99) }, ...sections]
}

/** The text with every word that begins with a term marked, a Chinese term wherever it stands. */
function mark(text, asked) {
  const words = asked.filter(term => term.length > 1 || term >= "\u3400").map(term => (term < "\u3400" ? `(?<![a-z0-9_])${literal(term)}[a-z0-9]*` : literal(term)))
  if (!words.length) return escape(text)
  return text.split(new RegExp(`(${words.join("|")})`, "gi")).map((part, i) => (i % 2 ? `<mark>${escape(part)}</mark>` : escape(part))).join("")
}

const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
const escape = text => text.replace(/[&<>"]/g, c => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c])

async function load() {
  use(await (await fetch(new URL("../../search/notes.json", self.location))).json())
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
