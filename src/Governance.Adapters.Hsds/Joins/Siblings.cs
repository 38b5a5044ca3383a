using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>The other tables of the folder of an input.</summary>
internal static class Siblings
{
    private static readonly string[] Endings = [".csv", ".tsv", ".txt"];

    /// <summary>The files that have the name of a table.</summary>
    public static IEnumerable<SiblingFile> Of(FormatSource source)
        => source.Siblings.Where(s => s.Name != source.Name && Endings.Contains(Path.GetExtension(s.Name), StringComparer.OrdinalIgnoreCase) && HsdsTables.Find(s.Name) is not null);

    /// <summary>Whether one of them makes records.</summary>
    public static bool HasMain(FormatSource source) => Of(source).Any(s => HsdsTables.Find(s.Name)!.IsMain);
}
