using System.Text.Json.Serialization;

namespace Governance.Core.Json;

/// <summary>Typed reading and writing of records, generated at build so that nothing is found by reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    MaxDepth = 64,
    Converters = [typeof(ExactInt32Converter)])]
[JsonSerializable(typeof(Record))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
