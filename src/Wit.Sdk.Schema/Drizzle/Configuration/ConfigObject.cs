using System.Globalization;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Configuration;

/// <summary>The members of the object that a config exports.</summary>
internal sealed class ConfigObject(DiagnosticBag diagnostics, Origin start, EnvironmentValue variables)
{
    /// <summary>The members that are read.</summary>
    public static IReadOnlyList<string> Members { get; } = ["schema", "out", "dialect", "casing", "dbCredentials", "migrations"];

    /// <summary>Reads a member of the exported object and adds it to what is known already.</summary>
    public Config Read(Value? value, string member, Config known)
    {
        if (value is not ObjectValue config)
        {
            Report(value, start, DiagnosticCatalogue.ConfigWithoutObject);
            return known;
        }

        if (member is "schema" or "out" && config.HasUnknownKeys is { } unknown && config.GetProperty(member) is null)
            Report(unknown, start, DiagnosticCatalogue.ConfigValue, member);
        return member switch
        {
            "schema" => known with { Schema = ReadPaths(config, member) },
            "out" => known with { Out = ReadText(config, member) },
            "dialect" => known with { Dialect = ReadText(config, member) },
            "casing" => known with
            {
                Casing = ReadText(config, member) switch { "snake_case" => NameCasing.SnakeCase, "camelCase" => NameCasing.CamelCase, _ => null },
            },
            "dbCredentials" => ReadCredentials(config.GetProperty(member)) is var (url, problem) ? known with { Url = url, UrlProblem = problem } : known,
            _ => ReadMigrations(config, known),
        };
    }

    private Config ReadMigrations(ObjectValue config, Config known)
    {
        var value = config.GetProperty("migrations");
        if (value is UnknownValue)
            Report(value, OriginOf(config, "migrations"), DiagnosticCatalogue.ConfigValue, "migrations");
        return value is not ObjectValue migrations ? known : known with
        {
            MigrationsTable = ReadText(migrations, "table"),
            MigrationsSchema = ReadText(migrations, "schema"),
            MigrationsPrefix = ReadText(migrations, "prefix"),
        };
    }

    private EquatableArray<string> ReadPaths(ObjectValue config, string name)
    {
        if (config.GetProperty(name) is not ArrayValue paths)
            return ReadText(config, name) is { } path ? new[] { path } : EquatableArray<string>.Empty;
        if (paths.Items.FirstOrDefault(item => item is not StringValue) is { } other)
            Report(other, OriginOf(config, name), DiagnosticCatalogue.ConfigValue, name);
        return paths.Items.OfType<StringValue>().Select(item => item.Value).ToEquatableArray();
    }

    private string? ReadText(ObjectValue config, string name)
    {
        switch (config.GetProperty(name))
        {
            case null or UndefinedValue or NullValue:
                return null;
            case StringValue text:
                return text.Value;
            case var value:
                Report(value, OriginOf(config, name), DiagnosticCatalogue.ConfigValue, name);
                return null;
        }
    }

    private (string? Url, string? Problem) ReadCredentials(Value? value)
    {
        if (value is null or UndefinedValue or NullValue)
            return (null, null);
        if (value is ObjectValue credentials)
        {
            var url = credentials.Find("url") is { } given ? Text(given.Value) : UrlOfParts(credentials);
            // JavaScript writes the word "undefined" where a template has a variable that is not set.
            if (!string.IsNullOrWhiteSpace(url) && (variables.Missing.Count == 0 || !url!.Contains("undefined")))
                return (url, null);
        }

        return (null, variables.Missing.Count == 0
            ? "The config's dbCredentials can't be known without running it" + (Reason(value) is { } reason ? ": " + reason : string.Empty) + "."
            : "The config's dbCredentials need " + string.Join(" and ", variables.Missing.Distinct().Select(name => "'" + name + "'"))
                + " of the environment, which is not set.");
    }

    /// <summary>Why the credentials, or the first of their parts, are unknown.</summary>
    private static string? Reason(Value value) => value switch
    {
        UnknownValue unknown => unknown.Cause.Message,
        ObjectValue parts => parts.Properties.Select(part => part.Value).OfType<UnknownValue>().FirstOrDefault()?.Cause.Message,
        _ => null,
    };

    private static string? UrlOfParts(ObjectValue credentials)
    {
        string? Part(string name) => Text(credentials.GetProperty(name));
        if (Part("host") is not { } host || Part("database") is not { } database)
            return null;
        var user = Part("user") is { } name ? Uri.EscapeDataString(name) : string.Empty;
        var password = Part("password") is { } secret ? ":" + Uri.EscapeDataString(secret) : string.Empty;
        var port = Part("port") is { } number ? ":" + number : string.Empty;
        var address = Uri.EscapeDataString(host) + port + "/" + Uri.EscapeDataString(database);
        return "postgres://" + (user + password is { Length: > 0 } login ? login + "@" : string.Empty) + address + Ssl(credentials.GetProperty("ssl"));
    }

    private static string Ssl(Value? ssl) => ssl switch
    {
        BooleanValue { Value: false } => "?sslmode=disable",
        BooleanValue or ObjectValue => "?sslmode=require",
        StringValue mode => "?sslmode=" + mode.Value,
        _ => string.Empty,
    };

    private static string? Text(Value? value) => value switch
    {
        StringValue text => text.Value,
        NumberValue number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private Origin OriginOf(ObjectValue config, string name) => config.Find(name)?.KeyOrigin ?? start;

    private void Report(Value? value, Origin origin, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        // An error that was already reported has a better location.
        if (value is UnknownValue { Cause: var cause } && ReferenceEquals(cause, Cause.Told))
            return;
        var place = value is UnknownValue unknown && unknown.Cause.Origin.Source is { } source && !ProvidedModules.IsProvided(source.Path) ? unknown.Cause.Origin : origin;
        diagnostics.Report(place.Source, place.Span, descriptor, arguments);
    }
}
