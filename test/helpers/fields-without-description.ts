/** The fields of a JSON Schema that do not say what they are, by path. */
export function fieldsWithoutDescription(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  const missing = Object.entries(node).flatMap(([key, child]) => fieldsWithoutDescription(child, `${path}/${key}`))
  const properties =
    'properties' in node && typeof node.properties === 'object' ? Object.entries(node.properties ?? {}) : []
  const bare = properties.filter(([, field]) => !(field as { description?: string }).description) // JSON Schema
  return [...missing, ...bare.map(([key]) => `${path}/${key}`)]
}
