// Types of "drizzle-kit" for editors, as far as drizzle.config.ts needs them. `wit init` writes this file; once drizzle-kit is installed, its own types are used instead.

export interface Config {
  dialect: "postgresql";
  schema?: string | string[];
  out?: string;
  casing?: "snake_case" | "camelCase";
  breakpoints?: boolean;
  strict?: boolean;
  verbose?: boolean;
  dbCredentials?: { url: string } | { host: string; port?: number; user?: string; password?: string; database: string; ssl?: unknown };
  migrations?: { table?: string; schema?: string; prefix?: "index" | "timestamp" | "supabase" | "unix" | "none" };
  schemaFilter?: string | string[];
  tablesFilter?: string | string[];
  extensionsFilters?: "postgis"[];
  entities?: { roles?: boolean | { provider?: string; include?: string[]; exclude?: string[] } };
  introspect?: { casing: "preserve" | "camel" };
}
export declare function defineConfig(config: Config): Config;

declare global {
  const process: { readonly env: Record<string, string | undefined> };
}
