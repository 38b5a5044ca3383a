namespace Governance.Core.Schemas;

/// <summary>A schema that this library does not understand in full, and therefore does not apply at all.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Refuses a schema.</summary>
    public SchemaException()
        : this("The schema is refused.")
    {
    }

    /// <summary>Refuses a schema.</summary>
    /// <param name="message">Why.</param>
    public SchemaException(string message)
        : base(message)
    {
    }

    /// <summary>Refuses a schema.</summary>
    /// <param name="message">Why.</param>
    /// <param name="innerException">What was thrown below.</param>
    public SchemaException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal SchemaException(string pointer, string? keyword, string reason, Exception? inner = null)
        : base($"Schema refused at \"{pointer}\"{(keyword is null ? "" : $", keyword \"{keyword}\"")}: {reason}", inner)
    {
        Pointer = pointer;
        Keyword = keyword;
    }

    /// <summary>The subschema that is refused, as a JSON Pointer into the schema document.</summary>
    public string Pointer { get; } = "";

    /// <summary>The keyword that is refused; absent where the document itself is not a schema.</summary>
    public string? Keyword { get; }
}
