using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.Tests.Json;

/// <summary>Serializers that do not know <see cref="Optional{T}"/> read a value or throw; none leaves it out without an error.</summary>
public sealed class OtherSerializersTests
{
    private static readonly Account s_account = new() { Id = 1, Email = "a@x", PasswordHash = "SECRET", Pin = 4711, RecoveryCodes = ["SECRET"] };

    [Fact]
    public void Newtonsoft_reads_texts_and_refuses_what_it_would_lose()
    {
        Assert.Equal("x", JsonConvert.DeserializeObject<ThingPatch>("""{"Title":"x"}""")!.Title.Value);
        Assert.Equal(5, JsonConvert.DeserializeObject<ThingPatch>("""{"Count":5}""")!.Count.Value);
        Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject<ThingPatch>("""{"Settings":{"theme":"dark","fontSize":1}}"""));
        Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject<ThingPatch>("""{"Tags":["a"]}"""));
        Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject<ThingPatch>("""{"Title":null}"""));
        Assert.ThrowsAny<Exception>(() => JsonConvert.SerializeObject(new ThingPatch { Title = "x" }));
    }

    [Fact]
    public void Xml_refuses_patches()
    {
        using var writer = new StringWriter();
        Assert.ThrowsAny<Exception>(() => new XmlSerializer(typeof(Holder)).Serialize(writer, new Holder { Name = "x" }));
        using var text = new StringReader("<Holder><Name>x</Name></Holder>");
        using var reader = XmlReader.Create(text);
        Assert.ThrowsAny<Exception>(() => new XmlSerializer(typeof(Holder)).Deserialize(reader));
        using var stream = new MemoryStream();
        Assert.ThrowsAny<Exception>(() => new DataContractSerializer(typeof(Holder)).WriteObject(stream, new Holder { Name = "x" }));
    }

    [Fact]
    public void The_configuration_binder_sets_what_is_there()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Title"] = "x", ["Count"] = "5", ["At"] = "2026-01-02T03:04:05Z", ["State"] = "Closed" }).Build();

        var patch = configuration.Get<ThingPatch>()!;

        Assert.Equal(("x", 5, TicketState.Closed), (patch.Title.Value, patch.Count.Value, patch.State.Value));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), patch.At.Value);
        Assert.False(patch.Flag.IsSet);
    }

    [Fact]
    public void Other_serializers_leave_the_secrets_of_a_row_out()
    {
        using var xml = new StringWriter();
        new XmlSerializer(typeof(ApiKey)).Serialize(xml, new ApiKey { Id = 1, Owner = "a@x", Token = "SECRET" });
        using var contract = new MemoryStream();
        new DataContractSerializer(typeof(Account)).WriteObject(contract, s_account);

        foreach (var text in new[] { JsonConvert.SerializeObject(s_account), xml.ToString(), System.Text.Encoding.UTF8.GetString(contract.ToArray()) })
        {
            Assert.Contains("a@x", text, StringComparison.Ordinal);
            Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
            Assert.DoesNotContain("4711", text, StringComparison.Ordinal);
        }
    }

    public sealed class Holder
    {
        public Optional<string> Name { get; set; }
    }
}
