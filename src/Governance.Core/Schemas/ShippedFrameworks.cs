using System.Text.Json;
using Governance.Core.Json;

namespace Governance.Core.Schemas;

/// <summary>The policy frameworks that travel with the library; references to their ids always resolve.</summary>
public static class ShippedFrameworks
{
    private const string Folder = "schemas/frameworks/";
    private static readonly Lazy<IReadOnlyList<PolicyFramework>> Loaded = new(() =>
        [.. EmbeddedFiles.Names(Folder).Select(n => (PolicyFramework)RecordJson.Read(EmbeddedFiles.Read(Folder + n + ".json")))]);

    private static readonly Lazy<HashSet<string>> LoadedIds = new(() => [.. EmbeddedFiles.Names(Folder).SelectMany(n => IdsOf(EmbeddedFiles.Read(Folder + n + ".json")))]);

    /// <summary>The frameworks, in ordinal order of their file names.</summary>
    public static IReadOnlyList<PolicyFramework> All => Loaded.Value;

    /// <summary>Ids of the frameworks, their versions and their objectives.</summary>
    public static IReadOnlySet<string> Ids => LoadedIds.Value;

    /// <summary>Every member named id; found without typed reading, which would cost each start of the tool its set-up.</summary>
    private static List<string> IdsOf(byte[] file)
    {
        var ids = new List<string>();
        var reader = new Utf8JsonReader(file);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8) && reader.Read())
                ids.Add(reader.GetString()!);
        }

        return ids;
    }
}
