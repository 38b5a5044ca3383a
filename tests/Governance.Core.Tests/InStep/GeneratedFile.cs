using System.Text;

namespace Governance.Core.Tests.InStep;

/// <summary>
/// The one mechanism for every generated file: compare, and say how to mend; with GOVERNANCE_UPDATE=1, write.
/// </summary>
internal static class GeneratedFile
{
    public static bool Updating => Environment.GetEnvironmentVariable("GOVERNANCE_UPDATE") == "1";

    public static void Check(string path, string expected)
    {
        var file = Repository.File(path);
        if (Updating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected, new UTF8Encoding(false));
            return;
        }

        var actual = File.Exists(file) ? File.ReadAllText(file) : "";
        if (actual == expected)
            return;
        var was = actual.Split('\n');
        var now = expected.Split('\n');
        var line = Enumerable.Range(0, Math.Max(was.Length, now.Length)).First(i => i >= was.Length || i >= now.Length || was[i] != now[i]);
        Assert.Fail($"{path} is not in step with its source at line {line + 1}.\n  is:     {(line < was.Length ? was[line] : "(end)")}\n  should: {(line < now.Length ? now[line] : "(end)")}\nRun: GOVERNANCE_UPDATE=1 dotnet test");
    }

    /// <summary>Replaces what stands between two marker lines of a hand-written file.</summary>
    public static void CheckBlock(string path, string name, string block)
    {
        var text = File.ReadAllText(Repository.File(path));
        var start = $"<!-- {name} -->\n";
        var end = $"<!-- /{name} -->";
        var from = text.IndexOf(start, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= 0 && to > from, $"{path} has no block {name}.");
        Check(path, text[..(from + start.Length)] + block.TrimEnd('\n') + "\n" + text[to..]);
    }
}
