using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Adapters.ICalendar;

/// <summary>A property: its name, its parameters and its value as it is spelled.</summary>
/// <param name="Name">The name, in capitals.</param>
/// <param name="Value">The value, still escaped.</param>
internal sealed partial record ContentLine(string Name, string Value)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(";:\" \t,=");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";:, ");

    /// <summary>The parameters, without quotes and decoded (RFC 6868).</summary>
    public IReadOnlyList<(string Name, string Value)> Parameters { get; init; } = [];

    /// <summary>Where the value begins in the text it was read from.</summary>
    public int ValueStart { get; private init; }

    /// <summary>Whether a time zone stands in it whose name has a colon and no quotes around it, as Exchange writes them.</summary>
    public bool HasBareZone { get; private init; }

    /// <summary>A parameter by its name; null where there is none.</summary>
    public string? this[string name] => Parameters.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>Whether a parameter has a value, in any letter case.</summary>
    public bool Has(string name, string value) => this[name]?.Equals(value, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether its value is in the encoding of vCalendar 1.0 and could not be read as that.</summary>
    public bool IsQuotedPrintable => Has("ENCODING", "QUOTED-PRINTABLE");

    /// <summary>Reads an unfolded line, its value without the encoding of vCalendar 1.0; null where it is no property.</summary>
    public static ContentLine? Parse(string text)
    {
        var at = text.AsSpan().IndexOfAny(NameEnds);
        if (at <= 0 || text[at] is not (';' or ':'))
            return null;
        var name = text[..at].ToUpperInvariant();
        var parameters = new List<(string, string)>();
        while (text[at] == ';')
        {
            var from = at + 1;
            var equals = text.IndexOfAny(['=', ':', ';', '"'], from);
            if (equals <= from || text[equals] != '=')
                return null;
            var value = new StringBuilder();
            var isQuoted = false;
            for (at = equals + 1; at < text.Length && (isQuoted || text[at] is not (';' or ':')); at++)
            {
                if (text[at] == '"')
                    isQuoted = !isQuoted;
                else
                    value.Append(text[at]);
            }

            if (at == text.Length)
                return null;
            parameters.Add((text[from..equals], Decode(value.ToString())));
        }

        var start = at + 1;
        if (parameters is [.., (var last, var zone)] && last.Equals("TZID", StringComparison.OrdinalIgnoreCase) && BareZone().Match(text, start) is { Success: true } rest)
        {
            parameters[^1] = (last, zone + text[at..rest.Groups["times"].Index].TrimEnd(':'));
            start = rest.Groups["times"].Index;
        }

        var line = new ContentLine(name, text[start..]) { Parameters = parameters, ValueStart = start, HasBareZone = start != at + 1 };
        return line.IsQuotedPrintable && QuotedPrintable.Decode(line.Value, line["CHARSET"]) is { } plain
            ? line with { Value = plain, Parameters = [.. parameters.Where(p => !IsOfEncoding(p.Item1))] }
            : line;
    }

    /// <summary>The line as it is written, not folded.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Name);
        foreach (var (name, value) in Parameters)
        {
            var encoded = Encode(value);
            text.Append(';').Append(name).Append('=').Append(encoded.AsSpan().IndexOfAny(Quoted) >= 0 ? $"\"{encoded}\"" : encoded);
        }

        return text.Append(':').Append(Value).ToString();
    }

    /// <summary>The same with another parameter, unless its value says nothing.</summary>
    public ContentLine With(string name, string? value)
        => string.IsNullOrEmpty(value) ? this : this with { Parameters = [.. Parameters, (name, value)] };

    private static bool IsOfEncoding(string name)
        => name.Equals("ENCODING", StringComparison.OrdinalIgnoreCase) || name.Equals("CHARSET", StringComparison.OrdinalIgnoreCase);

    private static string Encode(string value) => value
        .Replace("^", "^^", StringComparison.Ordinal).Replace("\"", "^'", StringComparison.Ordinal)
        .Replace("\r\n", "^n", StringComparison.Ordinal).Replace("\r", "^n", StringComparison.Ordinal).Replace("\n", "^n", StringComparison.Ordinal);

    private static string Decode(string value)
    {
        if (!value.Contains('^', StringComparison.Ordinal))
            return value;
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            var decoded = value[i] == '^' && i + 1 < value.Length ? value[i + 1] switch { 'n' => '\n', '^' => '^', '\'' => '"', _ => '\0' } : '\0';
            text.Append(decoded == '\0' ? value[i] : decoded);
            i += decoded == '\0' ? 0 : 1;
        }

        return text.ToString();
    }

    /// <summary>The rest of the name of a zone, and the times behind it: no time has a colon.</summary>
    [GeneratedRegex(@"\G[^""]*:(?<times>\d{8}(?:T\d{6}Z?)?(?:,\d{8}(?:T\d{6}Z?)?)*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex BareZone();
}
