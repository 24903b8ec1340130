// What the real parser says of a text. It only parses: names and types are not looked at.
import { parseSync } from 'libpg-query'

/** The error of a text; null where the parser takes it. */
export function errorOf(sql) {
  try {
    parseSync(sql)
    return null
  } catch (error) {
    return error.message
  }
}
