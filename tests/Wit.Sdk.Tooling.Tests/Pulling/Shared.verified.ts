import { bigint, check, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'

const stamps = { createdAt: timestamp('created_at').notNull(), updatedAt: timestamp('updated_at') }
const name = () => text('name').notNull()
const first = 'first'

// The order of the columns matters to the importer.
export const people = pgTable('people', {
	id: integer('id').primaryKey(), // never a uuid

	name: name(),
	nick: text('nick').notNull().default('second'),
	...stamps,
	age: bigint("age", { mode: 'number' })
		// in years
		,
	note: text('note'),
}, (t) => [
	check('people_note_check', sql`(note <> ''::text)`),
])
/*
left: column public.people.name: not null is 'no', the schema has 'yes': it comes through a spread, a helper or a constant
left: column public.people.updated_at: type is 'timestamp with time zone', the schema has 'timestamp': it comes through a spread, a helper or a constant
*/
