// The symbols of the API index, by every way to write them: which of them a query means that is a name, half a name or
// a name with a slip, and the name that completes what is typed.
class Symbols {
  constructor(index) {
    const found = new Map()
    index.entries.forEach((entry, at) => {
      if (isSymbol(entry)) for (const key of new Set(keys(entry))) found.has(key) ? found.get(key).push(at) : found.set(key, [at])
    })
    this.index = index
    this.known = [...found].map(([key, at]) => ({ key, plain: key.replace(/[\s_-]/g, ""), at }))
  }

  /** Scores of entries, by their numbers, for a query that is a symbol, the beginning of one, or one slip away. */
  scores(query) {
    const typed = query.match(/^[\s.@`"'“‘(（]*([\w.]+(?:[ -][\w.]+)*)\s*(\(.*?)?[\s,;:?`"'”’)）]*$/s)
    const name = typed && isCall(typed[2] ?? "") ? typed[1] : "", key = signs(query) || name.toLowerCase()
    const isMethod = query.startsWith(".")
    const bare = key.replace(/[\s_-]/g, ""), spaced = /\s/.test(key), tail = key.split(".").at(-1)
    if (bare.length < 2 && /\w/.test(bare)) return new Map()
    const isWord = terms(tail).every(term => this.index.number.has(term)), found = new Map()
    const add = (entries, score, more = () => 0) => entries.forEach((at, i) => {
      const own = this.#first(at, isMethod)
      found.set(at, Math.max(found.get(at) ?? 0, score + own + more(at) - i * 0.01))
    })
    for (const known of this.known) {
      const plain = known.plain
      if (known.key === key) add(known.at, 2.3, at => (isCalled(this.index.entries[at], name) ? 0.4 : 0))
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

  /** Of several symbols of one name torch's goes before NumPy's, and after a leading dot a tensor's method. */
  #first(at, isMethod) {
    const { title } = this.index.entries[at]
    return title.startsWith("numpy.") ? 0 : isMethod && title.startsWith("torch.Tensor.") ? 0.3 : 0.15
  }

  /** The shortest name that completes what is typed, as a list of one, or none. */
  suggest(query) {
    const typed = query.toLowerCase()
    if (!/^[\w.]{2,}$/.test(typed)) return []
    const begun = this.known.map(({ key }) => key).filter(key => key.startsWith(typed) && /^[\w.]+$/.test(key))
    return begun.sort((a, b) => a.length - b.length).slice(0, 1)
  }
}

const isSymbol = entry => entry.location.startsWith("api/")

/** Every way to write a symbol, in lower case: its name and its names' ends, the usual short forms, its aliases, signs.
 * An alias in plain words (拼接, join tensors) names a task: sections answer it, so it is no key. */
function keys({ title, aliases, location }) {
  if (location.startsWith("api/operators/")) return [title, ...aliases].map(signs).filter(Boolean)
  const parts = title.split(".")
  const found = parts.map((_, i) => parts.slice(i).join("."))
  if (parts.includes("functional")) found.push(`F.${parts.at(-1)}`)
  if (parts[0] === "numpy") found.push(`np.${parts.slice(1).join(".")}`)
  return [...found, ...aliases.filter(alias => /^[\x21-\x7e]+$/.test(alias))].map(key => key.toLowerCase())
}

/** What is written with signs as one key: `a @ b` and @ are @, x[1:3] and x[::2] are [:]; "" for words. */
function signs(text) {
  if (/\w\s+\w/.test(text)) return ""
  const code = text.replace(/\s+/g, "").replace(/^\.{3}$/, "[...]"), [, inside, set] = code.match(/^\w*\[(.*)\](=\w*)?$/) ?? []
  if (inside !== undefined) {
    if (/\.{3}|Ellipsis/.test(inside)) return "[...]"
    if (/None|newaxis/.test(inside)) return "[None]"
    if (inside.startsWith("[")) return "[[]]"
    if (/mask|[<>=~&|]/.test(inside)) return set ? "[mask]=" : "[mask]"
    return inside.includes(":") ? "[:]" : "[i]"
  }
  const [, sign] = code.match(/^(?:[a-zA-Z]\d?|\d+|mask)?([-+*/%@&|~^<>=!]+)(?:[a-zA-Z]\d?|\d+|mask)?$/) ?? []
  return sign ?? ""
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

/** Whether one letter added, dropped, changed or two neighbours swapped make a into b. */
function near(a, b) {
  if (Math.abs(a.length - b.length) > 1 || b.length < 4) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
}
