// node record.mjs [--check]: asks the real parser of each statement in cases/ and of its mutants, and writes verdicts.txt; --check fails where it says something else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadModule, scanSync } from 'libpg-query'
import { applyMutation, mutationsOf } from './mutants.mjs'
import { errorOf } from './verdict.mjs'

const here = new URL('.', import.meta.url)
const count = 6

/** Statements end with a semicolon at the end of a line. */
const statementsOf = file => readFileSync(new URL('cases/' + file, here), 'utf8').split(/;\n/).filter(statement => statement.trim())

/** The classes and bare labels of keywords.tsv, by the scanner and by a select item; after one, `isnull` and `notnull` are operators. */
function wrongKeywords() {
  const kinds = { U: 1, C: 2, T: 3, R: 4 }
  return readFileSync(new URL('keywords.tsv', here), 'utf8').trimEnd().split('\n').map(line => line.split('\t')).filter(([word, kind, bare]) =>
    scanSync(word).tokens[0].keywordKind !== kinds[kind] || (errorOf('select 1 ' + word) === null) !== (bare === 't' || word === 'isnull' || word === 'notnull'))
}

await loadModule()
const lines = []
for (const file of readdirSync(new URL('cases/', here)).sort()) {
  for (const [index, sql] of statementsOf(file).entries()) {
    const isTaken = errorOf(sql) === null
    if (isTaken === (file === 'refused.sql')) throw new Error(`${file} ${index}: the parser ${isTaken ? 'takes' : 'refuses'} it: ${sql}`)
    const verdicts = { '-': [], '+': [] }
    for (const mutation of isTaken ? mutationsOf(sql, count) : []) verdicts[errorOf(applyMutation(sql, mutation)) === null ? '+' : '-'].push(mutation)
    lines.push([file, index, ...verdicts['-'].map(mutation => '-' + mutation), ...verdicts['+'].map(mutation => '+' + mutation)].join(' '))
  }
}
const wrong = wrongKeywords()
if (wrong.length > 0) throw new Error('keywords.tsv is wrong about ' + wrong.map(([word]) => word).join(', '))
const text = lines.join('\n') + '\n'
const target = new URL('verdicts.txt', here)
if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error('sql/verdicts.txt is out of date: run node sql/record.mjs')
  process.exitCode = 1
}
console.log(`${lines.length} statements of SQL, ${text.split(' -').length - 1} mutants that the parser refuses, ${text.split(' +').length - 1} that it takes`)
