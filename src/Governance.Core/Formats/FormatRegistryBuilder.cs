namespace Governance.Core.Formats;

/// <summary>Collects formats; each adapter package adds itself with one extension method of this type.</summary>
public sealed class FormatRegistryBuilder
{
    private readonly Dictionary<string, Registered<FormatReader>> _readers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Registered<FormatWriter>> _writers = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, string Form)> _readyTemplates = [];
    private readonly List<Func<FormatTemplate>> _templates = [];

    /// <summary>Adds a format.</summary>
    /// <param name="reader">Its reader, or null.</param>
    /// <param name="writer">Its writer, or null.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">
    /// Both are null, they are of two formats, another format has the id, the id is not in kebab-case, or a format from elsewhere
    /// has the code prefix or codes of Governance.Core.
    /// </exception>
    public FormatRegistryBuilder Add(FormatReader? reader, FormatWriter? writer)
    {
        if (reader is not null && writer is not null && reader.Format.Id != writer.Format.Id)
            throw new ArgumentException("The reader and the writer are of two formats.", nameof(writer));
        foreach (var format in new[] { reader?.Format, writer?.Format }.OfType<FormatInfo>().Distinct())
            HouseCodes.Check(format);
        return Add(
            (reader?.Format ?? writer?.Format)?.Id ?? "",
            reader is null ? null : new Registered<FormatReader>(reader),
            writer is null ? null : new Registered<FormatWriter>(writer));
    }

    /// <summary>
    /// Adds a format whose maps are large, so that they are set up only when somebody reads, writes or looks for the format of an
    /// input. Such a reader is not asked about an input that begins as a record of the core does, with its <c>type</c>.
    /// </summary>
    /// <param name="id">The id of the format.</param>
    /// <param name="reader">
    /// Makes its reader; null where there is none. Called once at most: what it throws is thrown again whenever the reader is asked
    /// for, as is an <see cref="InvalidOperationException"/> where it makes none of that id, or an <see cref="ArgumentException"/>
    /// where a format from elsewhere has codes of Governance.Core.
    /// </param>
    /// <param name="writer">Makes its writer, likewise.</param>
    /// <param name="mayRead">
    /// Whether an input may be of the format at all; where it is surely not, the reader is made and asked last, and only where no
    /// special format has recognised the input. Absent means that it is asked about any.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">Both are null, another format has the id, or the id is not in kebab-case.</exception>
    public FormatRegistryBuilder Add(string id, Func<FormatReader>? reader, Func<FormatWriter>? writer, Predicate<PeekedText>? mayRead = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Add(
            id,
            reader is null ? null : new Registered<FormatReader>(id, reader, static r => Checked(r.Format)) { MayRead = mayRead },
            writer is null ? null : new Registered<FormatWriter>(id, writer, static w => Checked(w.Format)));
    }

    /// <summary>Adds an empty file to fill in.</summary>
    /// <param name="template">The template of a format that is added too.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The format has a template of that form already.</exception>
    public FormatRegistryBuilder Add(FormatTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        if (!_readyTemplates.Add((template.Format.Id, template.Form)))
            throw new ArgumentException($"There is a template {template.Form} of {template.Format.Id} already.", nameof(template));
        return Add(() => template);
    }

    /// <summary>Adds an empty file to fill in, which is made only when somebody asks for templates.</summary>
    /// <param name="template">Makes the template of a format that is added too.</param>
    /// <returns>This builder.</returns>
    public FormatRegistryBuilder Add(Func<FormatTemplate> template)
    {
        ArgumentNullException.ThrowIfNull(template);
        _templates.Add(template);
        return this;
    }

    internal FormatRegistry Build() => new(_readers, _writers, _templates);

    private static FormatInfo Checked(FormatInfo format)
    {
        HouseCodes.Check(format);
        return format;
    }

    private FormatRegistryBuilder Add(string id, Registered<FormatReader>? reader, Registered<FormatWriter>? writer)
    {
        if (reader is null && writer is null)
            throw new ArgumentException("A format has a reader, a writer, or both.", nameof(reader));
        HouseCodes.CheckId(id);
        if ((reader is not null && _readers.ContainsKey(id)) || (writer is not null && _writers.ContainsKey(id)))
            throw new ArgumentException($"There is a format {id} already.", nameof(id));
        if (reader is not null)
            _readers.Add(id, reader);
        if (writer is not null)
            _writers.Add(id, writer);
        return this;
    }
}
