using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>The mapping between the carriers of the Human Trafficking Case Data Standard and <see cref="Migrant"/>.</summary>
internal static class HtcdsMap
{
    public const string Format = "htcds";

    private const int FewestFields = 4;
    private const int FewestLabels = 12;

    private static readonly MappedField<Migrant> Start = new() { Pointers = ["/interviewed"], MeaningEn = "Start of the interview", MeaningFr = "Début de l’entretien", Converter = HtcdsSubmissions.Start };
    private static readonly MappedField<Migrant> Instance = new() { Pointers = ["/id", "/identifiers/*/value"], MeaningEn = "Id of the submission", MeaningFr = "Identifiant de la soumission", Converter = HtcdsSubmissions.Instance };

    /// <summary>The map.</summary>
    public static FieldMap<Migrant> Map { get; } = new()
    {
        Format = Format,
        Create = static () => new Migrant { Id = "" },
        Finish = static (migrant, place) =>
        {
            place.Stamp(migrant, Format);
            HtcdsCases.Number(migrant);
        },
        IsRecord = HtcdsRows.IsCase,
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            OfForm("xlsform-0.2", HtcdsStyle.OldForm, HtcdsColumns.OldForm),
            OfForm("xlsform-2.0", HtcdsStyle.Form, HtcdsColumns.Form),
            OfToolkit("excel-1.0", HtcdsColumns.OldToolkit),
            OfToolkit("excel-2.0", HtcdsColumns.Toolkit),
            OfFields("0.2", HtcdsStyle.OldFlat, HtcdsColumns.Fields02),
            OfFields("1.0", HtcdsStyle.Flat, HtcdsColumns.Fields10),
            OfFields("2.0", HtcdsStyle.Flat, HtcdsColumns.Fields20),
        ],
    };

    /// <summary>A flat table: the names of fields are its header.</summary>
    private static FieldLayout<Migrant> OfFields(string id, HtcdsStyle style, IReadOnlyList<string> names)
    {
        var converters = HtcdsConverters.Of(style);
        return new FieldLayout<Migrant>
        {
            Id = id,
            Codec = FormulaText.Codec,
            LeastColumns = FewestFields,
            Columns = [.. names.Select(n => Column(HtcdsColumns.Standard(n), n, converters, HtcdsColumns.Aliases(n)))],
        };
    }

    /// <summary>
    /// An Excel toolkit. Its hidden row of names and its visible labels disagree over the address, and people type by what
    /// they see: the labels are its header.
    /// </summary>
    private static FieldLayout<Migrant> OfToolkit(string id, IReadOnlyList<(string Name, string Label)> columns)
    {
        var converters = HtcdsConverters.Of(HtcdsStyle.Toolkit);
        return new FieldLayout<Migrant>
        {
            Id = id,
            Codec = FormulaText.Codec,
            Sheet = "Case Sheet",
            LeastColumns = FewestLabels,

            // Partners take out who works on a case, and tables without exploitation are of cases all the same: one of the two tells a toolkit.
            Accepts = static header => header.Any(h => ColumnName.Is(h, "Case Owner") || ColumnName.Is(h, "Type of Exploitation")),
            Columns = [.. columns.Select(c => Column(c.Name, c.Label, converters, [], isRequired: c.Label is "Methods of Control" or "Consent" or "Nationality"))],
        };
    }

    /// <summary>What a survey tool exports of the form: names behind the path of their group.</summary>
    private static FieldLayout<Migrant> OfForm(string id, HtcdsStyle style, IReadOnlyList<string> names)
    {
        var converters = HtcdsConverters.Of(style);
        IReadOnlyList<(string Field, FieldColumn<Migrant> Column)> questions = [.. names.Select(n => (Field: HtcdsColumns.Standard(n), Name: n)).Select(n => (n.Field, Column(
            n.Field, n.Name, converters, [], header => IsAtEndOf(header, n.Name))))];
        IReadOnlyList<FieldColumn<Migrant>> columns =
        [
            new(Instance, "_uuid", converter: null, "meta/instanceID", "instanceID", "KEY"), new(Start, "start"), .. questions.Select(q => q.Column),
        ];
        IReadOnlyList<TickedQuestion<Migrant>> several =
        [
            .. questions.Where(q => HtcdsTrafficking.SeveralOfList.Contains(q.Field))
                .Select(q => new TickedQuestion<Migrant>(q.Column, q.Column.Converter, choice => HtcdsCodes.Find(q.Field, choice)?.Code)),
        ];
        return new FieldLayout<Migrant>
        {
            Id = id,
            Codec = FormulaText.Codec,
            LeastColumns = FewestFields,
            Columns = columns,
            ColumnsUnder = header => TickColumns.Of(columns, several, header),
        };
    }

    private static bool IsAtEndOf(string header, string name)
        => header.Length > name.Length && (header[^(name.Length + 1)] is '/' or '-') && header.EndsWith(name, StringComparison.OrdinalIgnoreCase);

    private static FieldColumn<Migrant> Column(string field, string name, IReadOnlyDictionary<string, FieldConverter<Migrant>> converters, IReadOnlyList<string> aliases, Predicate<string>? matches = null, bool isRequired = false)
        => new(HtcdsFields.ByName[field], name, converters[field], aliases) { Matches = matches, IsRequired = isRequired || name == "prs_Nationality" };
}
