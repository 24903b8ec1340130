using System.Text.Json.Serialization;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.Tests.Json;

/// <summary>A context as an application has it: it names the types of its API, and not those of their columns.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(Thing))]
[JsonSerializable(typeof(NewThing))]
[JsonSerializable(typeof(ThingPatch))]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(NewAccount))]
[JsonSerializable(typeof(AccountPatch))]
[JsonSerializable(typeof(Ticket))]
[JsonSerializable(typeof(NewTicket))]
[JsonSerializable(typeof(Page<Account>))]
internal sealed partial class DeskJson : JsonSerializerContext;
