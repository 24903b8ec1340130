// node regress.mjs FOLDER OUTPUT: reads the .sql files of PostgreSQL's regression suite (src/test/regress/sql of its sources) and writes its SELECT, INSERT, UPDATE, DELETE
// and MERGE statements, and mutants of them, with the verdict of the real parser, one JSON object a line. WIT_SQL_REGRESS=OUTPUT then has RegressionSuiteTests measure the
// parser against it. The suite is PostgreSQL's and is not kept in this repository.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModule } from 'libpg-query'
import { applyMutation, mutationsOf } from './mutants.mjs'
import { errorOf } from './verdict.mjs'

const [folder, output, count = '2'] = process.argv.slice(2)
if (!folder || !output) {
  console.error('usage: node regress.mjs FOLDER OUTPUT [MUTANTS]')
  process.exit(2)
}

/** A script without what is for psql: its commands, and the rows of COPY. */
function withoutPsql(script) {
  const kept = []
  let copies = false
  for (const line of script.split('\n')) {
    if (copies) copies = !line.startsWith('\\.')
    else if (!line.startsWith('\\')) {
      kept.push(line.replace(/\\(?:g|gx|gset|gexec|crosstabview|bind|watch|;).*$/, ';'))
      copies = /^\s*copy\b.*\bfrom\s+stdin\b/i.test(line)
    }
  }
  return kept.join('\n')
}

/** Where a string, a quoted name, a comment or a word that begins at a position ends. */
function endOf(text, start) {
  const rest = pattern => {
    pattern.lastIndex = start
    return pattern.exec(text)?.[0].length ?? 0
  }
  return start + (rest(/--[^\n]*/y) || rest(/\/\*[\s\S]*?\*\//y) || rest(/e'(?:[^'\\]|\\[\s\S]|'')*'/iy) || rest(/'(?:[^']|'')*'/y) || rest(/"(?:[^"]|"")*"/y)
    || rest(/\$((?:[A-Za-z_]\w*)?)\$[\s\S]*?\$\1\$/y) || rest(/[A-Za-z_][\w$]*/y) || 1)
}

/** The statements of a script. A semicolon inside parentheses, or inside the body of a function in SQL, ends none. */
function* statementsOf(script) {
  const text = withoutPsql(script)
  let start = 0
  let depth = 0
  let blocks = 0
  for (let at = 0, end; at < text.length; at = end) {
    end = endOf(text, at)
    const part = text.slice(at, end).toLowerCase()
    if (part === '(') depth++
    else if (part === ')') depth--
    else if (part === 'begin' && /^\s+atomic\b/i.test(text.slice(end, end + 20))) blocks++
    else if (part === 'case' && blocks > 0) blocks++
    else if (part === 'end' && blocks > 0) blocks--
    else if (part === ';' && depth <= 0 && blocks === 0) {
      yield text.slice(start, at)
      start = end
      depth = 0
    }
  }
}

const bare = text => text.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '')

await loadModule()
const lines = []
const seen = new Set()
let taken = 0
let mutants = 0
const record = (sql, error) => lines.push(JSON.stringify(error === null ? { sql, ok: true } : { sql, ok: false, error }))
for (const file of readdirSync(folder).filter(name => name.endsWith('.sql')).sort()) {
  for (const statement of statementsOf(readFileSync(join(folder, file), 'utf8'))) {
    const sql = bare(statement).trimEnd()
    if (!/^(?:\(|(?:select|insert|update|delete|merge|with|values|table)\b)/i.test(sql) || seen.has(sql)) continue
    seen.add(sql)
    const error = errorOf(sql)
    record(sql, error)
    if (error !== null) continue
    taken++
    for (const mutation of mutationsOf(sql, Number(count))) {
      const mutant = applyMutation(sql, mutation)
      const refused = errorOf(mutant)
      mutants += refused === null ? 0 : 1
      record(mutant, refused)
    }
  }
}
writeFileSync(output, lines.join('\n') + '\n')
console.log(`${seen.size} statements, of which the parser takes ${taken}; ${mutants} mutants that it refuses`)
