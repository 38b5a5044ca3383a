namespace Governance.Adapters.Sdmx;

/// <summary>What something is called in SDMX-JSON: in the language that was asked for, and in all there are.</summary>
/// <param name="form">The message.</param>
internal sealed class JsonNames(JsonForm form)
{
    private const string English = "en";

    private string? _english;
    private string? _first;
    private string? _asked;

    /// <summary>The name, in English where there is one; null for none.</summary>
    public string? Name => _english ?? _first ?? _asked;

    /// <summary>Reads a member that may be a name.</summary>
    public void Read(string member)
    {
        if (member == "name" && form.IsText)
            _asked = form.Text();

        // In drafts of 1.0 the short word is that of all languages.
        else if (member is "name" or "names")
            form.Members(Language);
    }

    private void Language(string language)
    {
        if (form.Text() is not { } text)
            return;
        _first ??= text;
        if (language == English)
            _english = text;
    }
}
