using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>Says what a row of a table that adds to others was joined to.</summary>
internal static class SideVerdict
{
    /// <summary>What is wrong with a row.</summary>
    /// <param name="keys">The columns by which it is joined.</param>
    /// <param name="names">What they name; empty for nothing.</param>
    /// <param name="met">Whether a key met a row.</param>
    /// <param name="isThere">Whether the table that a key names is there at all.</param>
    /// <param name="isNamed">Whether another row names this one, and so holds it.</param>
    /// <param name="start">Where it stands.</param>
    /// <returns>That it was joined to nothing; else each key that met nothing although its table is there.</returns>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<SideKey> keys, IReadOnlyList<string> names, Func<SideKey, int, bool> met, Func<SideKey, bool> isThere, bool isNamed, Origin start)
    {
        var given = keys.Select((k, i) => (Key: k, Bit: i)).Where(k => names[k.Bit].Length > 0).ToList();
        if (!isNamed && !given.Exists(k => k.Key.Member is null && met(k.Key, k.Bit)))
            return [new Diagnostic(HsdsDiagnostics.NotJoined) { Origin = start }];
        return [.. given.Where(k => !met(k.Key, k.Bit) && isThere(k.Key)).Select(k => new Diagnostic(HsdsDiagnostics.MeetsNothing, new DiagnosticArgument("field", k.Key.Column)) { Origin = start with { Field = k.Key.Column } })];
    }
}
