using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Diagnostics;

/// <summary>The page of one code as Markdown: what is checked, why, how to mend it, and an example of each outcome.</summary>
public static class RulePage
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Renders the page of a code.</summary>
    /// <param name="descriptor">The code; one of an adapter works too, without examples.</param>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>Markdown with line feeds, ending in one.</returns>
    public static string Render(DiagnosticDescriptor descriptor, string language) => Render(descriptor, language, []);

    /// <summary>Renders the page of a code, and says in which of some formats it shows.</summary>
    /// <param name="descriptor">The code; one of an adapter works too, without examples.</param>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <param name="formats">The formats that are there; the page does not speak of formats where there are none.</param>
    /// <returns>Markdown with line feeds, ending in one.</returns>
    public static string Render(DiagnosticDescriptor descriptor, string language, IReadOnlyList<FormatInfo> formats)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(formats);
        var words = RulePageWords.In(language);
        var text = MessageCatalog.Text(descriptor, language);
        var page = new StringBuilder();
        page.Append("# ").Append(descriptor.Code).Append(" – ").Append(text.Title).Append("\n\n")
            .Append("| ").Append(words.Severity).Append(" | ").Append(words.RecordKind).Append(formats.Count > 0 ? $" | {words.Formats}" : "")
            .Append(" |\n|---|---|").Append(formats.Count > 0 ? "---|" : "").Append('\n')
            .Append("| ").Append(words.Of(descriptor.Severity)).Append(" | ").Append(RecordKind(descriptor, words)).Append(formats.Count > 0 ? $" | {Formats(descriptor, formats, words)}" : "")
            .Append(" |\n\n")
            .Append("> ").Append(text.Message).Append('\n');
        Section(page, words.What, text.What);
        Section(page, words.Why, text.Why);
        Section(page, words.Mend, text.Mend);
        if (RuleCases.Find(descriptor.Code) is { } cases)
        {
            Example(page, words.Bad, cases.Bad[0], words);
            Example(page, words.Good, cases.Good[0], words);
        }

        return page.ToString();
    }

    private static string RecordKind(DiagnosticDescriptor descriptor, RulePageWords words)
    {
        if (RuleList.DatasetRules.Any(r => r.Descriptor == descriptor))
            return words.WholeDataset;
        return KindOf(descriptor) is { } type ? $"`{type.Name}`" : words.AnyRecord;
    }

    private static Type? KindOf(DiagnosticDescriptor descriptor)
        => RuleList.Rules.FirstOrDefault(r => r.Descriptor == descriptor)?.RecordType is { } type && type != typeof(Record) ? type : null;

    /// <summary>An adapter says which codes its reader reports; a rule about a kind of record shows where such records come from.</summary>
    private static string Formats(DiagnosticDescriptor descriptor, IReadOnlyList<FormatInfo> formats, RulePageWords words)
    {
        List<FormatInfo> among = [.. formats.Where(f => f.Codes.Any(c => c.Code == descriptor.Code))];
        if (among.Count == 0 && KindOf(descriptor) is { } kind)
            among.AddRange(formats.Where(f => f.Reads.Contains(kind)));
        return among.Count == 0 || among.Count == formats.Count ? words.AnyFormat : string.Join(", ", among.Select(f => $"`{f.Id}`").Order(StringComparer.Ordinal));
    }

    private static void Section(StringBuilder page, string heading, string? text)
    {
        if (text is not null)
            page.Append("\n## ").Append(heading).Append("\n\n").Append(text).Append('\n');
    }

    private static void Example(StringBuilder page, string heading, RuleCase example, RulePageWords words)
    {
        page.Append("\n## ").Append(heading).Append("\n\n");
        if (example.Today is { } today)
            page.Append(words.Today).Append(" `").Append(PartialDate.From(today)).Append("`\n\n");
        if (example.Target is { } target)
            page.Append(words.Target).Append(" `").Append(Code(target)).Append("`\n\n");
        page.Append("```json\n").Append(Indent(example.Records)).Append("\n```\n");
        if (example.Findings.Count > 0)
            page.Append('\n');
        foreach (var finding in example.Findings)
            page.Append("- `").Append(finding.Record).Append('`').Append(finding.Pointer.Length == 0 ? "" : $" `{finding.Pointer}`").Append('\n');
    }

    private static string Code(Sensitivity target) => JsonNamingPolicy.KebabCaseLower.ConvertName(target.ToString());

    private static string Indent(IReadOnlyList<JsonElement> records)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            if (records.Count > 1)
                writer.WriteStartArray();
            foreach (var record in records)
                record.WriteTo(writer);
            if (records.Count > 1)
                writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
