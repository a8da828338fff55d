import { Document, isCollection, isMap, isScalar, visit } from 'yaml'

const longestOnOneLine = 60
/** yaml does not count the key when it folds the first line of a text: room for it, and more for a longer key. */
const keyMargin = 12
/** Room for the keys above. */
const deepestIndent = 24

/** A part of a dossier as a person would type it: YAML, short lists and groups on one line. */
export function toYaml(part: unknown, width = 80): string {
  const longest = Math.min(longestOnOneLine, width - deepestIndent)
  const document = new Document(part, { aliasDuplicateObjects: false })
  let margin = keyMargin
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && isScalar(value)) margin = Math.max(margin, String(key.value).length + ': '.length)
    },
    Collection: (key, node) => {
      const isInList = typeof key === 'number'
      const isShort = JSON.stringify(node.toJSON()).length <= longest
      if (isShort && (isInList || !isMap(node)) && !node.items.some(isCollection)) node.flow = true
    },
  })
  return document.toString({ lineWidth: Math.max(20, width - margin), flowCollectionPadding: true })
}
