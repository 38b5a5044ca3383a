using System.Text;
using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>One kind of record: its name on the wire and its compiled schema.</summary>
internal sealed class RecordKind
{
    private static readonly Type[] Types =
    [
        typeof(Migrant), typeof(GovernanceEvent), typeof(Incident), typeof(MobilityCount), typeof(Recommendation), typeof(Indicator),
        typeof(Observation), typeof(Organisation), typeof(Facility), typeof(Activity), typeof(PolicyFramework),
    ];

    private readonly Lazy<Schema> _schema;

    private RecordKind(Type type, int index)
    {
        Type = type;
        Number = index + 1;
        Name = Encoding.UTF8.GetBytes(type.Name);
        FileName = JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
        _schema = new Lazy<Schema>(() => Schema.Compile(EmbeddedFiles.Read($"schemas/v1/{FileName}.schema.json")));
    }

    /// <summary>All kinds, in the order of their numbers.</summary>
    public static IReadOnlyList<RecordKind> All { get; } = [.. Types.Select((t, i) => new RecordKind(t, i))];

    private static Dictionary<Type, RecordKind> ByType { get; } = All.ToDictionary(k => k.Type);

    public Type Type { get; }

    /// <summary>Its place among all kinds, from 1.</summary>
    public int Number { get; }

    public byte[] Name { get; }

    public string FileName { get; }

    /// <summary>The compiled schema; compiled when the first record of the kind comes.</summary>
    public Schema Schema => _schema.Value;

    public static RecordKind? Find(ReadOnlySpan<byte> name)
    {
        foreach (var kind in All)
        {
            if (name.SequenceEqual(kind.Name))
                return kind;
        }

        return null;
    }

    public static RecordKind Of(Record record) => ByType[record.GetType()];
}
