/**
 * Resolves a relationship's target against the part that names it. The result is only ever looked up among
 * the parts of the same archive, so a path that climbs out of it names nothing.
 *
 * @example
 * resolvePath('xl/workbook.xml', 'worksheets/sheet1.xml') //=> 'xl/worksheets/sheet1.xml'
 * resolvePath('xl/worksheets/sheet1.xml', '../tables/table1.xml') //=> 'xl/tables/table1.xml'
 */
export function resolvePath(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const from = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const steps: string[] = [...from];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The part that holds another part's relationships. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
