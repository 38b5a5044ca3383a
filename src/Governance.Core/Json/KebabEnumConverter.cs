using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Core.Json;

/// <summary>Writes the members of an enum in kebab-case and reads them back; numbers are refused.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class KebabEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
