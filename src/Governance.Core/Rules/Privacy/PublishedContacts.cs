using System.Buffers;

namespace Governance.Core.Rules;

/// <summary>What a facility or an organisation publishes for the people it serves: that is for everybody wherever it stands in the record.</summary>
internal static class PublishedContacts
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("+0123456789");

    /// <summary>A text without the numbers and addresses that the record publishes.</summary>
    public static string Without(Record record, ReadOnlySpan<char> text)
    {
        var rest = text.ToString();
        foreach (var contact in Of(record))
        {
            if (Number(contact.Value) is { Length: >= PhoneScan.Least } published)
                rest = rest.Replace(published, "", StringComparison.Ordinal);
        }

        return rest;
    }

    private static IEnumerable<PublicContact> Of(Record record) => record switch
    {
        Organisation organisation => organisation.Contacts ?? [],
        Facility facility => [.. facility.Contacts ?? [], .. (facility.Services ?? []).SelectMany(s => s.Contacts ?? [])],
        _ => [],
    };

    /// <summary>An address as it is; of a number what stands before a word such as ext., without quotation marks and the like around it.</summary>
    private static string Number(string value)
    {
        if (value.Contains('@', StringComparison.Ordinal))
            return value.Trim();
        var word = value.AsSpan().IndexOfAnyInRange('A', 'z');
        var number = (word < 0 ? value.AsSpan() : value.AsSpan(0, word)).ToString();
        var start = number.AsSpan().IndexOfAny(Starts);
        var end = number.AsSpan().LastIndexOfAnyInRange('0', '9');
        return start < 0 || end < start ? "" : number[start..(end + 1)];
    }
}
