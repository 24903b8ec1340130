// The names that the modules of drizzle-orm export which schemas are written with, so that none of them is unknown to the engine.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const modules = ["drizzle-orm", "drizzle-orm/pg-core", "drizzle-orm/supabase", "drizzle-orm/neon"];

export const exportsOfDrizzle = () => JSON.stringify(Object.fromEntries(modules.map((name) => [name, Object.keys(require(name)).sort()])), null, 2) + "\n";
