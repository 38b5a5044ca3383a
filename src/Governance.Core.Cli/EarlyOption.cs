namespace Governance.Core.Cli;

/// <summary>Options that must be known before the parser is built: its language, and the formats it offers.</summary>
internal static class EarlyOption
{
    public static IReadOnlyList<string> Values(IReadOnlyList<string> args, string name)
    {
        var values = new List<string>();
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i].StartsWith(name, StringComparison.Ordinal) && args[i].Length > name.Length && args[i][name.Length] is '=' or ':')
                values.Add(args[i][(name.Length + 1)..]);
            else if (args[i] == name && i + 1 < args.Count)
                values.Add(args[++i]);
        }

        return values;
    }
}
