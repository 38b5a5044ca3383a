using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="SexDimension"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class SexDimensionReader
{
    public static SexDimension Read(ref JsonInput input)
        => input.Is("sex"u8) ? SexDimension.Sex
        : input.Is("gender"u8) ? SexDimension.Gender
        : input.Is("unspecified"u8) ? SexDimension.Unspecified
        : throw JsonInput.Unexpected();
}
