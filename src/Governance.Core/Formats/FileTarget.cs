namespace Governance.Core.Formats;

/// <summary>
/// Writes to files under temporary names beside their targets and renames them at the end, so that a half-written file is
/// never seen under the name that was asked for.
/// </summary>
/// <param name="path">Path of the main output; further files go beside it.</param>
public sealed class FileTarget(string path) : FormatTarget
{
    private readonly List<(string Temporary, string Final)> _files = [];

    /// <inheritdoc/>
    public override string? Name => Path.GetFileName(path);

    /// <inheritdoc/>
    public override Stream CreateMain() => Open(Path.GetFullPath(path));

    /// <inheritdoc/>
    public override void Commit()
    {
        foreach (var (temporary, final) in _files)
            File.Move(temporary, final, overwrite: true);
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
        => Open(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name));

    private FileStream Open(string final)
    {
        final = (File.Exists(final) ? File.ResolveLinkTarget(final, returnFinalTarget: true)?.FullName : null) ?? final;
        if (IsDevice(final))
            return new FileStream(final, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);

        // A name nobody else has: a file or link that is already there is neither destroyed nor followed.
        var temporary = $"{final}.{Path.GetRandomFileName()}.part";
        _files.Add((temporary, final));
        return new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024);
    }

    /// <summary>A device has no content to protect and must not be replaced by a file.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
