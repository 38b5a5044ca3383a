using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="Qualifier"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class QualifierReader
{
    public static Qualifier Read(ref JsonInput input)
        => input.Is("exact"u8) ? Qualifier.Exact
        : input.Is("minimum"u8) ? Qualifier.Minimum
        : input.Is("more-than"u8) ? Qualifier.MoreThan
        : input.Is("less-than"u8) ? Qualifier.LessThan
        : input.Is("estimate"u8) ? Qualifier.Estimate
        : input.Is("approximate"u8) ? Qualifier.Approximate
        : input.Is("suppressed"u8) ? Qualifier.Suppressed
        : input.Is("rounded"u8) ? Qualifier.Rounded
        : input.Is("weighted"u8) ? Qualifier.Weighted
        : throw JsonInput.Unexpected();
}
