// Mutants of a statement: one token dropped, doubled, or swapped with the next. The same for the same statement in each run.
import { scanSync } from 'libpg-query'

/** A small generator of numbers, seeded by a text. */
function randomOf(text) {
  let state = 2166136261
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0), 16777619)
  return limit => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** The mutations of a statement, at most `count` of each kind: `d`, `u` or `s` with the ends of the tokens, in UTF-16. */
export function mutationsOf(sql, count) {
  const bytes = Buffer.from(sql)
  const at = offset => bytes.subarray(0, offset).toString().length
  const tokens = scanSync(sql).tokens.filter(token => !token.tokenName.endsWith('COMMENT')).map(token => [at(token.start), at(token.end)])
  const random = randomOf(sql)
  const mutations = new Set()
  const pick = (limit, mutationAt) => {
    for (let i = 0; i < count && limit > 0; i++) mutations.add(mutationAt(random(limit)))
  }
  pick(tokens.length, i => 'd' + tokens[i].join(','))
  pick(tokens.length, i => 'u' + tokens[i].join(','))
  pick(tokens.length - 1, i => 's' + [...tokens[i], ...tokens[i + 1]].join(','))
  return [...mutations].filter(mutation => applyMutation(sql, mutation) !== sql)
}

/** A statement with a mutation. */
export function applyMutation(sql, mutation) {
  const [start, end, nextStart, nextEnd] = mutation.slice(1).split(',').map(Number)
  const token = sql.slice(start, end)
  if (mutation[0] === 'd') return sql.slice(0, start) + ' ' + sql.slice(end)
  if (mutation[0] === 'u') return sql.slice(0, end) + ' ' + token + ' ' + sql.slice(end)
  return sql.slice(0, start) + sql.slice(nextStart, nextEnd) + sql.slice(end, nextStart) + token + ' ' + sql.slice(nextEnd)
}
