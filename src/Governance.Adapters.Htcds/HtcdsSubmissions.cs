using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>What survey tools add to the answers of the form.</summary>
internal static partial class HtcdsSubmissions
{
    private const string Scheme = "odk-instance-id";

    /// <summary>When the interview began; the core has its day, the cell the time.</summary>
    public static FieldConverter<Migrant> Start { get; } = FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            var text = cell.Trim();
            if (!PartialDate.TryParse(text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text, out var day))
                return false;
            migrant.Interviewed = day;
            return true;
        },
        migrant => migrant.Interviewed?.ToString());

    /// <summary>The id of the submission, which is all that a submission is known by. It changes when somebody edits it.</summary>
    public static FieldConverter<Migrant> Instance { get; } = FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            var key = Bare(cell.Trim());
            if (!Pattern().IsMatch(key))
                return false;
            migrant.Identifiers = [new Identifier { Scheme = Scheme, Value = key }];
            (migrant.Id, migrant.Minted) = ($"{HtcdsMap.Format}:{key}", null);
            return true;
        },
        migrant => migrant.Identifiers?.FirstOrDefault(i => i.Scheme == Scheme)?.Value);

    private static string Bare(string key) => key.StartsWith("uuid:", StringComparison.Ordinal) ? key[5..] : key;

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z")]
    private static partial Regex Pattern();
}
