using Npgsql;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests.Poolers;

/// <summary>The ways to name a pooler, without one.</summary>
public sealed class PoolerSettingsTests
{
    [Theory]
    [InlineData("postgres://u@h/d?pgbouncer=true")]
    [InlineData("postgres://u@h/d?pgbouncer=TRUE")]
    [InlineData("postgres://u@h/d?pgbouncer=1")]
    [InlineData("postgres://u@h/d?pgbouncer=yes")]
    [InlineData("postgres://u@h/d?pgbouncer=on")]
    [InlineData("postgres://u@h/d?pgbouncer")]
    [InlineData("postgres://u@h/d?PgBouncer=true&connection_limit=3")]
    [InlineData("postgres://u@h/d?pgbouncer=false&pgbouncer=true")]
    [InlineData("postgres://u@h/d?pooler=transaction")]
    [InlineData("postgres://u@h/d?pgbouncer=true&Max%20Auto%20Prepare=0&No%20Reset%20On%20Close=false")]
    [InlineData("Host=h;PgBouncer=true")]
    [InlineData("Host=h;pgbouncer=1")]
    [InlineData("Host=h;Pooler=Transaction;Password='a;b'")]
    public async Task A_pooler_in_transaction_mode_that_is_named_never_prepares_and_never_resets(string connectionString)
    {
        await using var db = TrackerDb.Connect(connectionString);

        var parsed = new NpgsqlConnectionStringBuilder(db.DataSource.ConnectionString);
        Assert.Equal(0, parsed.MaxAutoPrepare);
        Assert.True(parsed.NoResetOnClose);
        Assert.False(parsed.Multiplexing);
        parsed = new NpgsqlConnectionStringBuilder(ConnectionStrings.Normalize(connectionString));
        Assert.Equal(0, parsed.MaxAutoPrepare);
        Assert.True(parsed.NoResetOnClose);
    }

    [Theory]
    [InlineData("postgres://u@h/d?pgbouncer=false")]
    [InlineData("postgres://u@h/d?pgbouncer=0")]
    [InlineData("Host=h;PgBouncer=False")]
    [InlineData("Host=h;Pooler=detect")]
    [InlineData("Host=h")]
    public async Task Without_a_pooler_helpers_prepare(string connectionString)
    {
        await using var db = TrackerDb.Connect(connectionString);

        var parsed = new NpgsqlConnectionStringBuilder(db.DataSource.ConnectionString);
        Assert.Equal(100, parsed.MaxAutoPrepare);
        Assert.False(parsed.NoResetOnClose);
    }

    [Fact]
    public async Task The_options_name_a_pooler_too()
    {
        await using var transaction = TrackerDb.Connect("Host=h", static options => options with { Pooler = PoolerKind.Transaction });
        await using var prepared = TrackerDb.Connect("postgres://u@h/d?pgbouncer=true", static options => options with { Pooler = PoolerKind.TransactionWithPreparedStatements });
        await using var session = TrackerDb.Connect("Host=h;Pooler=session");

        Assert.Equal(0, new NpgsqlConnectionStringBuilder(transaction.DataSource.ConnectionString).MaxAutoPrepare);
        var parsed = new NpgsqlConnectionStringBuilder(prepared.DataSource.ConnectionString);
        Assert.Equal(100, parsed.MaxAutoPrepare);
        Assert.True(parsed.NoResetOnClose);
        parsed = new NpgsqlConnectionStringBuilder(session.DataSource.ConnectionString);
        Assert.Equal(100, parsed.MaxAutoPrepare);
        Assert.False(parsed.NoResetOnClose);
    }

    [Theory]
    [InlineData("postgres://u@h/d?pgbouncer=true&Max%20Auto%20Prepare=50")]
    [InlineData("Host=h;PgBouncer=true;Max Auto Prepare=50")]
    [InlineData("Host=h;MaxAutoPrepare=1;Pooler=transaction")]
    [InlineData("Host=h;PgBouncer=true;Multiplexing=true")]
    [InlineData("Host=h;Pooler=prepared;Multiplexing=true")]
    public void Settings_that_contradict_the_pooler_are_refused(string connectionString)
    {
        Assert.Contains("pooler", Assert.Throws<ArgumentException>(() => TrackerDb.Connect(connectionString)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ConnectionStrings.Normalize(connectionString));
    }

    [Fact]
    public void Two_poolers_are_refused() => Assert.Throws<ArgumentException>(
        static () => TrackerDb.Connect("Host=h;Pooler=session", static options => options with { Pooler = PoolerKind.Transaction }));

    [Fact]
    public void The_last_word_on_the_data_source_cannot_prepare_behind_a_pooler() => Assert.Throws<ArgumentException>(static () => TrackerDb.Connect(
        "Host=h;PgBouncer=true", static options => options with { ConfigureDataSource = static builder => builder.ConnectionStringBuilder.MaxAutoPrepare = 10 }));

    [Theory]
    [InlineData("postgres://u:hunter2@h/d?pgbouncer=maybe", "'pgbouncer'")]
    [InlineData("Host=h;Password=hunter2;PgBouncer=maybe", "'pgbouncer'")]
    [InlineData("Host=h;Password=hunter2;Pooler=some", "'pooler'")]
    public void A_value_that_is_unknown_is_refused_by_the_name_of_its_setting(string connectionString, string name)
    {
        var exception = Assert.Throws<ArgumentException>(() => ConnectionStrings.Normalize(connectionString));
        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }
}
