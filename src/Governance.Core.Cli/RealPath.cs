namespace Governance.Core.Cli;

/// <summary>Where a path leads once every link on the way is followed, so that two names of one file are seen to be one.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    public static string Of(string path)
    {
        var whole = Path.GetFullPath(path);
        var real = Path.GetPathRoot(whole)!;
        var rest = new Stack<string>(whole[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse());
        for (var links = 0; rest.TryPop(out var name);)
        {
            var next = Path.Combine(real, name);
            if (links == MostLinks || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            links++;
            var full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full)!;
            foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
                rest.Push(part);
        }

        return real;
    }
}
