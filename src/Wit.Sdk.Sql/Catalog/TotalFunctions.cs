namespace Wit.Sdk.Sql.Catalog;

/// <summary>
/// The functions that never return NULL for arguments that are not NULL, of those that <c>tests/oracle/catalog/totals.mjs</c> can't try: they take NULL as a value, have effects, or give other answers each time.
/// All others are recorded in the catalog.
/// </summary>
internal static class TotalFunctions
{
    private static readonly HashSet<string> s_names = new(Lists.SelectMany(list => list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);

    private static string[] Lists =>
    [
        // They take NULL
        """
        array_append array_cat array_fill array_prepend array_remove array_replace concat concat_ws format json_build_array json_build_object jsonb_build_array jsonb_build_object num_nonnulls num_nulls overlaps
        pg_typeof quote_nullable string_to_array array_positions enum_first enum_last enum_range int4range int8range numrange daterange tsrange tstzrange
        """,
        // They have effects, or read a clock, a random number or the session
        """
        array_sample array_shuffle clock_timestamp current_database currval gen_random_bytes gen_random_uuid gen_salt get_current_ts_config lastval localtime localtimestamp nextval now pg_advisory_lock
        pg_advisory_unlock pg_advisory_xact_lock pg_backend_pid pg_current_xact_id pg_notify pg_sleep pg_try_advisory_lock pg_try_advisory_xact_lock pi random random_normal setval statement_timestamp timeofday
        transaction_timestamp txid_current uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 uuidv4 uuidv7 version pg_column_size
        """,
        // They need arguments that a pool does not have, or have other ones on older servers
        """
        digest hmac crypt query_to_xml table_to_xml json_strip_nulls jsonb_strip_nulls ts_rank ts_rank_cd normalize is_normalized
        """,
        // Sets of rows, of which each is a value
        """
        generate_series generate_subscripts json_array_elements json_object_keys jsonb_array_elements jsonb_object_keys jsonb_path_query
        """,
        // Without groups
        """
        count cume_dist dense_rank percent_rank rank row_number
        """,
    ];

    /// <summary>Whether a function never returns NULL for arguments that are not NULL.</summary>
    public static bool Contains(string name) => s_names.Contains(name);
}
