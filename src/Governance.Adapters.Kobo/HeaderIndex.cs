using System.Globalization;

namespace Governance.Adapters.Kobo;

/// <summary>
/// Finds the question of a column, however the export spells it: with groups or without, joined by <c>/</c>, <c>-</c>, <c>.</c>
/// or <c>:</c>, by names or by labels, and within a repeat with the number of the item behind it. A spelling that fits several
/// questions fits none.
/// </summary>
internal sealed class HeaderIndex
{
    private static readonly char[] Separators = ['/', '-', '.', ':'];
    private readonly Dictionary<string, QuestionColumn?> _columns = new(StringComparer.Ordinal);
    private readonly List<HeaderIndex> _repeats = [];

    /// <summary>The columns of submissions.</summary>
    public HeaderIndex(Survey survey)
        : this([.. survey.Fields.Where(f => f.Repeat is null && f.Question?.Type != "repeat")], [.. survey.Fields.Select(f => f.Repeat).OfType<string>().Distinct()], null)
        => _repeats.AddRange(survey.Fields.Where(f => f.Repeat is not null).GroupBy(f => f.Repeat!, StringComparer.Ordinal).Select(r => new HeaderIndex(r.Key, [.. r])));

    /// <summary>The members of the items of a repeat.</summary>
    /// <param name="repeat">Path of the repeat.</param>
    /// <param name="fields">The questions in it.</param>
    public HeaderIndex(string repeat, IReadOnlyList<SurveyField> fields)
        : this(fields, [], repeat)
    {
    }

    private HeaderIndex(IReadOnlyList<SurveyField> fields, IReadOnlyList<string> repeats, string? around)
    {
        // Full paths first: they are never ambiguous.
        foreach (var field in fields)
            Add(Paths(field.Path), field);
        foreach (var field in fields.Where(f => around is not null && f.Path.StartsWith(around + "/", StringComparison.Ordinal)))
            Add(Paths(field.Path[(around!.Length + 1)..]), field);
        foreach (var repeat in repeats)
        {
            foreach (var path in Paths(repeat))
                _columns.TryAdd(path, new QuestionColumn(repeat, null, ColumnPart.Whole));
        }

        foreach (var loose in new Func<SurveyField, IEnumerable<string>>[] { f => [f.Name], f => f.Question?.LabelPaths ?? [], f => f.Question?.Labels.Values ?? [] })
        {
            foreach (var spelling in fields.SelectMany(f => loose(f).Distinct().Select(s => (Text: s, Field: f))).GroupBy(s => s.Text, StringComparer.Ordinal))
            {
                if (spelling.Select(s => s.Field).Distinct().Count() == 1)
                    Add([spelling.Key], spelling.First().Field);
                else
                    _columns.TryAdd(spelling.Key, null);
            }
        }
    }

    /// <summary>The question of a column; null where it is of none, or of several.</summary>
    public QuestionColumn? Find(string header) => _columns.TryGetValue(header.Trim(), out var known) ? known : FindNumbered(header.Trim());

    /// <summary>SurveyCTO gives each item of a repeat columns of its own: <c>from_place_1</c>, <c>from_place_2</c>.</summary>
    private QuestionColumn? FindNumbered(string name)
    {
        var end = name.LastIndexOf('_');
        if (end <= 0 || _repeats.Count == 0 || !int.TryParse(name.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var item) || item == 0)
            return null;
        return _repeats.Select(r => r.Find(name[..end])).OfType<QuestionColumn>().ToList() is [var only] ? only with { Item = item } : null;
    }

    private void Add(IEnumerable<string> spellings, SurveyField field)
    {
        foreach (var spelling in spellings)
        {
            _columns.TryAdd(spelling, new QuestionColumn(field.Path, field, ColumnPart.Whole));
            if (field.IsMultiple)
            {
                foreach (var (separator, choice) in Separators.SelectMany(s => field.Codes.Spellings.Concat(field.Leaf?.Codes ?? []).Distinct().Select(c => (s, c))))
                    _columns.TryAdd($"{spelling}{separator}{choice}", new QuestionColumn(field.Path, field, ColumnPart.Choice, choice));
            }

            if (field.Leaf?.Kind == LeafKind.Point || field.Question?.Type == "geopoint")
                AddPoint(spelling, field);
        }
    }

    private void AddPoint(string spelling, SurveyField field)
    {
        foreach (var (name, part) in new[] { ("latitude", ColumnPart.Latitude), ("longitude", ColumnPart.Longitude), ("altitude", ColumnPart.Other), ("precision", ColumnPart.Other), ("accuracy", ColumnPart.Other) })
        {
            var column = new QuestionColumn(field.Path, field, part);
            var title = char.ToUpperInvariant(name[0]) + name[1..];
            var start = spelling.LastIndexOfAny(Separators) + 1;
            foreach (var text in new[] { $"_{spelling}_{name}", $"{spelling[..start]}_{spelling[start..]}_{name}", $"{spelling}_{name}", $"{spelling}-{title}", $"{spelling}.{title}" })
                _columns.TryAdd(text, column);
        }

        _columns.TryAdd(spelling + "/coordinates", new QuestionColumn(field.Path, field, ColumnPart.Coordinates));
        _columns.TryAdd(spelling + "/type", new QuestionColumn(field.Path, field, ColumnPart.Other));
        _columns.TryAdd(spelling + "/properties/accuracy", new QuestionColumn(field.Path, field, ColumnPart.Other));
    }

    private static IEnumerable<string> Paths(string path) => Separators.Select(s => path.Replace('/', s)).Distinct();
}
