using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>The other tables of the folder of an input. A folder is joined by the names of its files: only so does each know what the others take.</summary>
internal static class Siblings
{
    private static readonly string[] Endings = [".csv", ".tsv", ".txt"];

    /// <summary>Whether a file has the name of a table.</summary>
    public static bool IsTable(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && HsdsTables.Find(name) is not null;

    /// <summary>The files that have the name of a table, where the input has one itself.</summary>
    public static IEnumerable<SiblingFile> Of(FormatSource source)
        => IsTable(source.Name) ? source.Siblings.Where(s => s.Name != source.Name && IsTable(s.Name)) : [];

    /// <summary>Those that make records.</summary>
    public static IEnumerable<SiblingFile> Mains(FormatSource source) => Of(source).Where(s => HsdsTables.Find(s.Name)!.IsMain);
}
