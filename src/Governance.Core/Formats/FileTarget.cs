namespace Governance.Core.Formats;

/// <summary>
/// Writes to files under temporary names beside their targets and renames them at the end, so that a half-written file is
/// never seen under the name that was asked for.
/// </summary>
/// <param name="path">Path of the main output; further files go beside it.</param>
/// <param name="beside">Asked of the full path of each further file before it is made: it throws where that file must stay as it is. Absent means that none must.</param>
public sealed class FileTarget(string path, Action<string>? beside = null) : FormatTarget
{
    private readonly List<string> _names = [];
    private readonly List<(string Temporary, string Final)> _files = [];

    /// <summary>The file name; null for a device, beside which there are no files.</summary>
    public override string? Name => IsDevice(Path.GetFullPath(path)) ? null : Path.GetFileName(path);

    /// <inheritdoc/>
    public override Stream CreateMain() => Open(Path.GetFullPath(path));

    /// <summary>Full paths of the files that were committed, the main one first.</summary>
    public IReadOnlyList<string> Written => _names;

    /// <inheritdoc/>
    public override void Commit()
    {
        foreach (var (temporary, final) in _files)
        {
            File.Move(temporary, final, overwrite: true);
            _names.Add(final);
        }

        _files.Clear();
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        foreach (var (temporary, _) in _files)
            File.Delete(temporary);
        _files.Clear();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Stream CreateBeside(string name)
    {
        var further = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
        beside?.Invoke(further);
        return Open(further);
    }

    private FileStream Open(string final)
    {
        final = (File.Exists(final) ? File.ResolveLinkTarget(final, returnFinalTarget: true)?.FullName : null) ?? final;
        if (IsDevice(final))
            return new FileStream(final, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);

        // A name nobody else has: a file or link that is already there is neither destroyed nor followed.
        var temporary = $"{final}.{Path.GetRandomFileName()}.part";
        var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024);
        _files.Add((temporary, final));
        return file;
    }

    /// <summary>A device has no content to protect and must not be replaced by a file.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
