using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>The mapping between the list of organisations that HDX HAPI publishes and <see cref="Organisation"/>.</summary>
internal static class OrganisationMap
{
    /// <summary>Name of its one layout.</summary>
    public const string Hapi = "hapi-organisations";

    /// <summary>The list does not say in which language a name is.</summary>
    private const string Undetermined = "und";

    private static readonly char[] Separators = [';'];

    private static readonly MappedField<Organisation> Acronym = Field("/acronyms", "Acronym", "Sigle", FieldConverters.Text<Organisation>(
        (o, text) => o.Acronyms = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        o => o.Acronyms is { Count: > 0 } acronyms ? string.Join("; ", acronyms) : null));

    private static readonly MappedField<Organisation> Name = Field("/name", "Name", "Nom", FieldConverters.Text<Organisation>(
        (o, text) => o.Name = new LocalizedText { Language = Undetermined, Text = text },
        o => o.Name.Text));

    private static readonly MappedField<Organisation> TypeCode = Field("/kind", "Type, by code", "Type, par code", Kind(k => Vocabulary.OrganisationTypes.Code(k)), OperationalPresenceDiagnostics.UnknownOrganisationType);

    private static readonly MappedField<Organisation> Type = Field("/kind", "Type", "Type", Kind(k => Vocabulary.OrganisationTypes.Label(k, "en")), OperationalPresenceDiagnostics.UnknownOrganisationType);

    /// <summary>The map.</summary>
    public static FieldMap<Organisation> Map { get; } = new()
    {
        Format = OperationalPresenceFormat.Id,
        Create = static () => new Organisation { Id = "", Name = new LocalizedText { Language = Undetermined, Text = "" } },
        Finish = Finish,
        IsRecord = static o => o.Name.Text.Length > 0,
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            new FieldLayout<Organisation>
            {
                Id = Hapi,
                Codec = FormulaText.Codec,
                Columns = [new(Acronym, "acronym"), new(Name, "name") { IsRequired = true }, new(TypeCode, "org_type_code") { IsRequired = true }, new(Type, "org_type_description") { IsRequired = true }],
            },
        ],
    };

    private static void Finish(Organisation organisation, FieldPlace place)
    {
        organisation.Sensitivity = Sensitivity.Public;
        place.Stamp(organisation, OperationalPresenceFormat.Id);
    }

    private static FieldConverter<Organisation> Kind(Func<string?, string?> word) => FieldConverters.Of<Organisation>(
        (cell, organisation) =>
        {
            if (Vocabulary.OrganisationTypes.Find(cell)?.Core is not { } kind)
                return false;
            organisation.Kind ??= kind;
            return true;
        },
        organisation => word(organisation.Kind));

    private static MappedField<Organisation> Field(string pointer, string en, string fr, FieldConverter<Organisation> converter, DiagnosticDescriptor? refusal = null)
        => new() { Pointers = [pointer], MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal };
}
