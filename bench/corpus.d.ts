/** For the test: the generator itself is plain JavaScript. */
export function dossierText(variant: 'yaml' | 'yaml-quoted' | 'json', index: number): string
