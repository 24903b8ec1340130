// Types of "drizzle-orm/pg-core" for editors, as far as schema files need them. `wit init` writes this file; once drizzle-orm is installed, its own types are used
// instead.
import type { Column, DataOf, Fields, InsertOf, SelectOf, SQL, SQLWrapper, Table, View } from "./drizzle-orm";

/** A column before it is part of a table. */
export interface PgColumnBuilder<T = any> {
  readonly _: { readonly data: T; readonly notNull: boolean; readonly hasDefault: boolean; readonly generated: boolean };
  notNull(): Marked<this, "notNull">;
  primaryKey(config?: { name?: string }): Marked<this, "notNull">;
  default(value: DataOf<this> | SQLWrapper<any>): Marked<this, "hasDefault">;
  $default(make: () => DataOf<this> | SQLWrapper<any>): Marked<this, "hasDefault">;
  $defaultFn(make: () => DataOf<this> | SQLWrapper<any>): Marked<this, "hasDefault">;
  $onUpdate(make: () => DataOf<this> | SQLWrapper<any> | null): Marked<this, "hasDefault">;
  $onUpdateFn(make: () => DataOf<this> | SQLWrapper<any> | null): Marked<this, "hasDefault">;
  /** The type that TypeScript sees; it changes nothing in the database. */
  $type<U>(): this & { readonly _: { readonly $type: U } };
  unique(name?: string, config?: { nulls: "distinct" | "not distinct" }): this;
  references(column: () => Column<any>, actions?: { onDelete?: UpdateDeleteAction; onUpdate?: UpdateDeleteAction }): this;
  array(size?: number): PgColumnBuilder<DataOf<this>[]> & Kept<this>;
  generatedAlwaysAs(expression: SQLWrapper<any> | DataOf<this> | (() => SQLWrapper<any>)): Marked<this, "generated" | "hasDefault">;
}
type Marked<B, P extends string> = B & { readonly _: { readonly [K in P]: true } };
type Kept<B> = B extends { readonly _: { readonly notNull: infer N; readonly hasDefault: infer D } } ? { readonly _: { readonly notNull: N; readonly hasDefault: D } } : {};
export type PgColumnBuilderBase = PgColumnBuilder<any>;
export type AnyPgColumnBuilder = PgColumnBuilder<any>;

/** A column whose values the database can number. */
export interface PgIntColumnBaseBuilder<T = any> extends PgColumnBuilder<T> {
  generatedAlwaysAsIdentity(options?: PgSequenceOptions & { name?: string }): Marked<this, "notNull" | "hasDefault" | "generated">;
  generatedByDefaultAsIdentity(options?: PgSequenceOptions & { name?: string }): Marked<this, "notNull" | "hasDefault">;
}
export interface PgDateColumnBaseBuilder<T = any> extends PgColumnBuilder<T> {
  defaultNow(): Marked<this, "hasDefault">;
}
export interface PgUUIDBuilder<T = any> extends PgColumnBuilder<T> {
  defaultRandom(): Marked<this, "hasDefault">;
}
export interface PgTimestampConfig<M extends "date" | "string" = "date" | "string"> {
  mode?: M;
  precision?: number;
  withTimezone?: boolean;
}
export type PgTimestampBuilderInitial<_N extends string = string> = PgDateColumnBaseBuilder<Date>;
type Serial<T> = Marked<PgColumnBuilder<T>, "notNull" | "hasDefault">;
type Texts = readonly string[];

// The column types; wit writes them from its vocabulary.
//#columns

export declare function customType<T extends { data: unknown; driverData?: unknown; config?: Record<string, any>; configRequired?: boolean; notNull?: boolean; default?: boolean }>(definition: {
  dataType: (config: T["config"] | (T["configRequired"] extends true ? never : undefined)) => string;
  toDriver?: (value: T["data"]) => any;
  fromDriver?: (value: any) => T["data"];
}): CustomColumn<T>;
type CustomBuilder<T extends { data: unknown }> = PgColumnBuilder<T["data"]> & { readonly _: (T extends { notNull: true } ? { readonly notNull: true } : {}) & (T extends { default: true } ? { readonly hasDefault: true } : {}) };
interface CustomColumn<T extends { data: unknown; config?: Record<string, any>; configRequired?: boolean }> {
  (...config: T["configRequired"] extends true ? [config: NonNullable<T["config"]>] : [config?: T["config"]]): CustomBuilder<T>;
  (name: string, ...config: T["configRequired"] extends true ? [config: NonNullable<T["config"]>] : [config?: T["config"]]): CustomBuilder<T>;
}

/** A column of a table. */
export interface PgColumn<B = any> extends Column<B> {
  readonly table: PgTable;
  readonly uniqueName: string | undefined;
  readonly uniqueType: string | undefined;
}
export declare const PgColumn: abstract new (...parameters: any[]) => PgColumn;
export type AnyPgColumn = PgColumn<any>;
/** A column in the extra configuration of its table. */
export interface ExtraConfigColumn<B = any> extends PgColumn<B> {
  asc(): IndexedColumn;
  desc(): IndexedColumn;
  nullsFirst(): IndexedColumn;
  nullsLast(): IndexedColumn;
  op(name: PgOperatorClass): IndexedColumn;
}
export interface IndexedColumn {
  readonly $indexed: true;
  asc(): IndexedColumn;
  desc(): IndexedColumn;
  nullsFirst(): IndexedColumn;
  nullsLast(): IndexedColumn;
  op(name: PgOperatorClass): IndexedColumn;
}
type PgOperatorClass = "text_pattern_ops" | "varchar_pattern_ops" | "jsonb_ops" | "jsonb_path_ops" | "inet_ops" | "gin_trgm_ops" | "gist_trgm_ops" | "vector_l2_ops" | "vector_ip_ops" | "vector_cosine_ops" | (string & {});

type Columns = Record<string, PgColumnBuilder<any>>;
export interface PgTable<C = any> extends Table<C> {
  readonly $inferSelect: SelectOf<C>;
  readonly $inferInsert: InsertOf<C>;
}
export declare const PgTable: abstract new (...parameters: any[]) => PgTable;
export type AnyPgTable = PgTable<any>;
export type PgTableWithColumns<C = any> = PgTable<C> & { readonly [K in keyof C]: PgColumn<C[K]> } & { enableRLS(): Omit<PgTableWithColumns<C>, "enableRLS"> };
export type BuildExtraConfigColumns<C> = { [K in keyof C]: ExtraConfigColumn<C[K]> };
export type PgTableExtraConfigValue = IndexBuilder | PrimaryKeyBuilder | ForeignKeyBuilder | CheckBuilder | UniqueOnConstraintBuilder | PgPolicy;
export type PgTableExtraConfig = Record<string, PgTableExtraConfigValue>;
export interface PgTableFn {
  <TName extends string, C extends Columns>(
    name: TName,
    columns: C | ((columnTypes: PgColumnsBuilders) => C),
    extraConfig?: (self: BuildExtraConfigColumns<C>) => PgTableExtraConfig | PgTableExtraConfigValue[],
  ): PgTableWithColumns<C>;
  /** A table with row level security. */
  withRLS<TName extends string, C extends Columns>(
    name: TName,
    columns: C | ((columnTypes: PgColumnsBuilders) => C),
    extraConfig?: (self: BuildExtraConfigColumns<C>) => PgTableExtraConfig | PgTableExtraConfigValue[],
  ): PgTableWithColumns<C>;
}
export declare const pgTable: PgTableFn;
export declare function pgTableCreator(name: (name: string) => string): PgTableFn;
interface Cased {
  table: PgTableFn;
  view: PgViewFn;
  materializedView: PgMaterializedViewFn;
  schema(name: string): PgSchema;
}
export declare const snakeCase: Cased;
export declare const camelCase: Cased;

export interface PgEnumColumn<V> extends PgColumnBuilder<V> {}
export interface PgEnum<V extends Texts = Texts> {
  (): PgEnumColumn<V[number]>;
  (name: string): PgEnumColumn<V[number]>;
  readonly enumName: string;
  readonly enumValues: V;
  readonly schema: string | undefined;
}
export interface PgEnumObject<E extends object> {
  (): PgEnumColumn<E[keyof E]>;
  (name: string): PgEnumColumn<E[keyof E]>;
  readonly enumName: string;
  readonly enumValues: E[keyof E][];
  readonly schema: string | undefined;
}
interface PgEnumFn {
  <U extends string, T extends Readonly<[U, ...U[]]>>(name: string, values: T | Writable<T>): PgEnum<Writable<T>>;
  <E extends Record<string, string>>(name: string, values: E): PgEnumObject<E>;
}
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
export declare const pgEnum: PgEnumFn;

export interface PgSchema {
  readonly schemaName: string;
  table: PgTableFn;
  view: PgViewFn;
  materializedView: PgMaterializedViewFn;
  enum: PgEnumFn;
  sequence(name: string, options?: PgSequenceOptions): PgSequence;
}
export declare const PgSchema: abstract new (...parameters: any[]) => PgSchema;
export declare function pgSchema(name: string): PgSchema;

export interface PgSequenceOptions {
  increment?: number | string;
  minValue?: number | string;
  maxValue?: number | string;
  startWith?: number | string;
  cache?: number | string;
  cycle?: boolean;
}
export interface PgSequence {
  readonly seqName: string | undefined;
  readonly seqOptions: PgSequenceOptions | undefined;
  readonly schema: string | undefined;
}
export declare const PgSequence: abstract new (...parameters: any[]) => PgSequence;
export declare function pgSequence(name: string, options?: PgSequenceOptions): PgSequence;

export interface PgRole {
  readonly name: string;
  existing(): this;
}
export declare const PgRole: abstract new (...parameters: any[]) => PgRole;
export declare function pgRole(name: string, config?: { createDb?: boolean; createRole?: boolean; inherit?: boolean }): PgRole;
export type PgPolicyToOption = "public" | "current_role" | "current_user" | "session_user" | (string & {}) | PgPolicyToOption[] | PgRole;
export interface PgPolicyConfig {
  as?: "permissive" | "restrictive";
  for?: "all" | "select" | "insert" | "update" | "delete";
  to?: PgPolicyToOption;
  using?: SQL;
  withCheck?: SQL;
}
export interface PgPolicy {
  readonly name: string;
  link(table: PgTable): this;
}
export declare const PgPolicy: abstract new (...parameters: any[]) => PgPolicy;
export declare function pgPolicy(name: string, config?: PgPolicyConfig): PgPolicy;

export type UpdateDeleteAction = "cascade" | "restrict" | "no action" | "set null" | "set default";
type Indexed = PgColumn | IndexedColumn | SQL;
export type PgIndexMethod = "btree" | "hash" | "gist" | "spgist" | "gin" | "brin" | "hnsw" | "ivfflat" | (string & {});
export interface IndexBuilderOn {
  on(...columns: [Indexed, ...Indexed[]]): IndexBuilder;
  onOnly(...columns: [Indexed, ...Indexed[]]): IndexBuilder;
  using(method: PgIndexMethod, ...columns: [Indexed, ...Indexed[]]): IndexBuilder;
}
export interface IndexBuilder {
  readonly $index: true;
  concurrently(): this;
  with(parameters: Record<string, any>): this;
  where(condition: SQL): this;
}
export declare function index(name?: string): IndexBuilderOn;
export declare function uniqueIndex(name?: string): IndexBuilderOn;
export interface UniqueOnConstraintBuilder {
  readonly $unique: true;
  nullsNotDistinct(): this;
}
export declare function unique(name?: string): { on(...columns: [PgColumn, ...PgColumn[]]): UniqueOnConstraintBuilder };
export interface CheckBuilder {
  readonly $check: true;
}
export declare function check(name: string, condition: SQL): CheckBuilder;
export interface PrimaryKeyBuilder {
  readonly $primaryKey: true;
}
export declare function primaryKey(config: { name?: string; columns: [PgColumn, ...PgColumn[]] }): PrimaryKeyBuilder;
export declare function primaryKey(...columns: PgColumn[]): PrimaryKeyBuilder;
export interface ForeignKeyBuilder {
  readonly $foreignKey: true;
  onDelete(action: UpdateDeleteAction): this;
  onUpdate(action: UpdateDeleteAction): this;
}
export declare function foreignKey<const F extends readonly [PgColumn, ...PgColumn[]]>(config: { name?: string; columns: F; foreignColumns: { [K in keyof F]: PgColumn } }): ForeignKeyBuilder;

type Source = PgTable | PgView | PgMaterializedView | Subquery | SQLWrapper<any>;
type Selection = Record<string, any>;
type FieldsOf<S> = S extends Table<infer C> ? Fields<C> : S extends View<infer F> ? F : S extends Subquery<infer F> ? F : any;
export type Subquery<F = any> = SQLWrapper<any> & { readonly $subquery: F } & F;
export type WithSubquery<F = any> = Subquery<F>;
interface SelectFrom<F> {
  from<S extends Source>(source: S): Query<F extends undefined ? FieldsOf<S> : F>;
}
type Term<F> = SQLWrapper<any> | ((fields: F) => SQLWrapper<any> | undefined) | undefined;
type Terms<F> = SQLWrapper<any>[] | [(fields: F) => SQLWrapper<any> | SQLWrapper<any>[]];
type Joined<F> = Query<any>;
export interface Query<F> extends SQLWrapper<any> {
  readonly $fields: F;
  leftJoin(source: Source, on: Term<any>): Joined<F>;
  rightJoin(source: Source, on: Term<any>): Joined<F>;
  innerJoin(source: Source, on: Term<any>): Joined<F>;
  fullJoin(source: Source, on: Term<any>): Joined<F>;
  crossJoin(source: Source): Joined<F>;
  leftJoinLateral(source: Source, on: Term<any>): Joined<F>;
  innerJoinLateral(source: Source, on: Term<any>): Joined<F>;
  crossJoinLateral(source: Source): Joined<F>;
  where(condition: Term<F>): Query<F>;
  having(condition: Term<F>): Query<F>;
  groupBy(...terms: Terms<F>): Query<F>;
  orderBy(...terms: Terms<F>): Query<F>;
  limit(count: number | SQLWrapper<any>): Query<F>;
  offset(count: number | SQLWrapper<any>): Query<F>;
  union(other: Query<any> | ((operations: any) => Query<any>)): Query<F>;
  unionAll(other: Query<any> | ((operations: any) => Query<any>)): Query<F>;
  intersect(other: Query<any> | ((operations: any) => Query<any>)): Query<F>;
  intersectAll(other: Query<any> | ((operations: any) => Query<any>)): Query<F>;
  except(other: Query<any> | ((operations: any) => Query<any>)): Query<F>;
  exceptAll(other: Query<any> | ((operations: any) => Query<any>)): Query<F>;
  $dynamic(): Query<F>;
  as(alias: string): Subquery<F>;
}
interface Select {
  (): SelectFrom<undefined>;
  <F extends Selection>(fields: F): SelectFrom<F>;
}
export interface QueryBuilder {
  $with(alias: string): { as<F>(query: Query<F> | ((builder: QueryBuilder) => Query<F>)): WithSubquery<F> };
  with(...queries: WithSubquery[]): { select: Select; selectDistinct: Select; selectDistinctOn: QueryBuilder["selectDistinctOn"] };
  select: Select;
  selectDistinct: Select;
  selectDistinctOn(on: SQLWrapper<any>[]): SelectFrom<undefined>;
  selectDistinctOn<F extends Selection>(on: SQLWrapper<any>[], fields: F): SelectFrom<F>;
}
export declare const QueryBuilder: new () => QueryBuilder;
interface SetOperation {
  <F>(first: Query<F>, second: Query<any>, ...more: Query<any>[]): Query<F>;
}
export declare const union: SetOperation;
export declare const unionAll: SetOperation;
export declare const intersect: SetOperation;
export declare const intersectAll: SetOperation;
export declare const except: SetOperation;
export declare const exceptAll: SetOperation;
export declare function alias<T extends PgTable | PgView | PgMaterializedView>(source: T, alias: string): T;

export interface PgView<F = any> extends View<F> {
  readonly $view: "view";
}
export declare const PgView: abstract new (...parameters: any[]) => PgView;
export interface PgMaterializedView<F = any> extends View<F> {
  readonly $view: "materialized";
}
export declare const PgMaterializedView: abstract new (...parameters: any[]) => PgMaterializedView;
export type PgViewWithSelection<F = any> = PgView<F> & F;
export type PgMaterializedViewWithSelection<F = any> = PgMaterializedView<F> & F;
export interface ViewWithConfig {
  checkOption?: "local" | "cascaded";
  securityBarrier?: boolean;
  securityInvoker?: boolean;
}
export interface PgMaterializedViewWithConfig {
  fillfactor?: number;
  toastTupleTarget?: number;
  parallelWorkers?: number;
  autovacuumEnabled?: boolean;
  [parameter: string]: unknown;
}
interface ViewBuilder {
  with(config: ViewWithConfig): this;
  as<F>(query: Query<F> | ((builder: QueryBuilder) => Query<F>)): PgViewWithSelection<F>;
}
interface ManualViewBuilder<C> {
  with(config: ViewWithConfig): this;
  existing(): PgViewWithSelection<Fields<C>>;
  as(query: SQL): PgViewWithSelection<Fields<C>>;
}
export interface PgViewFn {
  (name: string): ViewBuilder;
  <C extends Columns>(name: string, columns: C | ((columnTypes: PgColumnsBuilders) => C)): ManualViewBuilder<C>;
}
interface MaterializedViewBuilder {
  using(method: string): this;
  with(config: PgMaterializedViewWithConfig): this;
  tablespace(name: string): this;
  withNoData(): this;
  as<F>(query: Query<F> | ((builder: QueryBuilder) => Query<F>)): PgMaterializedViewWithSelection<F>;
}
interface ManualMaterializedViewBuilder<C> {
  using(method: string): this;
  with(config: PgMaterializedViewWithConfig): this;
  tablespace(name: string): this;
  withNoData(): this;
  existing(): PgMaterializedViewWithSelection<Fields<C>>;
  as(query: SQL): PgMaterializedViewWithSelection<Fields<C>>;
}
export interface PgMaterializedViewFn {
  (name: string): MaterializedViewBuilder;
  <C extends Columns>(name: string, columns: C | ((columnTypes: PgColumnsBuilders) => C)): ManualMaterializedViewBuilder<C>;
}
export declare const pgView: PgViewFn;
export declare const pgMaterializedView: PgMaterializedViewFn;

export declare function getTableConfig(table: PgTable): { name: string; schema: string | undefined; columns: PgColumn[]; indexes: any[]; foreignKeys: any[]; checks: any[]; primaryKeys: any[]; uniqueConstraints: any[]; policies: any[]; enableRLS: boolean };
export declare function isPgEnum(value: unknown): value is PgEnum;
export declare function isPgSchema(value: unknown): value is PgSchema;
export declare function isPgSequence(value: unknown): value is PgSequence;
export declare function isPgView(value: unknown): value is PgView;
export declare function isPgMaterializedView(value: unknown): value is PgMaterializedView;
export declare function uniqueKeyName(table: PgTable, columns: string[]): string;
export declare function makePgArray(values: any[]): string;
export declare function pgTableWithSchema<C extends Columns>(name: string, columns: C, extraConfig: ((self: BuildExtraConfigColumns<C>) => PgTableExtraConfig | PgTableExtraConfigValue[]) | undefined, schema: string | undefined): PgTableWithColumns<C>;
export declare function pgEnumWithSchema<U extends string, T extends Readonly<[U, ...U[]]>>(name: string, values: T | Writable<T>, schema?: string): PgEnum<Writable<T>>;
export declare function pgEnumObjectWithSchema<E extends Record<string, string>>(name: string, values: E, schema?: string): PgEnumObject<E>;
export declare function pgSequenceWithSchema(name: string, options: PgSequenceOptions, schema?: string): PgSequence;
export declare function pgViewWithSchema(name: string, selection: undefined, schema: string | undefined): ViewBuilder;
export declare function pgViewWithSchema<C extends Columns>(name: string, selection: C | undefined, schema: string | undefined): ManualViewBuilder<C>;
export declare function pgMaterializedViewWithSchema(name: string, selection: undefined, schema: string | undefined): MaterializedViewBuilder;
export declare function pgMaterializedViewWithSchema<C extends Columns>(name: string, selection: C | undefined, schema: string | undefined): ManualMaterializedViewBuilder<C>;
