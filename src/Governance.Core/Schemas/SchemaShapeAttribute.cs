namespace Governance.Core.Schemas;

/// <summary>Says how a value type that is written as one JSON string looks in the schema.</summary>
/// <param name="pattern">The regular expression of the string; null where a code list says it.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class SchemaShapeAttribute(string? pattern = null) : Attribute
{
    /// <summary>The regular expression of the string.</summary>
    public string? Pattern { get; } = pattern;

    /// <summary>The code list of the string.</summary>
    public string? CodeList { get; init; }

    /// <summary>An example for the reader of the schema, where a code list and no pattern says the form.</summary>
    public string? Example { get; init; }
}
