using System.Text.Json;

namespace Governance.Adapters.Hsds;

/// <summary>What the first bytes of a JSON input show of it: whether it is a page of an API, and what the first of its objects is.</summary>
internal sealed class JsonHead
{
    /// <summary>How many members of a page are asked for, before one that is empty is taken for a page of this format.</summary>
    private const int LeastOfPage = 3;

    /// <summary>Where pages have their list: those of version 3, and those of Open Referral UK 1.</summary>
    private static readonly string[] PageLists = ["contents", "content"];

    /// <summary>Where a document that is no object of the specification itself has its list, as in the examples of the specification.</summary>
    private static readonly string[] NamedLists = ["services", "organizations", "locations"];

    private static readonly string[][] Pages =
    [
        ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"],
        ["totalElements", "totalPages", "number", "size", "first", "last", "empty", "content"],
    ];

    private readonly HashSet<string> _outer = new(StringComparer.Ordinal);

    private JsonHead()
    {
    }

    /// <summary>The members that may have the list. An organisation has its services in a list too, and is one object.</summary>
    public IReadOnlyList<string> Lists => _outer.Contains("id") || _outer.Contains("name") ? PageLists : [.. PageLists, .. NamedLists];

    /// <summary>The lists that the document may have beside the one that is read; none where it is no document with such lists.</summary>
    public IReadOnlyList<string> ListsBeside => Lists.Count > PageLists.Length && NamedLists.Any(_outer.Contains) ? NamedLists : [];

    /// <summary>Whether it is a list, or a page, without anything in it.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Whether it has the members of a page and no others.</summary>
    public bool IsPage => _outer.Count >= LeastOfPage && Array.Exists(Pages, p => _outer.Contains(p[^1]) && _outer.All(p.Contains));

    /// <summary>The id of the first object; null where it says none.</summary>
    public string? Id { get; private set; }

    /// <summary>The status of the first object; null where it says none.</summary>
    public string? Status { get; private set; }

    /// <summary>Whether the name of the first object is a text, which it is in no record of ours.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>Looks at the first bytes of an input.</summary>
    public static JsonHead Of(ReadOnlySpan<byte> peek)
    {
        var head = new JsonHead();
        var reader = new Utf8JsonReader(peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek, isFinalBlock: false, default);
        try
        {
            head.Read(ref reader);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What was read until here decides; reading the input reports what is broken.
        }

        return head;
    }

    private void Read(ref Utf8JsonReader reader)
    {
        var (list, outer, isFirst) = (-1, "", true);
        while (reader.Read())
        {
            // A list at the root, or the one of a page.
            if (reader.TokenType == JsonTokenType.StartArray && list < 0 && (reader.CurrentDepth == 0 || (reader.CurrentDepth == 1 && Lists.Contains(outer))))
                (list, IsEmpty) = (reader.CurrentDepth, true);
            else if (list >= 0 && reader.CurrentDepth == list + 1)
                (IsEmpty, isFirst) = (false, isFirst && reader.TokenType != JsonTokenType.EndObject);
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            var (isStatus, isId, isName) = (reader.ValueTextEquals("status"), reader.ValueTextEquals("id"), reader.ValueTextEquals("name"));
            if (reader.CurrentDepth == 1 && list != 0)
                _outer.Add(outer = reader.GetString()!);
            if (!isFirst || !(isStatus || isId || isName) || reader.CurrentDepth != (list < 0 ? 1 : list + 2) || !reader.Read() || reader.TokenType != JsonTokenType.String)
                continue;
            if (isName)
                IsNamed = true;
            else
                (Status, Id) = isStatus ? (reader.GetString(), Id) : (Status, reader.GetString());
        }
    }
}
