using System.Text.Json;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Core.Cli;

/// <summary>
/// Keeps descriptions of tables that are there already. Their names are fixed, so a conversion would replace what somebody
/// wrote of other files of the folder.
/// </summary>
internal static class DescribedFolder
{
    private const string Package = "datapackage.json";
    private const string Metadata = "csv-metadata.json";

    /// <summary>More than a description by hand has; what is larger is not opened, and stays.</summary>
    private const long Largest = 16 * 1024 * 1024;

    /// <summary>Refuses to replace a description that is of other files than those of the output.</summary>
    /// <param name="further">A file that is to be written beside the output.</param>
    /// <param name="output">The output, after which all tables of the conversion are named.</param>
    /// <param name="texts">The tool's sentences.</param>
    public static void Refuse(string further, string output, ToolTexts texts)
    {
        var name = Path.GetFileName(further);
        if (name is (Package or Metadata) && File.Exists(further) && !IsOf(output, further, name))
            throw new UsageException(texts.Format("described-folder", new DiagnosticArgument("file", Path.Combine(Path.GetDirectoryName(output)!, name))));
    }

    private static bool IsOf(string output, string path, string name)
    {
        if (new FileInfo(path).Length > Largest)
            return false;
        try
        {
            using var description = JsonDocument.Parse(File.ReadAllBytes(path));
            var (list, file) = name == Package ? ("resources", "path") : ("tables", "url");
            return description.RootElement.ValueKind == JsonValueKind.Object
                && description.RootElement.TryGetProperty(list, out var tables) && tables.ValueKind == JsonValueKind.Array && tables.GetArrayLength() > 0
                && tables.EnumerateArray().All(t => t.ValueKind == JsonValueKind.Object && t.TryGetProperty(file, out var of) && of.ValueKind == JsonValueKind.String && IsNamedAfter(output, Uri.UnescapeDataString(of.GetString()!)));
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Whatever it is, be it half a character in a path, it is none of ours.
            return false;
        }
    }

    /// <summary>Whether a table is the output, or one of a kind of record beside it: <c>gao.csv</c>, <c>gao-incident.csv</c>.</summary>
    private static bool IsNamedAfter(string output, string table)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(output), Path.GetExtension(output));
        return table == stem + ending || PublishedFiles.Schemas.Any(kind => table == $"{stem}-{kind}{ending}");
    }
}
