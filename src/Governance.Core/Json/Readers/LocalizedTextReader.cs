using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="LocalizedText"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class LocalizedTextReader
{
    private static readonly MemberNames Names = new(
        "language",
        "text",
        "translations");

    public static LocalizedText Read(ref JsonInput input)
    {
        input.Start();
        string? language = null;
        string? text = null;
        List<Translation>? translations = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    language = JsonInput.Text(ref input);
                    break;
                case 1:
                    text = JsonInput.Text(ref input);
                    break;
                case 2:
                    translations = JsonInput.List(ref input, TranslationReader.Read);
                    break;
            }
        }

        return new LocalizedText
        {
            Language = language ?? throw JsonInput.Lacks("language"),
            Text = text ?? throw JsonInput.Lacks("text"),
            Translations = translations,
        };
    }
}
