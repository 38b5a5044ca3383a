using Governance.Core.Diagnostics;

namespace Governance.Adapters.Iati;

/// <summary>Values that the standard allows, or leaves to others, and that fill no field of a record: each is said, so that nothing is missing in silence.</summary>
internal static class UnreadValues
{
    private const string Share = "percentage";

    private static readonly string[] Money = ["budget", "planned-disbursement", "transaction"];
    private static readonly string[] Shared = ["recipient-country", "recipient-region", "sector"];

    /// <param name="activity">The activity.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="isNewest">Whether the rules say that what is counted is a number; where they do not, it is said here.</param>
    public static void Activity(ElementGroups activity, FindingList findings, bool isNewest)
    {
        foreach (var country in activity["recipient-country"])
        {
            if (country.Get("code") is { } code && Values.Short(code) is null)
                Add(country, "code", "recipient-country/@code", findings);
        }

        foreach (var location in activity["location"])
        {
            foreach (var position in location.At("point", "pos"))
            {
                if (position.Text.Length > 0 && PlaceUnits.Point(position.Text) is null)
                    Add(position, null, "pos", findings);
            }
        }

        foreach (var value in Money.SelectMany(m => activity[m]).SelectMany(m => m.At("value")))
        {
            if (IsTooMuch(value.Text))
                Add(value, null, "value", findings);
            if (value.Get("currency") is { } currency && !Values.IsCurrency(currency.Trim()))
                Add(value, "currency", "value/@currency", findings);
        }

        foreach (var shared in Shared.SelectMany(s => activity[s]))
        {
            if (IsTooMuch(shared.Get(Share)))
                Add(shared, Share, $"{shared.Name}/@{Share}", findings);
        }

        foreach (var indicator in activity["result"].SelectMany(r => r.At("indicator")))
        {
            foreach (var counted in indicator.At("baseline").Concat(indicator.At("period", "target")).Concat(indicator.At("period", "actual")))
            {
                if (IsTooMuch(counted.Get("value")) || (!isNewest && counted.Get("value") is { } value && Values.Number(value) is null))
                    Add(counted, "value", $"{counted.Name}/@value", findings);
            }
        }
    }

    /// <summary>A number of the standard, which has no limit, and none that a record holds.</summary>
    private static bool IsTooMuch(string? text) => text is not null && XsdText.IsDecimal(text.AsSpan().Trim()) && Values.Number(text) is null;

    private static void Add(Element at, string? attribute, string field, FindingList findings)
    {
        var argument = new DiagnosticArgument("field", field);
        foreach (ref readonly var one in at.Attributes)
        {
            if (one.Name == attribute)
            {
                findings.Add(IatiDiagnostics.NotRead, one, argument);
                return;
            }
        }

        findings.Add(IatiDiagnostics.NotRead, at, argument);
    }
}
