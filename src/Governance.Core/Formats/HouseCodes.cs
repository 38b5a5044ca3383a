using System.Text.RegularExpressions;
using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>
/// Keeps the codes and ids of formats apart: one that begins with GC and a digit is allotted in this repository, and a finding
/// of somebody else under it would be explained as another.
/// </summary>
internal static partial class HouseCodes
{
    private const string Prefix = "GC";

    /// <summary>The hundreds of formats lie between those of records and datasets and those of the run.</summary>
    private const char FirstOfFormats = '3';
    private const char LastOfFormats = '7';

    /// <summary>Refuses an id that is not in kebab-case, which would be a name of files, places in records and options of commands.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static void CheckId(string id)
    {
        if (!Kebab().IsMatch(id))
            throw new ArgumentException($"The id of the format “{id}” is not in kebab-case: small letters, digits and single hyphens, such as registre-consulaire.", nameof(id));
    }

    /// <summary>Refuses codes of the house in a format that is none of it.</summary>
    /// <exception cref="ArgumentException">The format has some.</exception>
    public static void Check(FormatInfo format)
    {
        if (format.CodePrefix == Prefix)
            throw new ArgumentException($"The format {format.Id} has the code prefix {Prefix}, which is that of Governance.Core: choose two to six other letters.", nameof(format));
        var isOfHouse = IsOfHouse(format.CodePrefix);
        var own = isOfHouse ? [] : format.Codes.Where(c => c.Code.StartsWith(format.CodePrefix, StringComparison.Ordinal)).Select(c => c.Owner.Assembly).ToHashSet();
        var taken = format.Codes.FirstOrDefault(c => IsOfHouse(c.Code) && c.Owner.Assembly != typeof(HouseCodes).Assembly && (own.Contains(c.Owner.Assembly) || !IsOfFormats(c)));
        if (taken is not null)
            throw new ArgumentException($"The format {format.Id} has the code {taken.Code}, which is one of Governance.Core: codes of its own start with {(isOfHouse ? "letters of its own" : format.CodePrefix)}.", nameof(format));
    }

    /// <summary>Refuses a code of the house in a rule from elsewhere: it would be explained, set and counted as another one.</summary>
    /// <exception cref="ArgumentException">The rule has one.</exception>
    public static void Check(DiagnosticDescriptor rule)
    {
        if (IsOfHouse(rule.Code) && rule.Owner.Assembly != typeof(HouseCodes).Assembly)
            throw new ArgumentException($"A rule has the code {rule.Code}, which is one of Governance.Core: choose two to six other letters to start with.", nameof(rule));
    }

    private static bool IsOfHouse(string code) => code.Length > Prefix.Length && code.StartsWith(Prefix, StringComparison.Ordinal) && char.IsAsciiDigit(code[Prefix.Length]);

    private static bool IsOfFormats(DiagnosticDescriptor code) => code.Code[Prefix.Length] is >= FirstOfFormats and <= LastOfFormats;

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Kebab();
}
