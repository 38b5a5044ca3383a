namespace Governance.Core.Formats;

/// <summary>Collects formats; each adapter package adds itself with one extension method of this type.</summary>
public sealed class FormatRegistryBuilder
{
    private readonly List<FormatReader> _readers = [];
    private readonly List<FormatWriter> _writers = [];
    private readonly List<FormatTemplate> _templates = [];

    /// <summary>Adds a format.</summary>
    /// <param name="reader">Its reader, or null.</param>
    /// <param name="writer">Its writer, or null.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">Both are null, or another format has the id.</exception>
    public FormatRegistryBuilder Add(FormatReader? reader, FormatWriter? writer)
    {
        if (reader is null && writer is null)
            throw new ArgumentException("A format has a reader, a writer, or both.", nameof(reader));
        if (_readers.Exists(r => r.Format.Id == reader?.Format.Id) || _writers.Exists(w => w.Format.Id == writer?.Format.Id))
            throw new ArgumentException($"There is a format {(reader?.Format ?? writer!.Format).Id} already.");
        if (reader is not null)
            _readers.Add(reader);
        if (writer is not null)
            _writers.Add(writer);
        return this;
    }

    /// <summary>Adds an empty file to fill in.</summary>
    /// <param name="template">The template of a format that is added too.</param>
    /// <returns>This builder.</returns>
    public FormatRegistryBuilder Add(FormatTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        _templates.Add(template);
        return this;
    }

    internal FormatRegistry Build() => new(_readers, _writers, _templates);
}
