using System.Reflection;

namespace Governance.Core.Schemas;

/// <summary>The schemas, code lists and frameworks that travel inside the assembly.</summary>
internal static class EmbeddedFiles
{
    private static readonly Assembly Home = typeof(EmbeddedFiles).Assembly;

    public static Stream? Open(string path) => Home.GetManifestResourceStream(path);

    public static byte[] Read(string path)
    {
        using var stream = Open(path) ?? throw new InvalidOperationException($"The embedded file {path} is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Names below a folder, without the ending .json, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. Home.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder, StringComparison.Ordinal) && n.EndsWith(".json", StringComparison.Ordinal))
            .Select(n => n[folder.Length..^".json".Length])
            .Order(StringComparer.Ordinal)];
}
