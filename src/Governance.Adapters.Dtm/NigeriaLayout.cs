using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// The mobility data of Nigeria as IOM publishes them: displaced and returned people of one list, told apart by the kind of their
/// location. Its region is a group of states, and is kept.
/// </summary>
internal static class NigeriaLayout
{
    private const string Returned = "returnee";

    private static readonly Places Here = new(PlaceRole.Here);
    private static readonly FieldConverter<MobilityCount> Kind = Codes.Of<MobilityCount>("dtm-site-type", "accommodation", c => c.Accommodation, (c, code) => c.Accommodation = code, "en");

    private static readonly FieldConverter<MobilityCount> Location = FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (Words.Key(cell) is not (Returned or "returnees" or "returnee location"))
                return string.IsNullOrWhiteSpace(cell) || Kind.TryRead(cell, count);
            count.PopulationGroup = Returned;
            return true;
        },
        count => count.PopulationGroup == Returned ? "Returnees" : Kind.Write(count));

    public static FieldLayout<MobilityCount> Layout { get; } = new()
    {
        Id = "nigeria",
        Codec = FormulaText.Codec,
        LeastColumns = 3,
        Columns =
        [
            Columns<MobilityCount>.Loose(Field("/round", "Round", "Cycle", Codes.Round), "rounds", "round"),
            Columns<MobilityCount>.Loose(Date("Month of publication, where no other date is given", "Mois de publication, à défaut d’autre date", Dates.Published), "published months", "published month"),
            Columns<MobilityCount>.Loose(Date("Months of the assessment; the last one is the date", "Mois de l’évaluation ; le dernier est la date", Dates.LastMonth), "assessment periods", "assessment period"),
            Columns<MobilityCount>.Loose(Date("Date of the assessment", "Date de l’évaluation", Dates.Assessed), "date", "survey date", "assessment date"),
            Columns<MobilityCount>.Required(Name(1), "state name", "state"), Columns<MobilityCount>.Loose(Code(1), "state pcode", "state code"),
            Columns<MobilityCount>.Loose(Name(2), "lga name", "lga"), Columns<MobilityCount>.Loose(Code(2), "lga pcode", "lga code"),
            Columns<MobilityCount>.Loose(Name(3), "ward name", "ward"), Columns<MobilityCount>.Loose(Code(3), "ward pcode", "ward code"),
            Columns<MobilityCount>.Loose(Field("/places/*/name", "Site, village or neighbourhood", "Site, village ou quartier", Here.Site(PlaceKind.Site)), "location name"),
            Columns<MobilityCount>.Loose(
                Field("/accommodation", "Kind of location, or that the people of the row have returned", "Type de lieu, ou mention que les personnes de la ligne sont de retour", Location, refusal: DtmDiagnostics.UnknownCode, turn: FieldTurn.Late), "location type"),
            Columns<MobilityCount>.Loose(Field("/triggers", "Reasons of the displacement", "Raisons du déplacement", Reasons.Joined("dtm-displacement-reason"), refusal: DtmDiagnostics.UnknownCode), "idp category", "reason for displacement"),
        ],
        Values =
        [
            Value("ind", CountUnit.Person, "estimate ind ward", "Persons present", "Personnes présentes"),
            Value("hh", CountUnit.Household, "estimate hh ward", "Households present", "Ménages présents"),
        ],
    };

    private static ValueColumn<MobilityCount> Value(string id, CountUnit unit, string name, string en, string fr)
    {
        var displaced = Counts.Present with { Unit = unit };
        var returned = displaced with { Group = Returned };
        return new(id, Columns<MobilityCount>.Loose(Field("/count/value", en, fr, displaced.Converter, ColumnKind.Number, DtmDiagnostics.NotACount), name), c => displaced.Is(c) || returned.Is(c));
    }

    private static MappedField<MobilityCount> Name(int level) => Field("/places/*/within/*/name", $"Name of level {level}", $"Nom du niveau {level}", Here.UnitName(level));

    private static MappedField<MobilityCount> Code(int level)
        => Field("/places/*/within/*/pCode", $"P-code of level {level}", $"P-code du niveau {level}", Here.UnitCode(level), ColumnKind.Code, DtmDiagnostics.NotAPCode);

    private static MappedField<MobilityCount> Date(string en, string fr, FieldConverter<MobilityCount> converter)
        => Field("/period", en, fr, converter, refusal: DtmDiagnostics.NotADate, turn: FieldTurn.Late);

    private static MappedField<MobilityCount> Field(
        string pointer, string en, string fr, FieldConverter<MobilityCount> converter, ColumnKind kind = ColumnKind.Text, DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First)
        => Columns<MobilityCount>.Field(pointer, en, fr, converter, kind, refusal, turn);
}
