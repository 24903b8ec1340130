namespace Wit.Sdk.Schema.Sql.Online;

/// <summary>Whether an expression may return another value for each row.</summary>
internal static class Volatility
{
    // The functions in defaults that return one value per statement, and the words before a bracket that are not functions.
    private static readonly HashSet<string> Constant = new(StringComparer.OrdinalIgnoreCase)
    {
        "now", "transaction_timestamp", "statement_timestamp", "current_timestamp", "localtimestamp", "current_time", "localtime", "timezone", "to_timestamp", "date_trunc",
        "date_part", "extract", "make_interval", "make_date", "make_timestamp", "make_timestamptz", "age", "to_char", "to_date", "to_number", "current_user", "current_setting",
        "current_database", "current_schema", "coalesce", "nullif", "greatest", "least", "lower", "upper", "concat", "concat_ws", "md5", "encode", "decode", "abs", "round",
        "floor", "ceil", "trunc", "array", "row", "cast", "jsonb_build_object", "jsonb_build_array", "json_build_object", "json_build_array", "to_json", "to_jsonb", "format",
        "in", "and", "or", "not", "values", "numeric", "decimal", "varchar", "char", "character", "timestamp", "timestamptz", "time", "interval", "bit", "vector", "point",
    };

    /// <summary>Whether it calls a function that is not known to return one value per statement. One too many costs an update, no more.</summary>
    public static bool MayDiffer(string sql)
    {
        for (var open = sql.IndexOf('('); open >= 0; open = sql.IndexOf('(', open + 1))
        {
            var end = open;
            while (end > 0 && sql[end - 1] == ' ')
                end--;
            var start = end;
            while (start > 0 && (char.IsLetterOrDigit(sql[start - 1]) || sql[start - 1] is '_' or '"'))
                start--;
            if (end > start && !Constant.Contains(sql.Substring(start, end - start)))
                return true;
        }

        return false;
    }
}
