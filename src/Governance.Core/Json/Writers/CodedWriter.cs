using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Coded"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class CodedWriter
{
    public static void Write(ref JsonOutput output, Coded value)
    {
        output.Start((byte)'{');
        output.Member("\"code\":"u8, value.Code);
        output.Member("\"answer\":"u8, AnswerNames.Of(value.Answer));
        output.Member("\"sourceScheme\":"u8, value.SourceScheme);
        output.Member("\"sourceCode\":"u8, value.SourceCode);
        output.Member("\"sourceLabel\":"u8, value.SourceLabel);
        output.Member("\"match\":"u8, MatchKindNames.Of(value.Match));
        output.Member("\"weight\":"u8, value.Weight);
        output.End((byte)'}');
    }
}
