using System.Collections.Frozen;
using Governance.Core.Schemas;

namespace Governance.Adapters.Htcds;

/// <summary>The codes of CTDC, by the crosswalk <c>ctdc</c>: columns, values of cells and labels.</summary>
internal static class CtdcCodes
{
    /// <summary>The k-anonymised dataset.</summary>
    public const string KAnon = "ctdc-k-anon";

    /// <summary>The synthetic dataset.</summary>
    public const string Synthetic = "ctdc-synthetic";

    private static readonly FrozenDictionary<(string Scheme, string Code), CrosswalkItem> ByCode = Crosswalk.Get("ctdc").Items.ToFrozenDictionary(i => (i.Scheme, i.Code));

    /// <summary>The item of a column or of a value that the adapter knows.</summary>
    public static CrosswalkItem Item(string scheme, string code) => ByCode[(scheme, code)];

    /// <summary>The core code of a value in a cell, whatever its letter case; null for one of no list.</summary>
    public static string? Core(string scheme, string list, string cell)
    {
        var text = cell.Trim();
        return Values(scheme, list).FirstOrDefault(i => Same(i.Code, text) || i.Aliases.Any(a => Same(a, text)))?.Core;
    }

    /// <summary>How a cell spells a core code; null where the list has no word for it.</summary>
    public static string? Spell(string scheme, string list, string? core) => core is null ? null : Values(scheme, list).FirstOrDefault(i => i.Core == core)?.Code;

    /// <summary>The columns of a group, such as <c>meansOfControl</c>, in the order of the file.</summary>
    public static IReadOnlyList<CrosswalkItem> Columns(string scheme, string start)
        => [.. Crosswalk.Get("ctdc").Items.Where(i => i.Scheme == scheme && i.Code.StartsWith(start, StringComparison.Ordinal))];

    private static IEnumerable<CrosswalkItem> Values(string scheme, string list) => Crosswalk.Get("ctdc").Items.Where(i => i.Scheme == scheme && i.List == list);

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
