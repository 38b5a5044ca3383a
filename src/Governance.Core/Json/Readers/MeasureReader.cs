using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="Measure"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class MeasureReader
{
    public static Measure Read(ref JsonInput input)
        => input.Is("stock"u8) ? Measure.Stock
        : input.Is("flow"u8) ? Measure.Flow
        : input.Is("cumulative"u8) ? Measure.Cumulative
        : throw JsonInput.Unexpected();
}
