using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A place states a country, and its p-code begins with the alpha-2 code of another country and a digit, or with the
/// alpha-3 code of another country.
/// </summary>
/// <remarks>
/// <para>Why: The place is counted in two countries, or in the wrong one.</para>
/// <para>Mend: Correct the country or the code.</para>
/// </remarks>
internal sealed class PCodeOfAnotherCountry() : Rule<Record>(Declared)
{
    public const string Code = "GC1906";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "P-code of another country",
        "The p-code begins with the code of another country than the one stated.",
        typeof(PCodeOfAnotherCountry));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (place, pointer, _) in context.Parts.Places(record))
        {
            if (place is { Country: { } country, PCode: { } code } && CountryOf(code.Code) is { } other && other != country)
                context.Report(pointer + "/pCode");
        }
    }

    private static CountryCode? CountryOf(string code)
    {
        if (code.Length > 3 && CountryCode.TryParse(code[..3], out var country))
            return country;
        return code.Length > 2 && char.IsAsciiDigit(code[2]) && CountryCode.TryFromAlpha2(code[..2], out country) ? country : null;
    }
}
