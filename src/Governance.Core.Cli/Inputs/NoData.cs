using Governance.Core.Cli.Commands;
using Governance.Core.Cli.Reports;

namespace Governance.Core.Cli.Inputs;

/// <summary>
/// What lies in folders beside data and is none: what explains it or says how it is checked, reports of checks, what systems and programs keep for
/// themselves. That it was not checked is no finding.
/// </summary>
internal static class NoData
{
    private const string Described = "-metadata.json";

    /// <summary>Whether a folder or a file is a system's or a program's own: hidden ones, thumbnails, the locks of spreadsheets.</summary>
    /// <param name="name">Its name without the folders above it.</param>
    public static bool IsSystem(string name)
        => name is ['.', ..] or ['~', '$', ..] or "__MACOSX"
            || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase) || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file explains data, describes it, says how it is checked, or is a report of that. A pipe, which has no length, is not opened.</summary>
    /// <param name="path">The file.</param>
    public static bool IsBesideData(string path)
    {
        var name = Path.GetFileName(path);
        return name is FoundConfiguration.FileName or "datapackage.json" or "csv-metadata.json"
            || (Path.GetExtension(name).ToLowerInvariant() is ("" or ".md" or ".txt")
                && Path.GetFileNameWithoutExtension(name).ToLowerInvariant() is "readme" or "license" or "licence" or "lisezmoi" or "lisez-moi")
            || (name.EndsWith(Described, StringComparison.Ordinal) && File.Exists(path[..^Described.Length]))
            || (OwnReport.MayBe(path) && new FileInfo(path) is { Exists: true, Length: > 0 } && IsOfTool(path));
    }

    private static bool IsOfTool(string path)
    {
        Span<byte> head = stackalloc byte[OwnReport.HeadLength];
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // Taken for data: who reads it next says that it cannot be read.
            return false;
        }

        return TeamFile.IsOne(path, head) || OwnReport.IsOne(path, head);
    }
}
