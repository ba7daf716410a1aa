// The filter of the API index and of other long lists, and help where the search finds nothing.
(() => {
  const words = {
    zh: {
      none: "这里没有。按 / 搜索全站。",
      nothing: "试试 API 名的一部分（<code>batchnorm</code>）、报错里的几个词，或换一个说法。还是没有？",
      report: "告诉我们你在找什么", title: query => `搜不到：${query}`,
    },
    en: {
      none: "Nothing here. Press / to search the whole site.",
      nothing: "Try a part of the API's name (<code>batchnorm</code>), a few words of the error message, or another word for the task. Still nothing?",
      report: "Tell us what you were looking for", title: query => `Search finds nothing: ${query}`,
    },
  }[document.documentElement.lang.slice(0, 2)]

  /** Show what holds every typed word: entries with their text, names in the lists; a heading only above what is left. */
  function filter(input) {
    const page = input.closest("article")
    const wanted = input.value.normalize("NFKC").toLowerCase().split(/\s+/)
    const whole = word => word.replace(/^np\./, "numpy.").replace(/^f\./, "functional.")
    const holds = text => wanted.every(word => [word, whole(word)].some(part => text.toLowerCase().includes(part)))
    for (const item of page.querySelectorAll("ul.names li"))
      item.hidden = !holds(`${item.textContent} ${item.firstChild.title} ${item.dataset.also ?? ""}`)
    for (const entry of page.querySelectorAll("div.api")) {
      const heading = entry.previousElementSibling
      entry.hidden = heading.hidden = !holds(heading.textContent + entry.textContent)
    }
    for (const entry of page.querySelectorAll(".entry")) entry.hidden = !holds(entry.textContent)
    for (const table of page.querySelectorAll("table:has(.entry)")) table.hidden = !table.querySelector(".entry:not([hidden])")
    for (const heading of page.querySelectorAll("h2")) {
      let left = false
      const about = []
      for (let rest = heading.nextElementSibling; rest && rest.tagName !== "H2"; rest = rest.nextElementSibling) {
        if (rest.matches("p:not(.checked)")) about.push(rest)
        left ||= rest.matches(":is(.api, .entry):not([hidden])") || !!rest.querySelector(":is(.names > li, .entry):not([hidden]), :scope > li:not([hidden])")
      }
      for (const part of [heading, ...about]) part.hidden = !left
    }
    if (!input.nextElementSibling?.matches(".nothing")) input.after(Object.assign(document.createElement("p"), { className: "nothing", textContent: words.none }))
    input.nextElementSibling.hidden = !!page.querySelector("h2:not([hidden])")
  }

  /** Below the theme's "No results": what to try, and a way to tell us. */
  function helpWhenNothing() {
    const result = document.querySelector(".md-search-result"), box = document.querySelector(".md-search__input")
    const list = result?.querySelector(".md-search-result__list"), repo = document.querySelector(".md-source")?.href
    if (!list) return
    const help = Object.assign(document.createElement("p"), { className: "nothing", hidden: true })
    list.after(help)
    new MutationObserver(() => {
      help.hidden = !box.value.trim() || list.children.length > 0 || !box.matches("[data-asked]")
      if (help.hidden) return help.replaceChildren() // Enter opens the best link that the theme finds: ours is no result
      const title = encodeURIComponent(words.title(box.value.trim()))
      help.innerHTML = `${words.nothing} <a href="${repo}/issues/new?title=${title}">${words.report}</a>`
    }).observe(result.querySelector(".md-search-result__meta"), { childList: true, characterData: true, subtree: true })
    box.addEventListener("input", () => box.setAttribute("data-asked", ""))
    box.addEventListener("keydown", event => {
      if (event.key !== "Enter" || help.hidden) return
      event.preventDefault()
      event.stopPropagation()
    })
  }

  /** The theme asks its worker at the release of a key, and Enter opens what the last answer found. Ask at once, also
   * for what is pasted, and let an Enter that comes before the answer wait for it. */
  function answerWhatIsTyped() {
    const box = document.querySelector(".md-search__input"), meta = document.querySelector(".md-search-result__meta")
    if (!box || !meta) return
    const enter = () => box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }))
    let due = 0, asked = box.value, waiting = false, last
    const answered = () => {
      due = 0
      if (waiting) setTimeout(enter) // the list comes after the line that counts it
      waiting = false
    }
    box.addEventListener("input", () => {
      if (box.value !== asked) [due, waiting] = [due + 1, false]
      asked = box.value
      box.dispatchEvent(new Event("keyup"))
    })
    new MutationObserver(changes => {
      due -= changes.length
      clearTimeout(last)
      if (due > 0) last = setTimeout(answered, 300) // what was typed before the index came has no answer of its own
      else answered()
    }).observe(meta, { childList: true })
    box.addEventListener("keydown", event => {
      if (event.key !== "Enter" || !due || event.isComposing) return
      event.preventDefault()
      event.stopImmediatePropagation()
      waiting = true
    })
  }

  answerWhatIsTyped()
  helpWhenNothing()
  document.addEventListener("input", event => event.target.matches?.("input.filter") && filter(event.target))
})()
