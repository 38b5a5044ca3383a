using Governance.Core.Diagnostics;
using Governance.Core.Rules;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Governance.Core.Cli.Inputs;

/// <summary>Turns the paths of a command line into inputs: files, folders in ordinal order, globs, standard input.</summary>
internal static class InputFinder
{
    public const string StandardInput = "-";

    public static IEnumerable<InputFile> Find(IEnumerable<string> paths, Action<Diagnostic> report)
    {
        foreach (var path in paths)
        {
            if (path == StandardInput)
                yield return new InputFile(path, null, false);
            else if (File.Exists(path))
                yield return new InputFile(path, path, false);
            else if (Directory.Exists(path))
            {
                foreach (var file in Folder(path, report))
                    yield return file;
            }
            else
            {
                var found = path.AsSpan().ContainsAny('*', '?') ? Glob(path) : [];
                foreach (var file in found)
                    yield return new InputFile(file, file, false);
                if (found.Count == 0)
                    report(new Diagnostic(RunDescriptors.InputNotFound) { Origin = new Origin { Input = path } });
            }
        }
    }

    private static List<InputFile> Folder(string folder, Action<Diagnostic> report)
    {
        // Links are listed but not followed: nothing outside of the folder is read.
        var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
            IgnoreInaccessible = false,
        });
        var links = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Where(e => e.LinkTarget is not null);
        foreach (var link in links.Select(l => Below(folder, l.FullName)).Order(StringComparer.Ordinal))
            report(new Diagnostic(RunDescriptors.LinkNotFollowed) { Origin = new Origin { Input = link } });
        return entries.OfType<FileInfo>().Select(f => Below(folder, f.FullName)).Order(StringComparer.Ordinal)
            .Select(f => new InputFile(f, f, true)).ToList();
    }

    private static string Below(string folder, string file)
        => Path.Combine(folder, Path.GetRelativePath(folder, file)).Replace('\\', '/');

    private static List<string> Glob(string pattern)
    {
        var normal = pattern.Replace('\\', '/');
        var star = normal.AsSpan().IndexOfAny('*', '?');
        var cut = normal.LastIndexOf('/', star);
        var root = cut < 0 ? "." : cut == 0 ? "/" : normal[..cut];
        if (!Directory.Exists(root))
            return [];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(normal[(cut + 1)..]);
        return [.. matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root))).Files
            .Select(f => cut < 0 ? f.Path : $"{root.TrimEnd('/')}/{f.Path}").Order(StringComparer.Ordinal)];
    }
}
