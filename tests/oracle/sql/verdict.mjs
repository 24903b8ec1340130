// What the real parser says of a text. It only parses: names and types are not looked at.
import { parseSync } from 'libpg-query'

/**
 * The error of a text; null where PostgreSQL takes it. Since libpg-query also reads normalized statements, it takes a parameter in the place of a string (`date $1`), which
 * PostgreSQL does not: so a text with parameters has to be right with values in their place too.
 */
export function errorOf(sql) {
  try {
    parseSync(sql)
    if (/\$\d/.test(sql)) parseSync(sql.replace(/\$\d+(?![\w.[])/g, 'CASE WHEN true THEN 1 END'))
    return null
  } catch (error) {
    return error.message
  }
}
