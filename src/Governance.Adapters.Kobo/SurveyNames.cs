using System.Globalization;
using System.Text.Json;

namespace Governance.Adapters.Kobo;

/// <summary>
/// How a form names its questions so that its submissions read back without a mapping file. The path of a question, groups and
/// name joined by <c>/</c>, is the JSON Pointer of the field it fills: group <c>sexOrGender</c>, question <c>code</c> fills
/// <c>/sexOrGender/code</c>. Names in a form cannot be numbers: the position in a list is written <c>item1</c> for the first
/// item. A repeat fills a list and is named like it: group <c>journey</c>, repeat <c>legs</c>. The kind of record is in the
/// settings: <c>form_id</c> is <c>governance_</c> and the kind, such as <c>governance_mobility_count</c>. The names of choices
/// are core codes.
/// </summary>
public static class SurveyNames
{
    private const string FormPrefix = "governance_";
    private const string ItemPrefix = "item";

    /// <summary>The <c>form_id</c> of a form whose submissions are records of a kind.</summary>
    /// <param name="kind">The kind, such as <c>MobilityCount</c> or <c>mobility-count</c>.</param>
    /// <returns>Such as <c>governance_mobility_count</c>.</returns>
    public static string FormId(string kind)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        return FormPrefix + JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.Replace('-', '_'));
    }

    /// <summary>The kind of record that the submissions of a form are.</summary>
    /// <param name="formId">The <c>form_id</c>; what follows the kind behind a dot, such as a version, does not matter.</param>
    /// <returns>The kind in kebab-case, such as <c>mobility-count</c>; null where the form is not named so.</returns>
    public static string? Kind(string? formId)
        => formId?.StartsWith(FormPrefix, StringComparison.Ordinal) == true ? formId[FormPrefix.Length..].Split('.')[0].Replace('_', '-') : null;

    /// <summary>The path of the question that fills a field.</summary>
    /// <param name="pointer">JSON Pointer, such as <c>/nationalities/0</c>; <c>*</c> for the items of a list that a repeat fills.</param>
    /// <returns>Groups and name joined by <c>/</c>, such as <c>nationalities/item1</c>; the repeat itself has no part for <c>*</c>.</returns>
    public static string QuestionPath(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return string.Join('/', pointer.Split('/').Skip(1).Where(s => s != "*")
            .Select(s => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? string.Create(CultureInfo.InvariantCulture, $"{ItemPrefix}{i + 1}") : s));
    }

    /// <summary>The field that a question fills.</summary>
    /// <param name="path">The path of the question, joined by <c>/</c>.</param>
    /// <param name="repeat">The path of the repeat around it; null where there is none.</param>
    /// <returns>The pointer, with <c>*</c> behind the repeat.</returns>
    public static string Pointer(string path, string? repeat = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var inner = repeat is not null && path.StartsWith(repeat + "/", StringComparison.Ordinal);
        return inner ? Plain(repeat!) + "/*" + Plain(path[(repeat!.Length + 1)..]) : Plain(path);

        static string Plain(string names) => string.Concat(names.Split('/').Select(n => "/" + (Position(n) ?? n)));
    }

    private static string? Position(string name)
        => name.StartsWith(ItemPrefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(ItemPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i > 0
            ? (i - 1).ToString(CultureInfo.InvariantCulture)
            : null;
}
