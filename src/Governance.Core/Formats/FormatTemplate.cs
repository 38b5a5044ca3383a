namespace Governance.Core.Formats;

/// <summary>Writes an empty file of a format for people to fill in, with what they need to know. Stateless and thread-safe.</summary>
public abstract class FormatTemplate
{
    /// <summary>The format; a reader of it reads what was filled in.</summary>
    public abstract FormatInfo Format { get; }

    /// <summary>The form of the file, such as <c>xlsx</c>.</summary>
    public abstract string Form { get; }

    /// <summary>Writes the file.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>When it is written; the target is not committed.</returns>
    public abstract Task WriteAsync(FormatTarget target, string language, CancellationToken cancellationToken = default);
}
