namespace Governance.Core.Schemas;

/// <summary>The names of JSON types as schemas spell them.</summary>
internal static class TypeNames
{
    private static readonly (JsonTypes Type, string Name)[] Names =
    [
        (JsonTypes.Object, "object"), (JsonTypes.Array, "array"), (JsonTypes.String, "string"), (JsonTypes.Number, "number"),
        (JsonTypes.Integer, "integer"), (JsonTypes.Fraction, "number"), (JsonTypes.Boolean, "boolean"), (JsonTypes.Null, "null"),
    ];

    private static readonly string?[] Known = new string?[256];

    /// <summary>The names of all types in a set, joined by commas; a number is named for integers as well.</summary>
    public static string Of(JsonTypes types) => Known[(byte)types] ??= Join(types);

    private static string Join(JsonTypes types)
    {
        var names = new List<string>();
        foreach (var (type, name) in Names)
        {
            if ((types & type) == type)
            {
                names.Add(name);
                types &= ~type;
            }
        }

        return string.Join(", ", names);
    }
}
