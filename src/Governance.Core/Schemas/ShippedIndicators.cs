using System.Text.Json;
using Governance.Core.Json;

namespace Governance.Core.Schemas;

/// <summary>
/// The indicators whose published series the formats of partners carry, such as refugees by country of asylum: they travel
/// with the library, and references to their ids always resolve.
/// </summary>
public static class ShippedIndicators
{
    private const string Folder = "schemas/indicators/";
    private static readonly Lazy<IReadOnlyList<Indicator>> Loaded = new(() => [.. EmbeddedFiles.Names(Folder).SelectMany(Read)]);
    private static readonly Lazy<HashSet<string>> LoadedIds = new(() => [.. EmbeddedFiles.Names(Folder).SelectMany(n => ShippedIds.In(EmbeddedFiles.Read(Folder + n + ".json")))]);

    /// <summary>The indicators, in ordinal order of their files and as they stand there.</summary>
    public static IReadOnlyList<Indicator> All => Loaded.Value;

    /// <summary>Their ids.</summary>
    public static IReadOnlySet<string> Ids => LoadedIds.Value;

    private static IEnumerable<Indicator> Read(string name)
    {
        using var file = JsonDocument.Parse(EmbeddedFiles.Read(Folder + name + ".json"));
        return [.. file.RootElement.EnumerateArray().Select(i => (Indicator)RecordJson.Read(System.Text.Encoding.UTF8.GetBytes(i.GetRawText())))];
    }
}
