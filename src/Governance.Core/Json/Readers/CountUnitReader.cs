using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="CountUnit"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class CountUnitReader
{
    public static CountUnit Read(ref JsonInput input)
        => input.Is("person"u8) ? CountUnit.Person
        : input.Is("household"u8) ? CountUnit.Household
        : input.Is("case"u8) ? CountUnit.Case
        : input.Is("movement"u8) ? CountUnit.Movement
        : throw JsonInput.Unexpected();
}
