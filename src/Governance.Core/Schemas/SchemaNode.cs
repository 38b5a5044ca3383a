namespace Governance.Core.Schemas;

/// <summary>One subschema, lowered: what it asks of each kind of value.</summary>
internal sealed class SchemaNode
{
    /// <summary>Where it stands in the schema document, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>What a person would call it: its title, else the name of its definition.</summary>
    public string? Name { get; set; }

    /// <summary>Examples of the schema, which say more to a person than a pattern does; empty where there are none.</summary>
    public string Examples { get; set; } = "";

    /// <summary>Types it accepts.</summary>
    public JsonTypes Types { get; set; } = JsonTypes.Any;

    /// <summary>Whether it is the schema <c>false</c>.</summary>
    public bool RefusesAll { get; init; }

    /// <summary>Pointer of the subschema that applies as well.</summary>
    public string? Reference { get; set; }

    /// <summary>Whether it asks nothing itself and only refers.</summary>
    public bool OnlyRefers { get; set; }

    /// <summary>Itself and all it refers to: everything that applies to the same value.</summary>
    public SchemaNode[] Together { get; set; } = [];

    /// <summary>The listed values, if any.</summary>
    public AllowedValues? Allowed { get; set; }

    /// <summary>Bounds of a number.</summary>
    public List<NumberLimit> Limits { get; } = [];

    /// <summary>Least number of code points.</summary>
    public int MinLength { get; set; }

    /// <summary>Greatest number of code points.</summary>
    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>Form of a text.</summary>
    public Pattern? Pattern { get; set; }

    /// <summary>What each item has to be.</summary>
    public SchemaNode? Items { get; set; }

    /// <summary>Least number of items.</summary>
    public int MinItems { get; set; }

    /// <summary>Greatest number of items.</summary>
    public int MaxItems { get; set; } = int.MaxValue;

    /// <summary>Names that it knows: those of its properties, then those that it only requires.</summary>
    public NameTable Names { get; set; } = new([]);

    /// <summary>The schema of each known name; null where the name is only required.</summary>
    public SchemaNode?[] Properties { get; set; } = [];

    /// <summary>Places in <see cref="Names"/> of the required ones, in the schema's order.</summary>
    public int[] Required { get; set; } = [];

    /// <summary>What a member of another name has to be; null where nothing is said.</summary>
    public SchemaNode? Additional { get; set; }

    /// <summary>Whether members of other names are refused.</summary>
    public bool IsClosed { get; set; }
}
