using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Reading of list items, generated at build.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ElementContext : JsonSerializerContext;
