import { isHarmless } from '../kept.js'

const tags =
  'a|abbr|article|br|caption|circle|code|dd|desc|details|div|dl|dt|figcaption|figure|g|h[1-6]|li|nav|ol|p|path|rect|section|small|span|strong|summary|svg|table|tbody|td|text|th|thead|title|tr|ul'
const attributes =
  'aria-[a-z]+|class|colspan|cx|cy|d|data-[a-z]+|focusable|height|href|id|open|preserveAspectRatio|r|rel|role|rowspan|rx|ry|scope|tabindex|text-anchor|title|transform|viewBox|width|x|x1|x2|xmlns|y|y1|y2'
const tag = new RegExp(`<(?:/(?:${tags})|(?:${tags})(?: (?:${attributes})(?:="[^"<>]*")?)*/?)>`, 'g')

/** A place on the page, or a source of the law. */
const otherLink = /href="(?!#|https:\/\/(?:wetten\.overheid\.nl|www\.uwv\.nl|eur-lex\.europa\.eu)\/)/

/** Whether HTML that an earlier run left holds no more than rivcheck writes: no script, no image, no link elsewhere. */
export function isKeptMarkup(markup: unknown): markup is string {
  if (typeof markup !== 'string' || !isHarmless(markup.replaceAll('\u0000', ''))) return false // where the ids start
  return !otherLink.test(markup) && !markup.replaceAll(tag, '').includes('<')
}
