using System.Text;

namespace Governance.Core.Rules;

/// <summary>What a facility, an organisation or an activity publishes for the people it serves: that is for everybody wherever it stands in the record.</summary>
internal static class PublishedContacts
{
    /// <summary>A text without the numbers and addresses that the record publishes. What is only part of another number or address stays.</summary>
    public static string Without(Record record, ReadOnlySpan<char> text)
    {
        var rest = text.ToString();
        foreach (var published in Of(record).SelectMany(c => c.Value.Split('/', ';', ',')).Select(Core).Where(p => p.Length >= PhoneScan.Least).Distinct(StringComparer.OrdinalIgnoreCase))
            rest = Without(rest, published);
        return rest;
    }

    private static string Without(string text, string published)
    {
        StringBuilder? rest = null;
        var done = 0;
        for (var at = 0; (at = text.IndexOf(published, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += published.Length)
        {
            if (!IsWhole(text, at, published))
                continue;

            // A line break keeps what stands around it apart.
            (rest ??= new StringBuilder(text.Length)).Append(text, done, at - done).Append('\n');
            done = at + published.Length;
        }

        return rest is null ? text : rest.Append(text, done, text.Length - done).ToString();
    }

    private static bool IsWhole(string text, int at, string published)
    {
        var before = text.AsSpan(0, at);
        var after = text.AsSpan(at + published.Length);
        if (published.Contains('@', StringComparison.Ordinal))
            return (before.IsEmpty || !IsOfAddress(before[^1])) && (after.IsEmpty || !(char.IsAsciiLetterOrDigit(after[0]) || (after[0] is '.' or '-' && after.Length > 1 && char.IsAsciiLetterOrDigit(after[1]))));
        const string Separators = " .-()\u00A0\u202F";
        return (published[0] == '+' || before.TrimEnd(Separators) is not [.., >= '0' and <= '9' or '+']) && after.TrimStart(Separators) is not [>= '0' and <= '9', ..];
    }

    private static bool IsOfAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    private static IEnumerable<PublicContact> Of(Record record) => record switch
    {
        Organisation organisation => organisation.Contacts ?? [],
        Facility facility => [.. facility.Contacts ?? [], .. (facility.Services ?? []).SelectMany(s => s.Contacts ?? [])],
        Activity activity => activity.Contacts ?? [],
        _ => [],
    };

    /// <summary>An address as it is; of a number what stands before a word such as ext., without quotation marks and the like around it.</summary>
    private static string Core(string value)
    {
        if (value.Contains('@', StringComparison.Ordinal))
            return value.Trim();
        var word = value.AsSpan().IndexOfAnyInRange('A', 'z');
        var number = word < 0 ? value : value[..word];
        var start = number.AsSpan().IndexOfAnyInRange('0', '9');
        var end = number.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (start < 0)
            return "";

        // « + 381 … » too: a blank may part the sign from the code of the country.
        var sign = number[..start].TrimEnd([' ', '\u00A0', '\u202F']);
        return number[(sign.EndsWith('+') ? sign.Length - 1 : start)..(end + 1)];
    }
}
