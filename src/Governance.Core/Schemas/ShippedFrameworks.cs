using Governance.Core.Json;

namespace Governance.Core.Schemas;

/// <summary>The policy frameworks that travel with the library; references to their ids always resolve.</summary>
public static class ShippedFrameworks
{
    private const string Folder = "schemas/frameworks/";
    private static readonly Lazy<IReadOnlyList<PolicyFramework>> Loaded = new(() =>
        [.. EmbeddedFiles.Names(Folder).Select(n => (PolicyFramework)RecordJson.Read(EmbeddedFiles.Read(Folder + n + ".json")))]);

    private static readonly Lazy<HashSet<string>> LoadedIds = new(() => [.. EmbeddedFiles.Names(Folder).SelectMany(n => ShippedIds.In(EmbeddedFiles.Read(Folder + n + ".json")))]);

    /// <summary>The frameworks, in ordinal order of their file names.</summary>
    public static IReadOnlyList<PolicyFramework> All => Loaded.Value;

    /// <summary>Ids of the frameworks, their versions and their objectives.</summary>
    public static IReadOnlySet<string> Ids => LoadedIds.Value;
}
