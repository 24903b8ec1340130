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

/** The mutants of a statement, at most `count` of each kind; none of them is the statement itself. */
export function mutantsOf(sql, count) {
  const bytes = Buffer.from(sql)
  const tokens = scanSync(sql).tokens.filter(token => !token.tokenName.endsWith('COMMENT'))
  const text = (start, end) => bytes.subarray(start, end).toString()
  const random = randomOf(sql)
  const mutants = new Set()
  const pick = (limit, mutate) => {
    if (limit < 1) return
    for (let i = 0; i < count; i++) mutants.add(mutate(random(limit)))
  }
  pick(tokens.length, i => text(0, tokens[i].start) + ' ' + text(tokens[i].end))
  pick(tokens.length, i => text(0, tokens[i].end) + ' ' + text(tokens[i].start, tokens[i].end) + ' ' + text(tokens[i].end))
  pick(tokens.length - 1, i => text(0, tokens[i].start) + text(tokens[i + 1].start, tokens[i + 1].end) + text(tokens[i].end, tokens[i + 1].start)
    + text(tokens[i].start, tokens[i].end) + ' ' + text(tokens[i + 1].end))
  mutants.delete(sql)
  return [...mutants]
}
