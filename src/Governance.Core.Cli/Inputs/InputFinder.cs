using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Governance.Core.Cli.Inputs;

/// <summary>Turns the paths of a command line into inputs: files, folders in ordinal order, globs, standard input.</summary>
internal static class InputFinder
{
    public const string StandardInput = "-";

    public static IEnumerable<InputFile> Find(IReadOnlyList<string> paths, Action<Diagnostic> report, ToolTexts texts)
    {
        if (paths.Count(p => p == StandardInput) > 1)
            throw new UsageException(texts["input-twice"]);
        return Once(FindAll(paths, report));
    }

    /// <summary>One file is one input, however often its name is given or found: the first name stands, and an input that is named is no find of a folder.</summary>
    private static List<InputFile> Once(IEnumerable<InputFile> files)
    {
        var once = new List<InputFile>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Path is not null && RealPath.Of(file.Path) is var real && !known.TryAdd(real, once.Count))
            {
                var at = known[real];
                once[at] = once[at] with { FromFolder = once[at].FromFolder && file.FromFolder };
            }
            else
            {
                once.Add(file);
            }
        }

        return once;
    }

    private static IEnumerable<InputFile> FindAll(IReadOnlyList<string> paths, Action<Diagnostic> report)
    {
        foreach (var path in paths)
        {
            if (path == StandardInput)
                yield return new InputFile(path, null, false);
            else if (File.Exists(path))
            {
                // A shell puts the names of all files where a glob stood.
                if (paths.Count == 1 || !NoData.IsBesideData(path))
                    yield return new InputFile(path, path, false);
            }
            else if (Directory.Exists(path))
            {
                foreach (var file in Folder(path, report))
                    yield return file;
            }
            else
            {
                var found = IsGlob(path) ? Glob(path) : [];
                foreach (var file in found)
                    yield return new InputFile(file, file, false);
                if (found.Count == 0)
                    report(new Diagnostic(RunDescriptors.InputNotFound) { Origin = new Origin { Input = path } });
            }
        }
    }

    private static List<InputFile> Folder(string folder, Action<Diagnostic> report)
    {
        // Links are named but not followed: nothing outside of the folder is read. What may not be listed is a finding.
        var files = new List<InputFile>();
        var findings = new List<Diagnostic>();
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var at))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(at).EnumerateFileSystemInfos())
                    Add(entry);
            }
            catch (Exception broken) when (IsUnreadable(broken))
            {
                findings.Add(new Diagnostic(RunDescriptors.InputNotReadable) { Origin = new Origin { Input = Below(folder, at) } });
            }
        }

        // A file system lists a folder in an order of its own.
        foreach (var finding in findings.OrderBy(f => f.Origin.Input, StringComparer.Ordinal))
            report(finding);
        return [.. files.OrderBy(f => f.Name, StringComparer.Ordinal)];

        void Add(FileSystemInfo entry)
        {
            if (NoData.IsSystem(entry.Name))
                return;
            var name = Below(folder, entry.FullName);
            try
            {
                if (entry.LinkTarget is not null)
                    findings.Add(new Diagnostic(RunDescriptors.LinkNotFollowed) { Origin = new Origin { Input = name } });
                else if (entry is DirectoryInfo)
                    waiting.Push(entry.FullName);
                else if (!NoData.IsBesideData(entry.FullName))
                    files.Add(new InputFile(name, name, true) { IsEmpty = IsEmpty(entry) });
            }
            catch (Exception broken) when (IsUnreadable(broken))
            {
                // One name that no text can spell, as archives of other systems leave them, does not hide the others.
                findings.Add(new Diagnostic(RunDescriptors.InputNotReadable) { Origin = new Origin { Input = name } });
            }
        }
    }

    private static bool IsUnreadable(Exception broken) => broken is IOException or UnauthorizedAccessException;

    private static bool IsEmpty(FileSystemInfo entry) => entry is FileInfo { Length: 0 };

    private static string Below(string folder, string file)
        => Path.Combine(folder, Path.GetRelativePath(folder, file)).Replace('\\', '/');

    /// <summary>Whether a path stands for the files that it describes.</summary>
    public static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The folder that a path or a glob lies in, whatever the glob finds below it; empty for the current one.</summary>
    public static string FolderOf(string path)
    {
        var normal = path.Replace('\\', '/');
        var star = normal.AsSpan().IndexOfAny('*', '?');
        return normal[..(normal.LastIndexOf('/', star < 0 ? normal.Length - 1 : star) + 1)];
    }

    private static List<string> Glob(string pattern)
    {
        var normal = pattern.Replace('\\', '/');
        var cut = FolderOf(normal).Length - 1;
        var root = cut < 0 ? "." : cut == 0 ? "/" : normal[..cut];
        if (!Directory.Exists(root))
            return [];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(normal[(cut + 1)..]);
        var namesSystem = HasSystem(normal[(cut + 1)..]);
        return [.. matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root))).Files.Where(f => namesSystem || !HasSystem(f.Path))
            .Select(f => cut < 0 ? f.Path : $"{root.TrimEnd('/')}/{f.Path}").Where(f => !IsBehindLink(root, f) && !NoData.IsBesideData(f)).Order(StringComparer.Ordinal)];

        static bool HasSystem(string path) => path.Split('/').Any(p => p is not ("." or "..") && NoData.IsSystem(p));
    }

    /// <summary>Whether a file or a folder above it, below the root of a glob, is a link.</summary>
    private static bool IsBehindLink(string root, string file)
    {
        var top = Path.GetFullPath(root);
        for (var at = Path.GetFullPath(file); at.Length > top.Length; at = Path.GetDirectoryName(at)!)
        {
            if (new FileInfo(at).LinkTarget is not null)
                return true;
        }

        return false;
    }
}
