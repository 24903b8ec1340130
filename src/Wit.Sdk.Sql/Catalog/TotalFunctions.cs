namespace Wit.Sdk.Sql.Catalog;

/// <summary>
/// The functions that never return NULL for arguments that are not NULL. PostgreSQL's catalog knows only the other direction (<c>strict</c>), so this is a list; what is not
/// listed may return NULL.
/// </summary>
internal static class TotalFunctions
{
    private static readonly HashSet<string> s_names = new(Lists.SelectMany(list => list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);

    private static string[] Lists =>
    [
        // Numbers
        """
        abs acos acosd acosh asin asind asinh atan atan2 atan2d atand atanh cbrt ceil ceiling cos cosd cosh cot cotd degrees div erf erfc exp factorial floor gamma gcd lcm
        lgamma ln log log10 mod pi pow power radians random round sign sin sind sinh sqrt tan tand tanh trunc width_bucket numeric_inc
        """,
        // Text
        """
        ascii bit_length btrim casefold char_length character_length chr concat concat_ws convert convert_from convert_to decode encode initcap left length lower lpad ltrim md5
        normalize octet_length overlay position quote_ident quote_literal quote_nullable regexp_count regexp_instr regexp_replace repeat replace reverse right rpad
        rtrim sha224 sha256 sha384 sha512 split_part starts_with string_to_array strpos substr to_bin to_hex to_oct translate unistr upper textlen format is_normalized
        regexp_like regexp_split_to_array get_bit get_byte set_bit set_byte bit_count crc32 crc32c
        """,
        // Dates and times
        """
        age clock_timestamp date_bin date_trunc isfinite justify_days justify_hours justify_interval localtime localtimestamp make_date make_interval
        make_time make_timestamp make_timestamptz now statement_timestamp timeofday timezone to_char to_date to_number to_timestamp transaction_timestamp overlaps
        """,
        // Arrays and ranges
        """
        array_append array_cat array_fill array_prepend array_remove array_replace array_shuffle array_sample array_sort array_reverse cardinality trim_array isempty lower_inc
        lower_inf upper_inc upper_inf range_merge
        """,
        // JSON
        """
        to_json to_jsonb array_to_json row_to_json json_build_array json_build_object jsonb_build_array jsonb_build_object json_object jsonb_object json_typeof jsonb_typeof
        json_array_length jsonb_array_length json_strip_nulls jsonb_strip_nulls jsonb_pretty jsonb_set jsonb_insert jsonb_path_exists_opr
        """,
        // Text search
        """
        array_to_tsvector get_current_ts_config length numnode phraseto_tsquery plainto_tsquery querytree setweight strip to_tsquery to_tsvector ts_delete ts_filter
        ts_headline ts_rank ts_rank_cd tsquery_phrase tsvector_to_array websearch_to_tsquery
        """,
        // Networks, geometry, identifiers, the session
        """
        abbrev broadcast family host hostmask masklen netmask network set_masklen text inet_same_family inet_merge area center diameter height isclosed isopen npoints radius
        width uuidv4 uuidv7 gen_random_uuid pg_typeof current_database current_schemas pg_backend_pid version txid_current pg_current_xact_id
        nextval currval lastval setval pg_sleep hashtext hashtextextended pg_advisory_lock pg_advisory_xact_lock pg_try_advisory_lock pg_try_advisory_xact_lock
        pg_advisory_unlock pg_notify num_nonnulls num_nulls pg_column_size pg_table_is_visible row_number rank dense_rank percent_rank cume_dist ntile count
        similarity word_similarity strict_word_similarity show_trgm unaccent crypt gen_salt digest hmac gen_random_bytes uuid_generate_v1 uuid_generate_v1mc uuid_generate_v3
        uuid_generate_v4 uuid_generate_v5 levenshtein soundex difference nlevel subpath generate_series generate_subscripts
        """,
    ];

    // Access to json, jsonb, hstore and ltree, paths that can't be answered, points of shapes that don't meet.
    private static readonly HashSet<string> s_partialOperators = new(StringComparer.Ordinal)
    {
        "->", "->>", "#>", "#>>", "@?", "@@", "##", "?@>", "?<@", "?~", "?@",
    };

    /// <summary>Whether a function never returns NULL for arguments that are not NULL.</summary>
    public static bool Contains(string name, IReadOnlyList<SqlType> arguments)
    {
        var first = arguments.Count > 0 ? arguments[0].WithoutDomains() : null;
        return name switch
        {
            // A range may be empty or without a bound; a pattern may not be found.
            "lower" or "upper" => first?.Kind == SqlTypeKind.Base,
            "substring" => arguments.Count > 1 && arguments[1].Name == "int4",
            _ => s_names.Contains(name),
        };
    }

    /// <summary>Whether an operator never returns NULL for operands that are not NULL.</summary>
    public static bool HasOperator(CatalogOperator op) => op.Symbol switch
    {
        "@@" => op.Right.Name is "tsvector" or "tsquery" or "text",
        "#" => op.Right.Category != 'G',
        _ => !s_partialOperators.Contains(op.Symbol),
    };
}
