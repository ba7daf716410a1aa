// What the theme cannot do by CSS alone. Material replaces the page's body under instant navigation and
// announces it on document$; everything here must stand being called again on the same page.
(() => {
  const words = {
    zh: { note: n => `注 ${n}`, hints: "形状", hintsTitle: "显示或隐藏形状提示", more: n => `展开全部 ${n} 行`, less: "收起" },
    en: { note: n => `Note ${n}`, hints: "Shapes", hintsTitle: "Show or hide the shape hints", more: n => `Show all ${n} lines`, less: "Show less" },
  }[document.documentElement.lang.slice(0, 2)]
  const FOLD = 14 // lines of output shown before folding; notes.css has the height

  const make = (tag, properties) => Object.assign(document.createElement(tag), properties)
  const remember = (key, value) => { try { localStorage.setItem(`torch-notes.${key}`, value) } catch {} }

  // One state of the hints for the whole site, kept on <html>, which instant navigation leaves alone.
  const root = document.documentElement
  const showHints = shown => {
    root.dataset.hints = shown ? "on" : "off"
    for (const button of document.querySelectorAll("button.hints")) button.setAttribute("aria-pressed", shown)
  }
  function addHintsSwitch(block) {
    const provenance = block.querySelector(".provenance")
    if (!provenance || !block.querySelector(".hint") || provenance.querySelector(".hints")) return
    const button = make("button", { type: "button", className: "hints", textContent: words.hints, title: words.hintsTitle })
    button.setAttribute("aria-pressed", root.dataset.hints !== "off")
    button.addEventListener("click", () => {
      // Lines above come or go: the switch stays under the finger. Some browsers do that by themselves, so stop those.
      root.style.overflowAnchor = "none"
      const before = button.getBoundingClientRect().top
      showHints(root.dataset.hints === "off")
      remember("hints", root.dataset.hints)
      scrollBy({ top: button.getBoundingClientRect().top - before, behavior: "instant" })
      setTimeout(() => root.style.overflowAnchor = "", 100)
    })
    provenance.append(button)
  }

  function foldOutput(output, index) {
    const lines = output.textContent.trimEnd().split("\n").length
    if (lines <= FOLD + 2 || output.nextElementSibling?.matches(".unfold")) return
    output.id ||= `${output.closest(".snippet").id || "output"}-${index}`
    const button = make("button", { type: "button", className: "unfold" })
    button.setAttribute("aria-controls", output.id)
    const fold = folded => {
      output.classList.toggle("folded", folded)
      button.setAttribute("aria-expanded", !folded)
      button.textContent = folded ? words.more(lines) : words.less
      if (folded) output.scrollTop = 0
    }
    button.addEventListener("click", () => fold(!output.classList.contains("folded")))
    output.after(button)
    fold(true)
  }

  // What scrolls must be reachable by keyboard, and only that.
  const scrollable = ".snippet code, .snippet .figure, .snippet samp, .md-typeset__scrollwrap, .md-typeset math[display=block]"
  const reach = new ResizeObserver(entries => {
    for (const { target } of entries)
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
      else target.removeAttribute("tabindex")
  })

  // Material's header outlives the page it was made for: point its switch at this page, in this section.
  const base = new URL(JSON.parse(document.getElementById("__config").textContent).base + "/", location.href)
  function keepPage(link) {
    if (!document.head.querySelector("link[rel=canonical]")) return // the 404 page has no twin
    const page = location.pathname.slice(base.pathname.length)
    link.href = new URL(`../${link.hreflang.slice(0, 2)}/${page}`, base).href
  }
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a.language")
    if (!link) return
    link.hash = location.hash
    remember("language", link.hreflang.slice(0, 2))
  }, true)

  document.addEventListener("click", event => {
    if (event.target.closest?.("[data-open-search]")) document.getElementById("__search").click()
  })

  // The theme adds copy buttons and notes as blocks come into view; it makes each button a landmark and names no note.
  const nameParts = () => {
    for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) nav.setAttribute("role", "none")
    for (const mark of document.querySelectorAll(".md-annotation__index:not([aria-label])"))
      mark.setAttribute("aria-label", words.note(mark.firstElementChild?.dataset.mdAnnotationId))
  }
  const parts = new MutationObserver(nameParts)

  document$.subscribe(() => {
    reach.disconnect()
    nameParts()
    parts.observe(document.querySelector("article"), { childList: true, subtree: true })
    for (const block of document.querySelectorAll(".snippet")) addHintsSwitch(block)
    document.querySelectorAll(".snippet samp").forEach(foldOutput)
    for (const region of document.querySelectorAll(scrollable)) reach.observe(region)
    for (const link of document.querySelectorAll("a.language")) keepPage(link)
  })
})()
