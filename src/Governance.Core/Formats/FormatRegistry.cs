using Governance.Core.Json;

namespace Governance.Core.Formats;

/// <summary>The formats of an application, by id. Immutable and thread-safe.</summary>
public sealed class FormatRegistry
{
    private readonly Dictionary<string, Registered<FormatReader>> _readers;
    private readonly Dictionary<string, Registered<FormatWriter>> _writers;
    private readonly Lazy<IReadOnlyList<FormatInfo>> _formats;
    private readonly Lazy<Dictionary<(string Id, string Form), FormatTemplate>> _templates;

    internal FormatRegistry(Dictionary<string, Registered<FormatReader>> readers, Dictionary<string, Registered<FormatWriter>> writers, IReadOnlyList<Func<FormatTemplate>> templates)
    {
        (_readers, _writers) = (readers, writers);
        _templates = new(() => ByForm(templates.Select(make => make())));
        _formats = new(() => [.. readers.Values.Select(r => r.Value.Format).Concat(writers.Values.Select(w => w.Value.Format))
            .DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The formats, in ordinal order of their ids.</summary>
    public IReadOnlyList<FormatInfo> Formats => _formats.Value;

    /// <summary>Makes a registry.</summary>
    /// <param name="configure">Adds formats, such as <c>f => f.AddMissingMigrants()</c>.</param>
    /// <returns>The registry.</returns>
    /// <exception cref="ArgumentException">Two formats have the same id.</exception>
    public static FormatRegistry Create(Action<FormatRegistryBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new FormatRegistryBuilder();
        configure(builder);
        return builder.Build();
    }

    /// <summary>The reader of a format.</summary>
    /// <param name="id">The id of the format.</param>
    /// <returns>The reader, or null.</returns>
    public FormatReader? Reader(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _readers.GetValueOrDefault(id)?.Value;
    }

    /// <summary>The writer of a format.</summary>
    /// <param name="id">The id of the format.</param>
    /// <returns>The writer, or null.</returns>
    public FormatWriter? Writer(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _writers.GetValueOrDefault(id)?.Value;
    }

    /// <summary>The empty files of all formats, for people to fill in, in ordinal order of format and form.</summary>
    public IReadOnlyList<FormatTemplate> Templates => [.. _templates.Value.OrderBy(t => t.Key.Id, StringComparer.Ordinal).ThenBy(t => t.Key.Form, StringComparer.Ordinal).Select(t => t.Value)];

    /// <summary>The empty file of a format in one form.</summary>
    /// <param name="id">The id of the format.</param>
    /// <param name="form">The form, such as <c>xlsx</c>.</param>
    /// <returns>The template, or null.</returns>
    public FormatTemplate? Template(string id, string form) => _templates.Value.GetValueOrDefault((id, form));

    /// <summary>
    /// The readers that recognise an input; general ones only where no other does. More than one is a finding, not a guess. About
    /// an input that begins as a record of the core, formats are not asked that were added to be made only when needed; about one
    /// that their own quick test refuses, they are asked last, where no special format has recognised it.
    /// </summary>
    /// <param name="source">The input.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    /// <returns>The readers, in ordinal order of their ids.</returns>
    public async ValueTask<IReadOnlyList<FormatReader>> RecogniseAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var found = new List<FormatReader>();
        var isOurs = CoreJsonStart.Is(source.Peek.Span);
        var text = new PeekedText(source);
        var last = new List<Registered<FormatReader>>();
        foreach (var registered in _readers.Values.Where(r => r.IsReady || !isOurs))
        {
            if (registered.MayRead?.Invoke(text) == false)
                last.Add(registered);
            else
                await AskAsync(registered).ConfigureAwait(false);
        }

        // A quick test spares time where the format is known. It is no reason to leave an input unread.
        foreach (var registered in found.Exists(r => !r.Format.IsGeneral) ? [] : last)
            await AskAsync(registered).ConfigureAwait(false);
        var special = found.Exists(r => !r.Format.IsGeneral);
        return [.. found.Where(r => !special || !r.Format.IsGeneral).OrderBy(r => r.Format.Id, StringComparer.Ordinal)];

        async ValueTask AskAsync(Registered<FormatReader> registered)
        {
            var reader = registered.Value;
            if (await reader.RecognisesAsync(source, cancellationToken).ConfigureAwait(false))
                found.Add(reader);
        }
    }

    /// <summary>Whether the quick test of a format lets an input through. An adapter's tests ask it about what its reader recognises.</summary>
    /// <param name="id">The id of a format that is read.</param>
    /// <param name="source">The input.</param>
    /// <returns>What its quick test says; true where it has none.</returns>
    /// <exception cref="KeyNotFoundException">No format of that id is read.</exception>
    public bool MayRead(string id, FormatSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return _readers[id].MayRead?.Invoke(new PeekedText(source)) != false;
    }

    private static Dictionary<(string Id, string Form), FormatTemplate> ByForm(IEnumerable<FormatTemplate> templates)
    {
        var found = new Dictionary<(string Id, string Form), FormatTemplate>();
        foreach (var template in templates)
        {
            if (!found.TryAdd((template.Format.Id, template.Form), template))
                throw new InvalidOperationException($"There are two templates {template.Form} of {template.Format.Id}.");
        }

        return found;
    }
}
