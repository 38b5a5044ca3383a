using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>What every record has in common: identity, provenance, protection and the partner fields the core does not know.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Migrant), nameof(Migrant))]
[JsonDerivedType(typeof(GovernanceEvent), nameof(GovernanceEvent))]
[JsonDerivedType(typeof(Incident), nameof(Incident))]
[JsonDerivedType(typeof(MobilityCount), nameof(MobilityCount))]
[JsonDerivedType(typeof(Recommendation), nameof(Recommendation))]
[JsonDerivedType(typeof(Indicator), nameof(Indicator))]
[JsonDerivedType(typeof(Observation), nameof(Observation))]
[JsonDerivedType(typeof(Organisation), nameof(Organisation))]
[JsonDerivedType(typeof(Facility), nameof(Facility))]
[JsonDerivedType(typeof(Activity), nameof(Activity))]
[JsonDerivedType(typeof(PolicyFramework), nameof(PolicyFramework))]
public abstract class Record
{
    private protected Record(Sensitivity highest) => HighestSensitivity = highest;

    /// <summary>Version of the schemas this record was written for; absent means 1.</summary>
    [Limits(Minimum = 1, Maximum = 1)]
    [JsonPropertyOrder(-10)]
    public int? SchemaVersion { get; set; }

    /// <summary>Identity of the record, stable within its publisher. ASCII letters, digits and . _ : / -, at most 128.</summary>
    [JsonPropertyOrder(-9)]
    public required string Id { get; set; }

    /// <summary>True where a reader made the id because the source has none that is stable.</summary>
    [JsonPropertyOrder(-8)]
    public bool? Minted { get; set; }

    /// <summary>Other identities of the same thing, each in its own scheme. Never a person's document numbers: those belong to the identifier block.</summary>
    [JsonPropertyOrder(-7)]
    public IList<Identifier>? Identifiers { get; set; }

    /// <summary>Where the record comes from.</summary>
    [JsonPropertyOrder(-6)]
    public Source? Source { get; set; }

    /// <summary>How far the record may travel; absent means the highest level of its kind.</summary>
    [JsonPropertyOrder(-5)]
    public Sensitivity? Sensitivity { get; set; }

    /// <summary>On what ground the record is held, by whom and until when.</summary>
    [JsonPropertyOrder(-4)]
    public Processing? Processing { get; set; }

    /// <summary>Partner fields the core does not know, by format id and then by the partner's own spelling. They inherit the sensitivity of the record.</summary>
    [JsonPropertyOrder(100)]
    public IDictionary<string, IDictionary<string, JsonElement>>? Extensions { get; set; }

    /// <summary>The level a record of this kind has when it does not say one: the highest of its kind.</summary>
    [JsonIgnore]
    public Sensitivity HighestSensitivity { get; }

    /// <summary>The level that holds: the one stated, else the highest of the kind.</summary>
    [JsonIgnore]
    public Sensitivity EffectiveSensitivity => Sensitivity ?? HighestSensitivity;
}
