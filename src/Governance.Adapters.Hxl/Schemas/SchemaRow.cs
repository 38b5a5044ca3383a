using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>
/// One row of a schema on its way to rules. What is not understood is said where it stands, and what it asks for is left out; a
/// row whose target or severity is not understood makes no rule.
/// </summary>
/// <param name="fields">The columns of the schema.</param>
/// <param name="row">The row.</param>
/// <param name="lists">The lists the schema names by their address.</param>
/// <param name="findings">Takes what is not understood.</param>
internal sealed class SchemaRow(SchemaFields fields, CheckedRow row, ListFiles lists, List<Diagnostic> findings)
{
    private long Number => row.Row.Start.Row ?? 0;

    /// <summary>The rules: one for each of its tag patterns.</summary>
    public async Task<IReadOnlyList<SchemaRule>> RulesAsync(CancellationToken cancellationToken)
    {
        if (Targets() is not { } targets || Severity() is not { } severity)
            return [];
        var withCase = Flag(SchemaField.Case);
        var tests = Tests(withCase);
        if (await ListAsync(targets[0], withCase, cancellationToken).ConfigureAwait(false) is { } list)
            tests.Add(list);

        // Whole rows are compared once, however many columns the rule names.
        var rules = new List<SchemaRule>();
        foreach (var target in targets)
            rules.Add(new SchemaRule(target, Number, severity, rules.Count == 0 ? tests : [.. tests.Where(t => t is not UniqueRowTest)]));
        return rules;
    }

    private List<SchemaTest> Tests(bool withCase)
    {
        var tests = new List<SchemaTest?>
        {
            Flag(SchemaField.Required) ? new RequiredTest(1, null) : null,
            Occurrences(),
            Of(SchemaField.Datatype, Datatypes.Test),
            (Get(SchemaField.Min) ?? Get(SchemaField.Max)) is null ? null : ValueRange.Test(Get(SchemaField.Min), Get(SchemaField.Max)),
            Flag(SchemaField.Whitespace) ? new CellTest(SchemaDiagnostics.Whitespace, (_, text) => !PlainText.HasStraySpace(text)) : null,
            Of(SchemaField.Regex, text => PythonPattern.Test(text, withCase)),
            Of(SchemaField.List, text => AllowedList.Test(text, withCase)),
            Flag(SchemaField.Spelling) ? new SpellingTest(withCase) : null,
            Flag(SchemaField.Unique) ? new UniqueValueTest() : null,
            Of(SchemaField.Key, Key),
            Of(SchemaField.Correlation, text => Patterns(text) is { } key ? new CorrelationTest(key) : null),
            Flag(SchemaField.Consistent) ? new ConsistentTest() : null,
            Flag(SchemaField.Outliers) ? new OutlierTest() : null,
        };
        return [.. tests.OfType<SchemaTest>()];
    }

    /// <summary>The patterns of the target; null where the row makes no rule: it may be blank but for a comment.</summary>
    private IReadOnlyList<TagPattern>? Targets()
    {
        if (Get(SchemaField.Tag) is { } text)
            return Patterns(text) ?? NotUnderstood<IReadOnlyList<TagPattern>>(SchemaField.Tag);
        return fields.Filled(row).Any() ? NotUnderstood<IReadOnlyList<TagPattern>>(SchemaField.Tag) : null;
    }

    private Severity? Severity()
    {
        switch (Get(SchemaField.Severity) is { } text ? PlainText.Fold(text) : "error")
        {
            case "info":
                return Core.Diagnostics.Severity.Note;
            case "warning":
                return Core.Diagnostics.Severity.Warning;
            case "error":
                return Core.Diagnostics.Severity.Error;
            default:
                NotUnderstood<object>(SchemaField.Severity);
                return null;
        }
    }

    private RequiredTest? Occurrences()
    {
        var (least, most) = (Whole(SchemaField.Least), Whole(SchemaField.Most));
        return least is null && most is null ? null : new RequiredTest(least, most);
    }

    private static UniqueRowTest? Key(string text)
        => CellBooleans.TryParse(text, out var whole) ? whole ? new UniqueRowTest(null) : null
            : Patterns(text) is { } key ? new UniqueRowTest(key) : null;

    /// <summary>The list at an address, from a file that was given; a finding where there is none.</summary>
    private async Task<SchemaTest?> ListAsync(TagPattern target, bool withCase, CancellationToken cancellationToken)
    {
        if (Get(SchemaField.Url) is not { } address)
            return null;
        TagPattern? tag = null;
        if (Get(SchemaField.ListTag) is { } text && (tag = TagPattern.TryParse(text)) is null)
            return NotUnderstood<SchemaTest>(SchemaField.ListTag);
        if (await lists.ReadAsync(address, tag, cancellationToken).ConfigureAwait(false) is { } values)
            return AllowedList.Test(values, withCase);
        findings.Add(new Diagnostic(SchemaDiagnostics.NoList, new("tag", target.ToString()), new("rule", Number)) { Origin = fields.At(row, SchemaField.Url) });
        return null;
    }

    private string? Get(SchemaField field) => fields.Text(row, field);

    private bool Flag(SchemaField field)
    {
        if (Get(field) is not { } text)
            return false;
        if (CellBooleans.TryParse(text, out var value) || IsLetter(text, out value))
            return value;
        NotUnderstood<object>(field);
        return false;
    }

    /// <summary>The letters of true and false alone, which schemas have too.</summary>
    private static bool IsLetter(string text, out bool value)
    {
        var letter = PlainText.Fold(text);
        value = letter == "t";
        return value || letter == "f";
    }

    private int? Whole(SchemaField field)
    {
        if (Get(field) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
            return number;
        NotUnderstood<object>(field);
        return null;
    }

    private SchemaTest? Of(SchemaField field, Func<string, SchemaTest?> test)
        => Get(field) is { } text ? test(text) ?? NotUnderstood<SchemaTest>(field) : null;

    private T? NotUnderstood<T>(SchemaField field)
        where T : class
    {
        findings.Add(new Diagnostic(SchemaDiagnostics.NotUnderstood, new("field", SchemaFields.NameOf(field)), new("rule", Number)) { Origin = fields.At(row, field) });
        return null;
    }

    private static IReadOnlyList<TagPattern>? Patterns(string list)
    {
        var patterns = list.Split(',').Select(TagPattern.TryParse).ToList();
        return patterns.Contains(null) ? null : [.. patterns.OfType<TagPattern>()];
    }
}
