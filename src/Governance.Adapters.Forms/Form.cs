using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Forms;

/// <summary>A form: its questions, and the map and the format made of them.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class Form<T>
    where T : Record
{
    /// <summary>Name of the layout whose columns are named as in an XLSForm.</summary>
    public const string Names = "xlsform";

    public Form(string kind, string en, string fr, Func<T> create, Action<T>? finish, params IReadOnlyList<Question<T>> questions)
    {
        Kind = kind;
        (TitleEn, TitleFr) = (en, fr);
        Questions = [Ask<T>.Id(), .. questions];
        var id = "form-" + kind;
        Map = new FieldMap<T>
        {
            Format = id,
            Create = create,
            Finish = (record, place) =>
            {
                finish?.Invoke(record);
                place.Stamp(record, id);
            },
            Findings = new FieldFindings(TabularDiagnostics.NotConverted, TabularDiagnostics.Contradicts),
            Layouts = [In("en"), In("fr"), In(null)],
        };
        Info = new FormatInfo
        {
            Id = id,
            NameEn = $"Form of ours: {en.ToLowerInvariant()}",
            NameFr = $"Formulaire fourni : {fr.ToLowerInvariant()}",
            Versions = [.. Map.Layouts.Select(l => l.Id)],
            Extensions = [".xlsx", ".csv", ".tsv", ".json"],
            MediaTypes = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv", "text/tab-separated-values", "application/json"],
            Reads = [typeof(T)],
            Writes = [typeof(T)],
            CodePrefix = "GC41",
            Codes = [.. TabularDiagnostics.All, .. FormsDiagnostics.All],
        };
    }

    /// <summary>The kind of record, as in the name of its schema.</summary>
    public string Kind { get; }

    public string TitleEn { get; }

    public string TitleFr { get; }

    public IReadOnlyList<Question<T>> Questions { get; }

    public FieldMap<T> Map { get; }

    public FormatInfo Info { get; }

    private FieldLayout<T> In(string? language) => new()
    {
        Id = language ?? Names,
        Codec = FormulaText.Codec,
        Sheet = language == "fr" ? TitleFr : language is null ? null : TitleEn,
        Columns = [.. Questions.Select(q => new FieldColumn<T>(q.Field, language is null ? q.Name : q.Label(language), q.Converter(language)) { IsRequired = q.IsRequired, Matches = language is null ? new Predicate<string>(q.IsAtEndOf) : null })],
        LeastColumns = 4,
    };
}
