// Text as the terms that the search knows: the twin of docs/hooks/terms.py; a test holds them together.
const IDENTIFIER = /[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*|[\u3400-\u9fff\uf900-\ufaff]+/g
// 1x1 and 0.485 tell something, the 32x512 and the 1.37 of a message do not.
const NUMBERS = /^(\d+(\.\d{0,2})?|[\d.]*\.|x|\d+x|(?!\dx\d$)\d+x\d+)$/
const PARTS = /[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+[a-z]?/g
const ENDINGS = [["sses", "ss"], ["ies", "y"], ["ing", ""], ["ed", ""], ["s", ""]]

/** Lower-case terms: identifiers whole, by their dots, underscores and capitals; Chinese in pairs of characters. */
function terms(text) {
  const found = []
  for (const word of text.replace(/\u200b/g, "").normalize("NFKC").replace(VERSUS, " vs ").match(IDENTIFIER) ?? [])
    if (word[0] >= "\u3400") {
      if (word.length === 1) found.push(word)
      for (let i = 0; i < word.length - 1; i++) found.push(word.slice(i, i + 2))
    } else found.push(...identifier(word))
  return found
}

/** The terms that tell something, each once, in order: no filler (how to, 怎么), no lone character but 转. */
function telling(text) {
  const found = terms(text.normalize("NFKC").replace(FILLING, " "))
  return [...new Set(found.filter(term => !FILLER.has(term) && (term.length > 1 || term < "\u3400" || term === "转")))]
}

/** The same, or all terms where none tells anything. */
function wanted(text) {
  const found = telling(text)
  return found.length ? found : [...new Set(terms(text))]
}

const cut = new Map() // identifiers come again and again
function identifier(word) {
  if (!cut.has(word)) {
    const found = word.includes(".") ? [word.toLowerCase()] : []
    for (const part of word.split(".")) {
      const pieces = part.match(PARTS) ?? []
      if (pieces.length > 1) found.push(part.replaceAll("_", "").toLowerCase())
      found.push(...pieces.map(piece => stem(piece.toLowerCase())))
    }
    cut.set(word, found.filter(term => !NUMBERS.test(term)))
  }
  return cut.get(word)
}

/** shapes, shaping, shaped and shape are one, so are initialisation and initialize: what costs a searcher most. */
function stem(word) {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  if (word.length > 6) word = word.replaceAll("colour", "color").replace(/i[sz](?:ations?|ing|ed|ers?|es?)$/, "iz") // British and American spelling
  for (const [ending, left] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 3 && !/(ss|us|is)$/.test(word)) {
      word = word.slice(0, -ending.length) + left
      break
    }
  if (word.length > 3 && word.at(-1) === word.at(-2) && !"lsz".includes(word.at(-1))) word = word.slice(0, -1)
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word
}

const VERSUS = /(?<![a-z0-9_])(?:differences?|versus)(?![a-z0-9_])|区别|差别|差异|不同|还是(?!不|没|会|报)/gi // who asks so asks X or Y
const FILLING = /怎么样|怎么|怎样|如何|为什么|什么|哪些|哪个|可以|是否|能不能|会不会|是不是|要不要|有没有|应该|一下|[的了吗呢我你他它们这那些很太又也都把让给吧啊么请谁啥咋跟]/g
const FILLER = new Set(("a an and are as at be between by can do does for from get how i in into is it its me my of on or pytorch " +
  "should so than that the there this to use using want what when where which why with work works you").split(" ").map(stem))
