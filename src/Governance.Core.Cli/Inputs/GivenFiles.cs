using Governance.Core.Formats;

namespace Governance.Core.Cli.Inputs;

/// <summary>
/// The files of a command, as formats see them that read one beside another. Made once for a run, so that what a format has learnt
/// of the list holds for all of it.
/// </summary>
internal sealed class GivenFiles
{
    private readonly Dictionary<string, List<SiblingFile>> _byFolder = new(StringComparer.Ordinal);

    /// <param name="files">The inputs of the run, in their order.</param>
    public GivenFiles(IEnumerable<InputFile> files)
    {
        var all = new List<SiblingFile>();
        foreach (var file in files)
        {
            var sibling = new SiblingFile(file.Name, token => FormatSource.OpenAsync(file.Name, InputReader.Open(file), null, token));

            // Standard input and a pipe, which has no length, give what they hold once: it is for their own turn. An empty file that is named
            // cannot be told from a pipe; what a folder has without a byte in it is never opened, and holds nothing.
            var isKept = file.IsEmpty || (file.Path is not null && new FileInfo(file.Path) is { Exists: true, Length: > 0 });
            all.Add(isKept ? sibling : new SiblingFile(file.Name, _ => throw new IOException()));
            if (file.Path is null)
                continue;
            if (!_byFolder.TryGetValue(FolderOf(file.Path), out var folder))
                _byFolder.Add(FolderOf(file.Path), folder = []);
            folder.Add(sibling);
        }

        All = all;
    }

    /// <summary>All, in the order of the run; one that can be read but once cannot be opened.</summary>
    public IReadOnlyList<SiblingFile> All { get; }

    /// <summary>Those of the folder of a file, itself among them; none for standard input.</summary>
    public IReadOnlyList<SiblingFile> Beside(InputFile file) => file.Path is null ? [] : _byFolder.GetValueOrDefault(FolderOf(file.Path)) ?? [];

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
}
