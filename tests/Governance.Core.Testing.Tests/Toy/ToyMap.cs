using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Core.Testing.Tests.Toy;

/// <summary>Incidents in six columns, mapped both ways.</summary>
/// <param name="culture">What numbers are written with; a good adapter names the invariant culture.</param>
/// <param name="cuts">Whether it cuts fractions, as no good adapter does.</param>
internal sealed partial class ToyMap(Func<CultureInfo> culture, bool cuts)
{
    public const string Format = "toy";
    private static readonly string[] Kinds = ["death", "disappearance", "rescue"];

    public FieldMap<Incident> Make() => new()
    {
        Format = Format,
        Create = static () => new Incident { Id = "row", Kind = "death" },
        Finish = Finish,
        Findings = new FieldFindings(ToyDiagnostics.NotConverted, ToyDiagnostics.Contradicts),
        Layouts =
        [
            new FieldLayout<Incident>
            {
                Id = "1",
                Codec = FormulaText.Codec,
                Columns =
                [
                    new(Field("/id", Of(ReadId, i => i.Minted == true ? null : i.Id)), "id"),
                    new(Field("/kind", Of(ReadKind, i => i.Kind)), "kind"),
                    new(Field("/period", Of(ReadDate, WriteDate)), "date"),
                    new(Field("/counts/dead", Of(ReadDead, i => i.Counts?.Dead?.Value?.ToString(culture()))), "dead"),
                    new(Field("/place/name", FieldConverters.Text<Incident>((i, text) => i.Place = new Place { Name = text }, i => i.Place?.Name)), "place"),
                    new(Field("/comment", FieldConverters.Text<Incident>((i, text) => i.Comment = text, i => i.Comment)), "note"),
                ],
            },
        ],
    };

    public static bool Carries(Incident incident) => Kinds.Contains(incident.Kind);

    private static void Finish(Incident incident, FieldPlace place)
    {
        if (incident.Id == "row")
            (incident.Id, incident.Minted) = ($"{Format}:row-{place.Row.ToString(CultureInfo.InvariantCulture)}", true);
        incident.Source = new Source { Format = $"{Format}/{place.Layout}", Row = (int)place.Row };
    }

    private static bool ReadId(string cell, Incident incident)
    {
        if (!Id().IsMatch(cell) || cell.Length > 128)
            return false;
        incident.Id = cell;
        return true;
    }

    private static bool ReadKind(string cell, Incident incident)
    {
        if (!Kinds.Contains(cell))
            return false;
        incident.Kind = cell;
        return true;
    }

    private static bool ReadDate(string cell, Incident incident)
    {
        if (!PartialDate.TryParse(cell, out var date))
            return false;
        incident.Period = Period.At(date);
        return true;
    }

    private static string? WriteDate(Incident incident)
        => incident.Period is { Start: { } start, End: { } end } && start == end ? start.ToString() : null;

    private bool ReadDead(string cell, Incident incident)
    {
        if (!decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return false;
        incident.Counts = new IncidentCounts { Dead = new Quantity { Value = cuts ? decimal.Truncate(value) : value } };
        return true;
    }

    private static FieldConverter<Incident> Of(Func<string, Incident, bool> read, Func<Incident, string?> write) => FieldConverters.Of(read, write);

    private static MappedField<Incident> Field(string pointer, FieldConverter<Incident> converter)
        => new() { MeaningEn = pointer, MeaningFr = pointer, Pointers = [pointer], Converter = converter };

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._:/-]*\z")]
    private static partial Regex Id();
}
