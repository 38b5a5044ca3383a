using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="CoordinatePrecision"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class CoordinatePrecisionReader
{
    public static CoordinatePrecision Read(ref JsonInput input)
        => input.Is("exact"u8) ? CoordinatePrecision.Exact
        : input.Is("approximate"u8) ? CoordinatePrecision.Approximate
        : input.Is("centroid"u8) ? CoordinatePrecision.Centroid
        : input.Is("unknown"u8) ? CoordinatePrecision.Unknown
        : throw JsonInput.Unexpected();
}
